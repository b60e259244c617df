import type { HandbookChapter } from "@finalist/core/playbook/handbook";
import { Link } from "wouter";
import { playbookHref } from "../../playbook-href.ts";

interface ChapterListProps {
  readonly chapters: readonly HandbookChapter[];
  readonly currentId: string | undefined;
}

/** The chapters beside what is read. */
export function ChapterList({ chapters, currentId }: ChapterListProps) {
  return (
    <nav
      aria-label="Chapters"
      className="sticky top-6 hidden max-h-[calc(100vh-3rem)] self-start overflow-y-auto lg:block"
    >
      <ul className="border-l border-line">
        {chapters.map(({ id, name }) => (
          <li key={id}>
            <Link
              href={playbookHref(id)}
              aria-current={id === currentId ? "page" : undefined}
              className={`-ml-px block border-l-2 py-1 pl-4 text-sm ${
                id === currentId
                  ? "border-accent font-medium text-accent"
                  : "border-transparent text-muted hover:text-ink"
              }`}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
