import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";

interface HintProps {
  /** What is hovered or focused; it carries the same words for a screen reader. */
  readonly children: ReactElement<Record<string, unknown>>;
  readonly text: ReactNode;
}

/** Words beside a mark, while it is hovered or has the focus. */
export function Hint({ children, text }: HintProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger delay={80} render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={8} className="z-50">
          <Tooltip.Popup className="max-w-72 rounded-xl border border-line bg-card px-3 py-2 text-sm shadow-lg">
            {text}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
