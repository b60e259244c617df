import { isGap, type MatrixGroup } from "@finalist/core/prepare";
import { FIT_NAMES, FitMark } from "./fit-mark.tsx";

interface CoverageListProps {
  readonly groups: readonly MatrixGroup[];
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  readonly sessionNames: ReadonlyMap<string, string>;
}

/** The same as the matrix, where there is no room for columns. */
export function CoverageList({ groups, stories, sessionNames }: CoverageListProps) {
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  return (
    <div className="space-y-5 sm:hidden">
      {groups.map(({ sessionId, rows }) => (
        <section key={sessionId}>
          <h3 className="mb-2 font-semibold">{sessionNames.get(sessionId)}</h3>
          <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
            {rows.map((row) => (
              <li key={row.questionId} className="px-4 py-3 text-sm">
                {row.text}
                {isGap(row) ? (
                  <p className="mt-1 text-warn">No story yet: it asks for {row.asksFor}.</p>
                ) : (
                  <ul className="mt-1 space-y-0.5">
                    {row.cells
                      .filter(({ level }) => level !== "none")
                      .map(({ storyId, level, chosen }) => (
                        <li
                          key={storyId}
                          className={`flex items-center gap-2 ${chosen ? "text-accent" : "text-muted"}`}
                        >
                          <FitMark level={level} isChosen={chosen} />
                          <span>
                            {titles.get(storyId)}
                            <span className="sr-only">, {FIT_NAMES[level].toLowerCase()}</span>
                            {chosen && ": tell it here"}
                          </span>
                        </li>
                      ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
