import { Checkbox } from "@base-ui/react/checkbox";
import type { ChecklistItem } from "@finalist/core/prepare";

const LOOKS = {
  done: { sign: "✓", look: "bg-accent text-on-accent" },
  open: { sign: "", look: "border-2 border-line bg-paper" },
  overdue: { sign: "!", look: "bg-warn-soft text-warn" },
  "not-applicable": { sign: "–", look: "bg-well text-muted" },
} as const;

interface MarkProps {
  readonly item: ChecklistItem;
  readonly isTicked: boolean;
  readonly onTick: () => void;
}

/** A box where a hand ticks; a round sign where only evidence does. */
export function Mark({ item, isTicked, onTick }: MarkProps) {
  const { sign, look } = LOOKS[item.state];
  const shape = "mt-3 grid size-6 shrink-0 place-items-center text-sm font-bold";
  const isProven = item.state === "done" && !isTicked;
  if (!item.byHand || isProven || item.state === "not-applicable")
    return (
      <span aria-hidden className={`${shape} rounded-full ${look}`}>
        {sign}
      </span>
    );
  return (
    <Checkbox.Root
      // The arrow keys go from item to item, and Space ticks there.
      tabIndex={-1}
      checked={isTicked}
      onCheckedChange={onTick}
      aria-label={`Done: ${item.text}`}
      className={`${shape} cursor-pointer rounded-md ${item.state === "done" ? look : "border-2 border-muted bg-paper"} hover:border-accent`}
    >
      <Checkbox.Indicator>✓</Checkbox.Indicator>
    </Checkbox.Root>
  );
}
