import { shorten } from "../../../../text.ts";
import { dueText, minutesText } from "../../../../words.ts";
import { BLANK, bothEnds, hanging, paragraph, type Row, type Span } from "../../../rows.ts";
import type { Step, Steps } from "./steps.ts";

export interface StepsView {
  readonly minutes: number;
  readonly width: number;
  /** Whether several applications could be meant. */
  readonly isNamed: boolean;
}

const REST_MAX = 3;
const LATE_MAX = 3;

/** The one thing to do now, what fits after it, and what is late. */
export function stepRows({ first, rest, longer, late }: Steps, view: StepsView): readonly Row[] {
  const { minutes, width } = view;
  const title = bothEnds(
    { text: `What to do now, with ${minutesText(minutes)}`, tone: "accent" },
    { text: "+ − change the time", tone: "muted" },
    width,
    shorten,
  );
  if (!first) return [title, ...paragraph("Nothing is waiting for you. Rest well.", width)];
  const lines = (lead: Span, steps: readonly Step[]): readonly Row[] =>
    steps.flatMap((step) => lineRows(lead, step, view));
  return [
    title,
    ...firstRows(first, view),
    ...lines({ text: "then ", tone: "muted" }, rest.slice(0, REST_MAX)),
    ...lines({ text: "with more time ", tone: "muted" }, longer ? [longer] : []),
    ...(late.length > 0
      ? [BLANK, ...paragraph("Late, and still worth doing", width, "accent")]
      : []),
    ...lines({ text: "! ", tone: "danger" }, late.slice(0, LATE_MAX)),
    ...(late.length > LATE_MAX
      ? hanging({ text: "  " }, `and ${late.length - LATE_MAX} more`, width, { tone: "muted" })
      : []),
  ];
}

function firstRows(step: Step, { minutes, width, isNamed }: StepsView): readonly Row[] {
  const { rowId: of, text, why, due, overdue, clearsFatal, company, timeZone } = step;
  const isLonger = step.minutes > minutes;
  const facts = [
    isNamed && company,
    `${minutesText(step.minutes)}${isLonger ? ", more than you have: begin with it" : ""}`,
    due && dueText(due, overdue, timeZone),
    clearsFatal && "may cost the offer",
  ];
  return [
    ...hanging({ text: "" }, text, width, { of, tone: "strong" }),
    ...hanging({ text: "  " }, facts.filter(Boolean).join(" · "), width, {
      of,
      tone: clearsFatal || overdue ? "danger" : "plain",
    }),
    ...(why ? hanging({ text: "  " }, why, width, { of, tone: "muted" }) : []),
  ];
}

function lineRows(lead: Span, step: Step, { width, isNamed }: StepsView): readonly Row[] {
  const { rowId: of, text, minutes, company, overdue, due, timeZone } = step;
  const when = overdue && due ? dueText(due, overdue, timeZone) : minutesText(minutes);
  const facts = [isNamed && company, when].filter(Boolean).join(", ");
  return hanging(lead, `${text} (${facts})`, width, { of });
}
