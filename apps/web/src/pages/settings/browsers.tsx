import type { ListedSession } from "@finalist/api/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { client, messageOf, signOut, useSyncState, whyNotShown } from "../../data/index.ts";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { Chip, Panel } from "../../ui/panel.tsx";

/** The browsers that are in: each can be sent away, this one too. */
export function Browsers() {
  const queryClient = useQueryClient();
  const { unsent } = useSyncState();
  const { data: sessions, error } = useQuery({
    queryKey: ["browser-sessions"],
    queryFn: client.browserSessions,
    // When each was last used is told nowhere else.
    refetchOnMount: "always",
  });

  async function leave(): Promise<void> {
    const waiting =
      unsent === 0 ? "" : " What is not stored yet stays in it until you are back, and goes then.";
    if (window.confirm(`Sign this browser out?${waiting}`)) await signOut();
  }
  async function end({ id, name }: ListedSession): Promise<void> {
    if (!window.confirm(`Sign “${name}” out? It opens nothing from then on.`)) return;
    await client.endBrowserSession(id);
    await queryClient.invalidateQueries({ queryKey: ["browser-sessions"] });
  }
  return (
    <Panel title="Browsers that are signed in">
      <p className="mb-4 text-sm text-muted">
        Each came in with a link of its own. For another one, type{" "}
        <code className="rounded bg-well px-1">finalist link</code> and open what it prints there.
      </p>
      {error && (
        <p role="alert" className="mb-4 text-sm text-danger">
          {whyNotShown(error, "The browsers are shown")}
        </p>
      )}
      {sessions && sessions.length > 0 && (
        <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
          {sessions.map((session) => (
            <li key={session.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
              <div className="min-w-0 flex-1">
                <span className="font-medium">{session.name}</span>{" "}
                {session.isCurrent && <Chip tone="accent">This browser</Chip>}
                <p className="text-sm text-muted">{lifeOf(session)}</p>
              </div>
              <Button
                look="quiet"
                className="text-danger"
                aria-label={
                  session.isCurrent ? "Sign this browser out" : `Sign out ${session.name}`
                }
                onClick={() => void (session.isCurrent ? leave() : end(session)).catch(tellFailure)}
              >
                Sign out
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const tellFailure = (failure: unknown): void =>
  notify({ text: messageOf(failure), tone: "danger" });

function lifeOf({ createdAt, lastUsedAt, isCurrent }: ListedSession): string {
  const at = (instant: string): string => formatMoment(instant, systemTimeZone());
  const since = `in since ${at(createdAt)}`;
  return isCurrent ? since : `${since} · last used ${at(lastUsedAt)}`;
}
