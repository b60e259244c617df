import type { ReactNode } from "react";
import { bodyHeight, Frame, rule } from "../frame.tsx";
import { actionFor, type Bindings, HELP_KEYS } from "../keymap.ts";
import { hanging, type Row, unseenAt } from "../rows.ts";
import { usePresses } from "../use-presses.ts";
import type { Size } from "../use-size.ts";

export interface HelpScreenProps {
  readonly bindings: Bindings<string>;
  readonly offset: number;
  readonly size: Size;
  readonly isActive: boolean;
  readonly onScroll: (by: number, max: number) => void;
  readonly onClose: () => void;
  readonly onLeave: () => void;
}

const KEY_COLUMNS = 12;

/** All keys of the screen that was open. */
export function HelpScreen(props: HelpScreenProps): ReactNode {
  const { bindings, offset, size } = props;
  const header: readonly Row[] = [
    { spans: [{ text: "Keys", tone: "accent" }] },
    rule(size.columns),
  ];
  const rows = Object.values(bindings).flatMap(({ shown, does }) =>
    hanging({ text: `  ${shown.padEnd(KEY_COLUMNS)}`, tone: "strong" }, does, size.columns),
  );
  const height = bodyHeight({ size, header, status: undefined });
  const max = Math.max(0, rows.length - height);
  usePresses((press) => {
    switch (actionFor(HELP_KEYS, press)) {
      case "close":
        return props.onClose();
      case "up":
        return props.onScroll(-1, max);
      case "down":
        return props.onScroll(1, max);
      case "leave":
        return props.onLeave();
      case undefined:
        return undefined;
    }
  }, props.isActive);
  const from = Math.min(offset, max);
  return (
    <Frame
      size={size}
      header={header}
      body={rows.slice(from, from + height)}
      unseen={unseenAt(from, { total: rows.length, height })}
      status={undefined}
      keys={HELP_KEYS}
    />
  );
}
