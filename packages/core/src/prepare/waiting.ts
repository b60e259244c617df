import type { Application } from "../model/application.ts";
import { DAY, endOfDate, type Instant, addMillis, toMillis } from "../time.ts";
import type { Preparation } from "./prepare.ts";
import { latestOf, windowOf } from "./situation/situation.ts";
import type { Deadline } from "./timeline.ts";

/** One thing of the time after the interview, from when to when. */
interface WaitingStep {
  readonly id: string;
  readonly text: string;
  readonly from: Instant;
  readonly due?: Instant;
  readonly state: Deadline["state"];
}

/** The time from the end of the interview until it is closed, as a picture needs it. */
export interface Waiting {
  readonly from: Instant;
  readonly to: Instant;
  readonly steps: readonly WaitingStep[];
}

/** Absent while the end of the interview is unknown, and once they have answered. */
export function waitingOf(application: Application, preparation: Preparation): Waiting | undefined {
  const { end, start, now, timeline } = preparation;
  if (end === undefined || application.outcome) return undefined;
  const window = windowOf(application, start, now);
  const steps = STEPS.flatMap(({ entry, text }): readonly WaitingStep[] => {
    const deadlines = timeline.filter(
      (deadline) => deadline.entry === entry && deadline.interviewId === undefined,
    );
    const [first] = deadlines;
    if (!first) return [];
    if (entry === "TL-23" && window) {
      const due = endOfDate(window, application.timeZone);
      const isPast = toMillis(due) < toMillis(now);
      return [{ id: entry, text: "They decide by", from: due, state: isPast ? "past" : "ahead" }];
    }
    const dues = deadlines.flatMap(({ due }) => due ?? []);
    const from = deadlines.map((deadline) => deadline.from ?? end).toSorted(byTime)[0] ?? end;
    return [
      {
        id: entry,
        text: text ?? first.text,
        from,
        ...(dues.length > 0 && { due: latestOf(dues) }),
        state: STATES.find((state) => deadlines.some((each) => each.state === state)) ?? "done",
      },
    ];
  });
  const last = latestOf([end, ...steps.map(({ from, due }) => due ?? from)]);
  return { from: end, to: addMillis(last, DAY), steps };
}

const byTime = (a: Instant, b: Instant): number => toMillis(a) - toMillis(b);

/** Of several at once, what still has to be done says how it stands. */
const STATES = ["past", "now", "ahead", "let-go", "done"] as const;

const STEPS: readonly { readonly entry: Deadline["entry"]; readonly text?: string }[] = [
  { entry: "TL-21", text: "Thank everyone" },
  { entry: "TL-23" },
  { entry: "TL-24" },
  { entry: "TL-25" },
  { entry: "TL-27" },
];
