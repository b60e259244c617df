import { formatDate, formatInstant, localDate } from "@finalist/core";
import { OUTCOMES } from "@finalist/core/playbook";
import { type FollowUp, waitingOf } from "@finalist/core/prepare";
import { messageName } from "../../../../commands/follow-ups.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import type { Tone } from "../../../theme.ts";
import { OUTCOME_CHOICES } from "./answer-forms.ts";
import { reviewRows } from "./message-forms.ts";
import type { TabView } from "./tab.ts";

export const ANSWER_ID = "answer";
export const PLAN_ID = "outcome-plan";

/** What is due now, then their answer, then what comes and what went out. */
export function afterRows(view: TabView): readonly Row[] {
  const { followUps } = view.preparation;
  const of = (...states: readonly FollowUp["state"][]): readonly FollowUp[] =>
    followUps.filter(({ state }) => states.includes(state));
  return [
    ...dueRows(of("now", "late"), view),
    BLANK,
    ...paragraph("Their answer", view.width, "accent"),
    ...answerRows(view),
    ...waitingRows(view),
    ...messageSection("Not yet: drafts to begin with", of("ahead"), view),
    ...messageSection("Sent", of("sent"), view),
    BLANK,
    ...paragraph("Your plan for either answer", view.width, "accent"),
    ...planRows(view),
  ];
}

function dueRows(due: readonly FollowUp[], view: TabView): readonly Row[] {
  const { preparation, width } = view;
  const title = paragraph("Due now", width, "accent");
  if (due.length > 0) return [...title, ...due.flatMap((message) => messageRows(message, view))];
  const [coming] = preparation.followUps.filter(({ state }) => state === "ahead");
  const next = coming?.from
    ? ` Next: ${messageName(coming)}, from ${timeText(coming, coming.from)}.`
    : "";
  const text =
    preparation.start === undefined
      ? "Messages follow from the interview, and it has no date yet."
      : preparation.phase === "after"
        ? "Nothing is due now."
        : "Nothing is due before it is over.";
  return [...title, ...paragraph(`${text}${next}`, width, "muted")];
}

const messageSection = (
  title: string,
  messages: readonly FollowUp[],
  view: TabView,
): readonly Row[] =>
  messages.length === 0
    ? []
    : [
        BLANK,
        ...paragraph(title, view.width, "accent"),
        ...messages.flatMap((message) => messageRows(message, view)),
      ];

/** Thanks are timed by the hour; all else by the day. */
const timeText = ({ kind, timeZone }: FollowUp, instant: string): string =>
  kind === "thank-you"
    ? formatInstant(instant, timeZone)
    : formatDate(localDate(instant, timeZone));

const MARKS = { ahead: "[ ] ", now: "[ ] ", late: "[!] ", sent: "[x] " } as const;
const TONES: Readonly<Record<FollowUp["state"], Tone>> = {
  ahead: "muted",
  now: "plain",
  late: "danger",
  sent: "good",
};

function whenText(message: FollowUp, { document }: TabView): string {
  const { state, from, due, messageId } = message;
  if (state === "sent") {
    const sentAt = document.messages.find(({ id }) => id === messageId)?.sentAt;
    return sentAt ? `sent ${formatInstant(sentAt, document.timeZone)}` : "sent";
  }
  if (state === "ahead") return from ? `from ${timeText(message, from)}` : "later";
  if (!due) return "now";
  return `${state === "late" ? "was due" : "by"} ${timeText(message, due)}`;
}

const BELOW = "    ";

function messageRows(message: FollowUp, view: TabView): readonly Row[] {
  const { width, expanded, preparation } = view;
  const { id: of, state, draft, problems } = message;
  const mended = state === "sent" || problems.length === 0 ? "" : ` · ${problems.length} to mend`;
  const head = hanging(
    { text: MARKS[state], tone: TONES[state] },
    `${messageName(message)} (${whenText(message, view)}${mended})`,
    width,
    { of },
  );
  if (!expanded.has(of)) return head;
  return [
    ...head,
    ...hanging({ text: `${BELOW}Subject: `, tone: "muted" }, draft.subject, width, { of }),
    { of, spans: [{ text: " " }] },
    ...hanging({ text: BELOW }, draft.body, width, { of }),
    { of, spans: [{ text: " " }] },
    ...(state === "sent"
      ? []
      : reviewRows(message, preparation.followUps, width, { indent: BELOW, of })),
  ];
}

function answerRows({ document, preparation, width }: TabView): readonly Row[] {
  const { outcome, statedWindow, timeZone } = document;
  const of = ANSWER_ID;
  const name = OUTCOME_CHOICES.find(({ value }) => value === (outcome?.kind ?? ""))?.name ?? "";
  const noted = outcome ? `, noted ${formatInstant(outcome.at, timeZone)}` : "";
  const by = statedWindow ? ` · they decide by ${formatDate(statedWindow)}` : "";
  const entry = Object.values(OUTCOMES).find((each) => each.outcome === outcome?.kind);
  return [
    ...hanging({ text: "" }, `${name}${noted}${by} (o)`, width, { of }),
    ...(outcome && entry
      ? [
          ...hanging({ text: BELOW }, entry.text, width, { of }),
          ...preparation.next.flatMap(({ text, due }) =>
            hanging(
              { text: `${BELOW}• `, tone: "muted" },
              due ? `${text}, by ${formatInstant(due, timeZone)}` : text,
              width,
              { of },
            ),
          ),
        ]
      : []),
  ];
}

const STEP_STATES = {
  past: " · late",
  now: " · now",
  ahead: "",
  "let-go": " · let go",
  done: " · done",
} as const;

/** From the end of the interview to the day on which to close it. */
function waitingRows({ document, preparation, width }: TabView): readonly Row[] {
  const waiting = waitingOf(document, preparation);
  if (!waiting) return [];
  const day = (instant: string): string => formatDate(localDate(instant, preparation.timeZone));
  return [
    BLANK,
    ...paragraph("Until their answer", width, "accent"),
    ...waiting.steps.flatMap(({ text, from, due, state }) => {
      const days = [...new Set([day(from), day(due ?? from)])].join(" – ");
      return hanging(
        { text: "• ", tone: "muted" },
        `${text}: ${days}${STEP_STATES[state]}`,
        width,
        {
          tone: state === "past" ? "warn" : state === "now" ? "strong" : "muted",
        },
      );
    }),
  ];
}

function planRows({ document, width }: TabView): readonly Row[] {
  const of = PLAN_ID;
  const { negotiationMoves, marketRateNotes, walkAway, rejectionReplyDraft } = document.outcomePlan;
  const line = (name: string, text: string | undefined): readonly Row[] =>
    hanging({ text: `${name}: `, tone: "muted" }, text || "not written yet (p)", width, { of });
  return [
    ...line("If yes, to negotiate", negotiationMoves?.join("; ")),
    ...line("The market pays", marketRateNotes?.join("; ")),
    ...line("You walk away at", walkAway),
    ...line("If no, your reply", rejectionReplyDraft),
  ];
}
