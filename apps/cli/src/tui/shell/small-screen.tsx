import { Text } from "ink";
import type { ReactNode } from "react";
import { wrap } from "../../text.ts";
import { useMachine } from "../machine.ts";
import { usePresses } from "../use-presses.ts";
import type { Size } from "../use-size.ts";

const SMALLEST: Size = { columns: 60, rows: 16 };

export const isTooSmall = ({ columns, rows }: Size): boolean =>
  columns < SMALLEST.columns || rows < SMALLEST.rows;

export interface SmallScreenProps {
  readonly size: Size;
  /** Whether letters are text where they were typed: none of them may then leave. */
  readonly isTyping: boolean;
  /** Whether leaving would lose what somebody wrote. */
  readonly hasUnsaved: boolean;
  readonly onLeave: () => void;
}

/** Where there is no room to show anything well, it says so; nothing that was open is lost. */
export function SmallScreen(props: SmallScreenProps): ReactNode {
  const { size, isTyping, hasUnsaved, onLeave } = props;
  const { state: isAsking, send, now } = useMachine(setTo, false);
  usePresses(({ name }) => {
    const leaves =
      name === "ctrl-c" || (name === "q" && !isTyping) || (name === "y" && hasUnsaved && now());
    if (!leaves) return send(false);
    return hasUnsaved && !now() ? send(true) : onLeave();
  }, true);
  const { columns, rows } = SMALLEST;
  const asked = "Discard what you wrote? Ctrl-C again, or y, leaves; any other key goes on.";
  const words = [
    `Finalist needs a window of ${columns} columns by ${rows} lines; this one has ${size.columns} by ${size.rows}.`,
    "Make it larger: all is kept.",
    hasUnsaved ? "Ctrl-C twice leaves without it." : `${isTyping ? "Ctrl-C" : "q"} leaves.`,
  ];
  return (
    <Text>
      {wrap(isAsking && hasUnsaved ? asked : words.join(" "), size.columns)
        .slice(0, Math.max(size.rows - 1, 1))
        .join("\n")}
    </Text>
  );
}

const setTo = (_old: boolean, next: boolean): boolean => next;
