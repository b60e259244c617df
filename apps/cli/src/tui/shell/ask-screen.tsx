import type { ReactNode } from "react";
import { Frame, rule } from "../frame.tsx";
import { actionFor, CONFIRM_KEYS } from "../keymap.ts";
import { BLANK, paragraph, type Row } from "../rows.ts";
import { usePresses } from "../use-presses.ts";
import type { Size } from "../use-size.ts";

export interface AskScreenProps {
  readonly question: string;
  readonly size: Size;
  readonly isActive: boolean;
  readonly onAnswer: (isYes: boolean) => void;
  readonly onLeave: () => void;
}

/** A question that has to be answered before something is done. */
export function AskScreen({ question, size, isActive, ...props }: AskScreenProps): ReactNode {
  const header: readonly Row[] = [
    { spans: [{ text: "A question first", tone: "accent" }] },
    rule(size.columns),
  ];
  usePresses((press) => {
    switch (actionFor(CONFIRM_KEYS, press)) {
      case "yes":
        return props.onAnswer(true);
      case "no":
        return props.onAnswer(false);
      case "leave":
        return props.onLeave();
      case undefined:
        return undefined;
    }
  }, isActive);
  return (
    <Frame
      size={size}
      header={header}
      body={[BLANK, ...paragraph(question, size.columns, "strong")]}
      status={undefined}
      keys={CONFIRM_KEYS}
    />
  );
}
