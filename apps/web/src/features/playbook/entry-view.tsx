import { SOURCES } from "@finalist/core/playbook";
import type { HandbookChapter, HandbookEntry } from "@finalist/core/playbook/handbook";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";
import { EntryLines } from "./chapter-view.tsx";

interface EntryViewProps {
  readonly entry: HandbookEntry;
  readonly chapter: HandbookChapter;
  readonly entries: ReadonlyMap<string, HandbookEntry>;
}

/** One thing that the playbook knows: in parts, with its sources and its ways to others. */
export function EntryView({ entry, chapter, entries }: EntryViewProps) {
  const { id, text, more, parts, links, sideBySide, sources } = entry;
  const inOrder = chapter.groups.flatMap((group) => group.entries);
  const place = inOrder.findIndex((one) => one.id === id);
  return (
    <article>
      <p className="mb-2 text-sm text-muted">
        <Link href={playbookHref(chapter.id)} className="text-accent underline">
          {chapter.name}
        </Link>{" "}
        · {id}
      </p>
      <h1 className="max-w-3xl text-2xl font-semibold sm:text-3xl">{text}</h1>
      {parts.length === 0 && more !== undefined && (
        <p className="mt-4 max-w-prose text-lg">{more}</p>
      )}
      <div className="mt-6 space-y-6">
        {parts.map(({ label, lines }) => (
          <section key={label} aria-label={label} className="max-w-prose">
            <h2 className="mb-1 font-sans text-sm font-medium text-muted">{label}</h2>
            {lines.length === 1 ? (
              <p>{sentence(lines[0] ?? "")}</p>
            ) : (
              <ul className="list-disc space-y-1 pl-5">
                {lines.map((line) => (
                  <li key={line}>{sentence(line)}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        {sideBySide.map((table) => (
          <SideBySideView key={table.name} table={table} current={id} />
        ))}
        <Sources ids={sources} isDispute={sideBySide.length > 0 && sources.length > 0} />
        {links.map(({ label, ids }) => (
          <section key={label} aria-label={label}>
            <h2 className="text-lg font-semibold">{label}</h2>
            <EntryLines entries={ids.flatMap((other) => entries.get(other) ?? [])} />
          </section>
        ))}
      </div>
      <Neighbours before={inOrder[place - 1]} after={inOrder[place + 1]} />
    </article>
  );
}

/** Lists in the playbook are written to go on after a colon. */
const sentence = (line: string): string => `${line.charAt(0).toUpperCase()}${line.slice(1)}`;

interface SideBySideViewProps {
  readonly table: HandbookEntry["sideBySide"][number];
  readonly current: string;
}

/** Views beside one another, each with who holds it; never merged into one. */
function SideBySideView({ table: { name, more, views }, current }: SideBySideViewProps) {
  return (
    <section aria-label={name}>
      <h2 className="mb-2 text-lg font-semibold">{name}</h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {views.map(({ id, text, by }) => (
          <li
            key={text}
            className={`rounded-2xl border bg-card p-4 ${id === current ? "border-accent" : "border-line"}`}
          >
            <p className="font-serif text-lg">
              {id !== undefined && id !== current ? (
                <Link href={playbookHref(id)} className="hover:text-accent">
                  {sentence(text)}
                </Link>
              ) : (
                sentence(text)
              )}
            </p>
            <p className="mt-1 text-sm text-muted">{sentence(by)}</p>
          </li>
        ))}
      </ul>
      {more !== undefined && <p className="mt-3 max-w-prose text-sm text-muted">{more}</p>}
    </section>
  );
}

interface SourcesProps {
  readonly ids: HandbookEntry["sources"];
  readonly isDispute: boolean;
}

function Sources({ ids, isDispute }: SourcesProps) {
  return (
    <section aria-label="Sources" className="max-w-prose rounded-2xl bg-well px-5 py-4 text-sm">
      <h2 className="mb-1 font-sans font-medium">
        {isDispute ? "All sources" : "Where it comes from"}
      </h2>
      {ids.length === 0 ? (
        <p className="text-muted">
          Our own: the articles are silent here, or it is worked out from what they say.
        </p>
      ) : (
        <ul className="space-y-1">
          {ids.map((id) => (
            <li key={id}>
              {SOURCES[id].name}
              <span className="text-muted">. {SOURCES[id].about}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface NeighboursProps {
  readonly before: HandbookEntry | undefined;
  readonly after: HandbookEntry | undefined;
}

function Neighbours({ before, after }: NeighboursProps) {
  return (
    <nav
      aria-label="In this chapter"
      className="mt-10 grid gap-3 border-t border-line pt-4 text-sm sm:grid-cols-2"
    >
      {before && (
        <Link href={playbookHref(before.id)} className="block py-1 hover:text-accent">
          <span className="block text-muted">Before</span>
          {before.text}
        </Link>
      )}
      {after && (
        <Link
          href={playbookHref(after.id)}
          className="block py-1 hover:text-accent sm:col-start-2 sm:text-right"
        >
          <span className="block text-muted">Next</span>
          {after.text}
        </Link>
      )}
    </nav>
  );
}
