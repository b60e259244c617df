import { useLayoutEffect, useRef } from "react";
import { Link } from "wouter";
import { PARTS, type SectionId } from "./sections.ts";

interface SectionNavProps {
  readonly base: string;
  readonly section: SectionId;
}

/** All sections in one row that scrolls; a wide screen has them in its sidebar. */
export function SectionNav({ base, section }: SectionNavProps) {
  const row = useRef<HTMLElement>(null);
  const current = useRef<HTMLAnchorElement>(null);
  // On a phone the row is wider than the screen. Before it is painted, so that nothing moves.
  useLayoutEffect(() => {
    if (!row.current || !current.current) return;
    const { offsetLeft, offsetWidth } = current.current;
    row.current.scrollLeft = offsetLeft - (row.current.clientWidth - offsetWidth) / 2;
  }, [section]);
  return (
    <nav
      ref={row}
      aria-label="Parts of the preparation"
      className="screen-only sticky top-0 z-20 -mx-4 mb-6 overflow-x-auto border-b border-line bg-paper px-4 sm:-mx-8 sm:px-8 lg:hidden"
    >
      <ul className="flex w-max gap-1">
        {PARTS.map(({ id, name }) => (
          <li key={id}>
            <Link
              ref={id === section ? current : undefined}
              href={id === "overview" ? base : `${base}/${id}`}
              aria-current={id === section ? "page" : undefined}
              className={`block whitespace-nowrap border-b-2 px-3 py-3 text-sm ${
                id === section
                  ? "border-accent font-semibold text-accent"
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
