import type { AccessToken, ListedApplication } from "@finalist/api/client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { client, messageOf, useApplications, whyNotShown } from "../../data/index.ts";
import { formatMoment, systemTimeZone } from "../../format.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { CopyField } from "../../ui/copy-field.tsx";
import { Panel } from "../../ui/panel.tsx";

type Scope = AccessToken["scope"];

const SCOPE_NAMES: Readonly<Record<Scope, string>> = {
  read: "read",
  write: "read and change",
};

/** What lets other programs in: each with a name, so that one can be taken away alone. */
export function Tokens() {
  const queryClient = useQueryClient();
  const { data: tokens, error } = useQuery({ queryKey: ["tokens"], queryFn: client.tokens });
  const { data: applications = [] } = useApplications();
  const [made, setMade] = useState<{ readonly name: string; readonly secret: string }>();
  const refresh = () => queryClient.invalidateQueries({ queryKey: ["tokens"] });

  async function create(wanted: Wanted): Promise<void> {
    const { secret } = await client.createToken(wanted);
    setMade({ name: wanted.name, secret });
    await refresh();
  }
  async function revoke({ id, name }: AccessToken): Promise<void> {
    if (!window.confirm(`Take the token “${name}” away? Whatever uses it is locked out at once.`))
      return;
    await client.revokeToken(id);
    await refresh();
  }
  return (
    <Panel title="Access for other programs">
      <p className="mb-4 text-sm text-muted">
        A script, a spreadsheet or an assistant comes in with a token of its own: over HTTP, as the{" "}
        <a href="/reference" target="_blank" className="underline">
          reference of the API
        </a>{" "}
        describes, or with FINALIST_TOKEN for the commands.
      </p>
      {error && (
        <p role="alert" className="mb-4 text-sm text-danger">
          {whyNotShown(error, "The tokens are shown")}
        </p>
      )}
      {made && (
        <div role="status" className="mb-4 rounded-xl bg-accent-soft p-4">
          <p className="mb-2 text-sm">
            The token of “{made.name}”. Copy it now; it is never shown again.
          </p>
          <CopyField label="Token" value={made.secret} />
        </div>
      )}
      {tokens && tokens.length > 0 && (
        <ul className="mb-4 divide-y divide-line rounded-2xl border border-line bg-card">
          {tokens.map((token) => (
            <li key={token.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3">
              <div className="min-w-0 flex-1">
                <bdi className="font-medium">{token.name}</bdi>
                <p className="text-sm text-muted">{lifeOf(token, applications)}</p>
              </div>
              <Button
                look="quiet"
                className="text-danger"
                aria-label={`Take away ${token.name}`}
                onClick={() => void revoke(token).catch(tellFailure)}
              >
                Take away
              </Button>
            </li>
          ))}
        </ul>
      )}
      <NewToken
        applications={applications}
        onCreate={(wanted) => void create(wanted).catch(tellFailure)}
      />
    </Panel>
  );
}

const tellFailure = (failure: unknown): void =>
  notify({ text: messageOf(failure), tone: "danger" });

type Wanted = Pick<AccessToken, "name" | "scope" | "applications">;

const nameOf = ({ company, role }: ListedApplication): string => `${company}, ${role}`;

function lifeOf(token: AccessToken, applications: readonly ListedApplication[]): string {
  const { scope, applications: opened, createdAt, lastUsedAt } = token;
  const named = applications.filter(({ id }) => opened?.includes(id)).map(nameOf);
  const at = (instant: string): string => formatMoment(instant, systemTimeZone());
  return [
    `may ${SCOPE_NAMES[scope]}`,
    ...(opened ? [`only ${named.join("; ") || "an application that is gone"}`] : []),
    `made ${at(createdAt)}`,
    lastUsedAt ? `last used ${at(lastUsedAt)}` : "never used",
  ].join(" · ");
}

interface NewTokenProps {
  readonly applications: readonly ListedApplication[];
  readonly onCreate: (wanted: Wanted) => void;
}

const EVERYTHING = "";

function NewToken({ applications, onCreate }: NewTokenProps) {
  const [name, setName] = useState("");
  const [scope, setScope] = useState<Scope>("read");
  const [opened, setOpened] = useState(EVERYTHING);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === "") return;
    onCreate({
      name: name.trim(),
      scope,
      ...(opened !== EVERYTHING && { applications: [opened] }),
    });
    setName("");
  };
  const field = "min-h-9 rounded-lg border border-line bg-card px-3 text-base sm:text-sm";
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-2">
      <label className="min-w-40 flex-1 text-sm">
        <span className="mb-1 block">For what</span>
        <input
          className={`${field} w-full`}
          value={name}
          maxLength={100}
          placeholder="Spreadsheet, backup script …"
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <label className="text-sm">
        <span className="mb-1 block">It may</span>
        <select
          className={field}
          value={scope}
          onChange={(event) => setScope(event.target.value === "write" ? "write" : "read")}
        >
          {Object.entries(SCOPE_NAMES).map(([id, text]) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
        </select>
      </label>
      {applications.length > 0 && (
        <label className="min-w-0 max-w-64 text-sm">
          <span className="mb-1 block">In</span>
          <select
            className={`${field} w-full`}
            value={opened}
            onChange={(event) => setOpened(event.target.value)}
          >
            <option value={EVERYTHING}>everything</option>
            {applications.map((application) => (
              <option key={application.id} value={application.id}>
                {nameOf(application)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Button type="submit" disabled={name.trim() === ""}>
        Make a token
      </Button>
    </form>
  );
}
