import type { AreaReadiness } from "@finalist/core/prepare";
import { Link } from "wouter";

interface ReadinessPictureProps {
  readonly areas: readonly AreaReadiness[];
  readonly hrefOf: (area: AreaReadiness["area"]) => string;
}

/** How far each part has come, as a bar; the part is a link away. */
export function ReadinessPicture({ areas, hrefOf }: ReadinessPictureProps) {
  const shown = areas.filter(({ applicable }) => applicable > 0);
  return (
    <ul className="rounded-2xl border border-line bg-card py-2">
      {shown.map(({ area, name, done, applicable, reasons }) => {
        const isDone = done === applicable;
        return (
          <li key={area}>
            <Link href={hrefOf(area)} className="group block px-4 py-1.5 hover:bg-well">
              <span className="flex items-baseline justify-between gap-3 text-sm">
                <span className="font-medium group-hover:text-accent">{name}</span>
                <span className="text-xs text-muted tabular-nums">
                  {isDone && <span className="mr-1 text-accent">✓</span>}
                  {done} of {applicable}
                </span>
              </span>
              <span aria-hidden className="mt-1 block h-1.5 overflow-hidden rounded-full bg-well">
                <span
                  className="block h-full rounded-full bg-accent transition-[width] duration-500"
                  style={{ width: `${(done / applicable) * 100}%` }}
                />
              </span>
              {!isDone && reasons[0] !== undefined && (
                <span className="mt-1 block text-xs text-muted">{reasons[0]}</span>
              )}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
