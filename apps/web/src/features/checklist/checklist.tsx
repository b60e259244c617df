import type { ChecklistItem } from "@finalist/core/prepare";
import { Item, type ItemContext } from "./item.tsx";
import { isCalledFor } from "./called-for.ts";

interface ChecklistProps extends ItemContext {
  readonly items: readonly ChecklistItem[];
  /** Otherwise only what is open. */
  readonly showAll: boolean;
}

/** The items of one list. */
export function Checklist({ items, showAll, ...context }: ChecklistProps) {
  const shown = items.filter(
    ({ id, state }) => showAll || state === "open" || state === "overdue" || isCalledFor(id),
  );
  if (shown.length === 0)
    return (
      <p className="rounded-xl bg-accent-soft px-4 py-5 text-center text-accent">
        Everything here is done.
      </p>
    );
  return (
    <ul className="divide-y divide-line rounded-2xl border border-line bg-card">
      {shown.map((item) => (
        <Item key={item.id} item={item} {...context} />
      ))}
    </ul>
  );
}
