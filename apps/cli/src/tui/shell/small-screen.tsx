import { Text } from "ink";
import type { ReactNode } from "react";
import { wrap } from "../../text.ts";
import { usePresses } from "../use-presses.ts";
import type { Size } from "../use-size.ts";

const SMALLEST: Size = { columns: 60, rows: 16 };

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < SMALLEST.columns || rows < SMALLEST.rows;

export interface SmallScreenProps {
  readonly size: Size;
  /** Whether leaving would lose what somebody wrote. */
  readonly hasUnsaved: boolean;
  readonly onLeave: () => void;
}

/** Where there is no room to show anything well, it says so; nothing that was open is lost. */
export function SmallScreen({ size, hasUnsaved, onLeave }: SmallScreenProps): ReactNode {
  usePresses((press) => {
    if ((hasUnsaved ? ["y"] : ["q", "ctrl-c"]).includes(press.name)) onLeave();
  }, true);
  const { columns, rows } = SMALLEST;
  const text = `Finalist needs a window of ${columns} columns by ${rows} lines; this one has ${size.columns} by ${size.rows}. Make it larger: all is kept. ${hasUnsaved ? "y leaves, and discards what you wrote." : "q leaves."}`;
  return (
    <Text>
      {wrap(text, size.columns)
        .slice(0, Math.max(size.rows - 1, 1))
        .join("\n")}
    </Text>
  );
}
