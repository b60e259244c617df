import { use, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import { ChapterList } from "../../features/playbook/chapter-list.tsx";
import { ChapterView, EntryLines } from "../../features/playbook/chapter-view.tsx";
import { EntryView } from "../../features/playbook/entry-view.tsx";
import type { Library } from "../../features/playbook/library.ts";
import { loadLibrary } from "../../features/playbook/load-library.ts";
import { playbookHref } from "../../playbook-href.ts";
import { Empty } from "../../ui/panel.tsx";

interface PlaybookPageProps {
  /** A chapter or an entry; all chapters where there is none. */
  readonly id: string | undefined;
}

/** Everything that Finalist knows, to be read like a handbook. */
export function PlaybookPage({ id }: PlaybookPageProps) {
  const library = use(loadLibrary());
  const [query, setQuery] = useState("");
  const content = useRef<HTMLDivElement>(null);
  const entry = id === undefined ? undefined : library.entries.get(id.toUpperCase());
  const chapterId = entry?.chapter ?? id;
  const chapter = library.chapters.find((one) => one.id === chapterId);
  const title = entry?.text ?? chapter?.name ?? "Playbook";
  useEffect(() => {
    document.title = `${title} · Finalist`;
  }, [title]);
  const [shownId, setShownId] = useState(id);
  if (shownId !== id) {
    setShownId(id);
    setQuery("");
  }
  useEffect(() => {
    if (shownId !== undefined) content.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, [shownId]);
  return (
    <div className="lg:grid lg:grid-cols-[12rem_minmax(0,1fr)] lg:gap-12">
      <ChapterList chapters={library.chapters} currentId={chapterId} />
      <div>
        <div className="mb-8 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Link
            href="/playbook"
            className={`py-1 text-accent underline lg:hidden ${id === undefined ? "hidden" : ""}`}
          >
            All chapters
          </Link>
          <input
            type="search"
            aria-label="Search the playbook"
            placeholder="Search the playbook"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
            className="min-h-11 w-full max-w-md min-w-0 rounded-xl border border-line bg-card px-4 py-2 placeholder:text-muted sm:flex-1"
          />
        </div>
        <div ref={content} tabIndex={-1} className="outline-none">
          {query.trim() !== "" && <Results library={library} query={query} />}
          {query.trim() === "" && entry && chapter && (
            <EntryView entry={entry} chapter={chapter} entries={library.entries} />
          )}
          {query.trim() === "" && !entry && chapter && <ChapterView chapter={chapter} />}
          {query.trim() === "" && !chapter && <Chapters library={library} unknown={id} />}
        </div>
      </div>
    </div>
  );
}

const SHOWN_MAX = 40;

interface ResultsProps {
  readonly library: Library;
  readonly query: string;
}

function Results({ library, query }: ResultsProps) {
  const found = library.search(query);
  const count = found.length === 1 ? "1 entry" : `${found.length} entries`;
  return (
    <section aria-label="Results">
      <p role="status" className="mb-2 text-sm text-muted">
        {count}
        {found.length > SHOWN_MAX && `, the best ${SHOWN_MAX} of them`}
      </p>
      {found.length === 0 ? (
        <Empty>Nothing has all of these words. Try fewer, or browse the chapters.</Empty>
      ) : (
        <EntryLines entries={found.slice(0, SHOWN_MAX)} />
      )}
    </section>
  );
}

interface ChaptersProps {
  readonly library: Library;
  /** What the address asked for, where nothing of that name is known. */
  readonly unknown: string | undefined;
}

function Chapters({ library, unknown }: ChaptersProps) {
  return (
    <>
      <h1 className="text-3xl font-semibold">Playbook</h1>
      <p className="mt-2 mb-8 max-w-prose text-lg text-muted">
        {unknown === undefined
          ? `${library.entries.size} things worth knowing about second interviews, from five articles, each with its source.`
          : `There is no entry ${unknown}. Search for a word of it, or look through the chapters.`}
      </p>
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {library.chapters.map(({ id, name, about }) => (
          <li key={id} className="border-t border-line">
            <Link href={playbookHref(id)} className="group block h-full py-4">
              <span className="font-serif text-lg font-semibold group-hover:text-accent">
                {name}
              </span>
              <span className="block text-sm text-muted">{about}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
