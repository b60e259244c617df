import type { HandbookChapter, HandbookEntry } from "@finalist/core/playbook/handbook";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";

/** A chapter to read through: its groups, each entry in a line or two. */
export function ChapterView({ chapter }: { readonly chapter: HandbookChapter }) {
  const { name, about, groups } = chapter;
  return (
    <article>
      <h1 className="text-3xl font-semibold">{name}</h1>
      <p className="mt-2 mb-8 max-w-prose text-lg text-muted">{about}</p>
      {groups.map((group) => (
        <section key={group.name} aria-label={group.name} className="mb-10">
          {groups.length > 1 && <h2 className="mb-3 text-xl font-semibold">{group.name}</h2>}
          <EntryLines entries={group.entries} />
        </section>
      ))}
    </article>
  );
}

/** Entries as lines, each a way to its own page. */
export function EntryLines({ entries }: { readonly entries: readonly HandbookEntry[] }) {
  return (
    <ul className="max-w-3xl divide-y divide-line [content-visibility:auto]">
      {entries.map(({ id, text, more }) => (
        <li key={id}>
          <Link
            href={playbookHref(id)}
            className="group grid gap-x-4 py-3 hover:bg-well sm:-mx-3 sm:rounded-lg sm:px-3"
          >
            <span className="font-medium group-hover:text-accent">{text}</span>
            {more !== undefined && <span className="text-sm text-muted">{more}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
