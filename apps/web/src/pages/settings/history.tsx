import type { ChangeLine, DocumentRef } from "@finalist/api/client";
import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import {
  applicationRef,
  CANDIDATE,
  client,
  messageOf,
  placeOf,
  useApplications,
  whyNotShown,
} from "../../data/index.ts";
import { notify } from "../../notices.ts";
import { Button } from "../../ui/button.tsx";
import { isolated } from "../../ui/isolate.ts";
import { Empty, Panel } from "../../ui/panel.tsx";
import { Moment } from "../../when.tsx";
import { systemTimeZone } from "../../format.ts";
import { HARMLESS } from "../../ui/keep-off.ts";

const PAGE = 20;
const OWN = "candidate";

/** Every change of one document, by whom and when; each state can be brought back. */
export function History() {
  const { data: applications = [] } = useApplications();
  const [chosen, setChosen] = useState<string>();
  const current = chosen ?? applications[0]?.id ?? OWN;
  return (
    <Panel title="History">
      <label className="mb-4 block text-sm">
        <span className="mb-1 block">What was changed in</span>
        <select
          {...HARMLESS}
          className="min-h-9 w-full max-w-md rounded-lg border border-line bg-card px-3 text-base sm:text-sm"
          value={current}
          onChange={(event) => setChosen(event.target.value)}
        >
          {applications.map(({ id, company, role }) => (
            <option key={id} value={id}>
              {isolated(company)}, {isolated(role)}
            </option>
          ))}
          <option value={OWN}>Your own data</option>
        </select>
      </label>
      <Changes key={current} of={current === OWN ? CANDIDATE : applicationRef({ id: current })} />
    </Panel>
  );
}

function Changes({ of }: { readonly of: DocumentRef }) {
  const queryClient = useQueryClient();
  const queryKey = ["history", of];
  const { data, error, hasNextPage, fetchNextPage, isFetching } = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) =>
      client.history(of, { limit: PAGE, ...(pageParam !== undefined && { before: pageParam }) }),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (page) => (page.length < PAGE ? undefined : page.at(-1)?.version),
    // Others change things too: what was loaded earlier may miss the newest.
    staleTime: 0,
  });
  if (error)
    return <p className="text-sm text-danger">{whyNotShown(error, "The history is shown")}</p>;
  if (!data) return null;
  const lines = data.pages.flat();
  if (lines.length === 0) return <Empty>Nothing was changed yet.</Empty>;

  async function restore({ version }: ChangeLine): Promise<void> {
    try {
      await client.restore(of, version);
      await queryClient.invalidateQueries();
      notify({
        text: "It is again as it was then.",
        undo: () => void client.undo(of).then(() => queryClient.invalidateQueries(), tellFailure),
      });
    } catch (failure) {
      tellFailure(failure);
    }
  }
  return (
    <>
      <ol className="divide-y divide-line rounded-2xl border border-line bg-card">
        {lines.map((line, index) => (
          <li key={line.sequence} className="flex flex-wrap items-center gap-x-4 px-4 py-2.5">
            <div className="min-w-0 flex-1">
              <bdi className="block text-sm">{wordsOf(line)}</bdi>
              <p className="text-xs text-muted">
                <Moment instant={line.at} timeZone={systemTimeZone()} />, {placeOf(line)}
              </p>
            </div>
            {index === 0 ? (
              <span className="text-xs text-muted">as it is now</span>
            ) : (
              <Button
                look="quiet"
                aria-label={`Go back to this state: ${wordsOf(line)}`}
                onClick={() => void restore(line)}
              >
                Go back to this state
              </Button>
            )}
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <Button
          {...HARMLESS}
          className="mt-3"
          disabled={isFetching}
          onClick={() => void fetchNextPage()}
        >
          Show earlier changes
        </Button>
      )}
    </>
  );
}

const MODES = { undo: "Taken back: ", redo: "Done again: " } as const;

/** "Taken back: removed concern"; the log has a word of its own for that. */
function wordsOf({ mode, summary }: ChangeLine): string {
  if (mode === "do") return summary;
  const deed = summary.replace(/^(Undo|Redo): /, "");
  return `${MODES[mode]}${deed.charAt(0).toLowerCase()}${deed.slice(1)}`;
}

const tellFailure = (failure: unknown): void =>
  notify({ text: messageOf(failure), tone: "danger" });
