import type { Story } from "@finalist/core/model";
import type { Review } from "@finalist/core/review";
import type { TextKey } from "./story-fields.ts";

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A story as it would be said in one go, and where each field stands in it. */
export interface Telling {
  readonly text: string;
  readonly places: ReadonlyMap<TextKey, Span>;
}

const TOLD: readonly TextKey[] = [
  "situation",
  "task",
  "constraint",
  "decision",
  "action",
  "result",
];

export function tellingOf(story: Story): Telling {
  const places = new Map<TextKey, Span>();
  let text = "";
  for (const key of TOLD) {
    const words = story[key]?.trim() ?? "";
    if (words === "") continue;
    const start = text === "" ? 0 : text.length + 1;
    text = text === "" ? words : `${text}\n${words}`;
    places.set(key, { start, end: text.length });
  }
  return { text, places };
}

export interface Mark extends Span {
  readonly tone: "good" | "warn";
  readonly why: string;
}

/** What the review says of one field. */
export interface Heard {
  /** Whether the part that belongs here is heard in it. */
  readonly isHeard: boolean;
  readonly advice: readonly string[];
  /** Words of the field that an advice or a praise points at. */
  readonly marks: readonly Mark[];
}

const COURSE = ["situation", "task", "action", "result"] as const;

/** Under which field a piece of advice stands; the rest is about the whole. */
const ADVICE_PLACES: Readonly<Record<string, TextKey>> = {
  "tell-one-case": "situation",
  situation: "situation",
  task: "task",
  action: "action",
  result: "result",
  "own-part": "action",
  measure: "result",
};

/** What has a field of its own is not missed in the telling; an unwritten field says so by itself. */
const SAID_ELSEWHERE = new Set(["constraint", "alternative", "nothing-yet"]);

export function heardIn(
  key: TextKey,
  { places }: Telling,
  { spans, advice, weHidesOwnPart }: Review,
): Heard | undefined {
  const place = places.get(key);
  if (!place) return undefined;
  const within = (of: readonly Span[], tone: Mark["tone"], why: string): readonly Mark[] =>
    of
      .map(({ start, end }) => ({
        start: Math.max(start, place.start) - place.start,
        end: Math.min(end, place.end) - place.start,
        tone,
        why,
      }))
      .filter(({ start, end }) => start < end);
  /** Where nearly all of it is meant, nothing is pointed out. */
  const pointing = (marks: readonly Mark[]): readonly Mark[] => {
    const marked = marks.reduce((sum, { start, end }) => sum + end - start, 0);
    return marked > (place.end - place.start) * 0.7 ? [] : marks;
  };
  const part = COURSE.find((each) => each === key);
  return {
    isHeard: part !== undefined && within(spans[part], "good", "").length > 0,
    advice: advice.filter(({ id }) => ADVICE_PLACES[id] === key).map(({ text }) => text),
    marks: [
      ...(weHidesOwnPart ? within(spans.we, "warn", "“we” hides your part") : []),
      ...within(spans.fillers, "warn", "a filler"),
      ...(key === "result" ? pointing(within(spans.measurableResult, "good", "measurable")) : []),
    ].sort((a, b) => a.start - b.start),
  };
}

/** What the review says of the telling as a whole. */
export const adviceForAll = ({ advice }: Review): readonly string[] =>
  advice
    .filter(({ id }) => ADVICE_PLACES[id] === undefined && !SAID_ELSEWHERE.has(id))
    .map(({ text }) => text);
