import type { FoundSession } from "./found.ts";
import type { Frame } from "./frame.ts";
import { modesIn } from "./kinds.ts";
import type { Link } from "./links.ts";
import { WRITTEN_AT } from "./moment-cues.ts";
import { lineOfPlace, type Page, type Span } from "./page.ts";
import type { Confidence, ReadingMode } from "./reading.ts";
import type { Slot } from "./slot.ts";
import type { Venue } from "./venue.ts";

const IN_PERSON =
  /\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|vor ort|sur place|at our office|at the office)\b/i;

export function modeOf(
  page: Page,
  slot: Slot,
  slots: readonly Slot[],
  join: Link | undefined,
  venue: Venue | undefined,
  masked: string,
  frame: Frame,
): FoundSession["mode"] {
  const said = (span: Span, confidence: Confidence): FoundSession["mode"] => {
    const [found] = modesIn(page.plain.slice(span.start, span.end));
    return (
      found && {
        mode: found.mode,
        span: { start: span.start + found.start, end: span.start + found.end },
        confidence,
      }
    );
  };
  if (slots.length > 1) {
    const own = said(slot.segment, "likely");
    // What is sent and sent back is done wherever one likes.
    if (!own && isSentOut(page, slot)) return undefined;
    if (own && own.mode !== "in_person") return own;
    const linked =
      join !== undefined && join.start >= slot.segment.start && join.end <= slot.segment.end;
    if (linked) return { mode: "video", span: join, confidence: "likely" };
    const isIn = (span: Span, { segment }: Slot): boolean =>
      span.start >= segment.start && span.end <= segment.end;
    if (venue && isIn(venue, slot)) return { mode: "in_person", span: venue, confidence: "likely" };
    const day = dayHeading(page, slot);
    const ofDay = day && said(day, "likely");
    if (ofDay && (ofDay.mode !== "in_person" || !own)) return ofDay;
    const isElsewhere =
      join !== undefined && slots.some((other) => other !== slot && isIn(join, other));
    if (venue && isElsewhere && !slots.some((other) => isIn(venue, other)))
      return { mode: "in_person", span: venue, confidence: "guess" };
    if (own && (!join || IN_PERSON.test(page.plain.slice(slot.segment.start, slot.segment.end))))
      return own;
  }
  const body = {
    start: page.lines[0]?.start ?? 0,
    end: frame.signature?.start ?? page.lines.at(-1)?.end ?? 0,
  };
  const all = modesIn(masked.slice(body.start, body.end)).map((each) => ({
    mode: each.mode,
    span: { start: body.start + each.start, end: body.start + each.end },
  }));
  const isOthers = (span: Span): boolean =>
    slots.length > 1 &&
    slots.some(
      ({ segment }) =>
        segment !== slot.segment && span.start >= segment.start && span.end <= segment.end,
    );
  const of = (mode: ReadingMode): Span | undefined =>
    all.find((each) => each.mode === mode && !(mode === "phone" && isOthers(each.span)))?.span;
  const isLabelled = venue?.confidence === "certain";
  const inSentence = slots.length === 1 ? saidBeside(page, slot) : undefined;
  if (inSentence && !join) return inSentence;
  if (join && !isLabelled) return { mode: "video", span: join, confidence: "certain" };
  const video = of("video");
  const person = of("in_person");
  const phone = of("phone");
  if (isLabelled) return { mode: "in_person", span: venue, confidence: "certain" };
  if (video && !(venue && venue.confidence === "likely"))
    return { mode: "video", span: video, confidence: "likely" };
  if (venue && venue.confidence === "likely")
    return { mode: "in_person", span: venue, confidence: "likely" };
  if (phone) return { mode: "phone", span: phone, confidence: "likely" };
  if (venue) return { mode: "in_person", span: venue, confidence: "guess" };
  // What is neither by video nor by phone takes place somewhere, whether the text says so or not.
  return { mode: "in_person", ...(person && { span: person }), confidence: "guess" };
}

/** "On Teams", "by phone", in the very sentence that says when. */
function saidBeside(page: Page, { moment }: Slot): FoundSession["mode"] {
  const { sentence } = moment;
  const start = Math.max(sentence?.start ?? moment.start, moment.start - BESIDE_REACH);
  const end = Math.min(sentence?.end ?? moment.end, moment.end + BESIDE_REACH);
  const text = page.plain.slice(start, end);
  const found = IN_PERSON.test(text) ? [] : modesIn(text);
  const [only] = found;
  return only && found.length === 1 && only.mode !== "in_person"
    ? {
        mode: only.mode,
        span: { start: start + only.start, end: start + only.end },
        confidence: "likely",
      }
    : undefined;
}

const BESIDE_REACH = 120;

const isSentOut = (page: Page, { moment }: Slot): boolean =>
  WRITTEN_AT.before.test(page.plain.slice(Math.max(0, moment.start - 160), moment.start));

/** "Day 1 (Mon 11 May, remote):" above the times of that day. */
function dayHeading(page: Page, { date, moment, segment }: Slot): Span | undefined {
  const line = lineOfPlace(page, date.start);
  const isAbove =
    line && moment.line && line.index < moment.line.index && line.start < segment.start;
  return isAbove && line.end - line.start <= DAY_HEADING_MAX ? line : undefined;
}

const DAY_HEADING_MAX = 120;
