import type { FoundSession } from "./found.ts";
import type { Frame } from "./frame.ts";
import { formatsIn } from "./kinds.ts";
import type { Link } from "./links.ts";
import { blanked, type Page, type Span } from "./page.ts";
import { type Participant, participantsIn } from "./participants.ts";
import { formatOfItem, formatOfOnly } from "./session-formats.ts";
import { modeOf } from "./session-modes.ts";
import { resolvedPeople, sharedPeople, withSender } from "./session-people.ts";
import type { Slot } from "./slot.ts";
import type { PeopleContext } from "./taking-part.ts";
import type { Venue } from "./venue.ts";

/** Every place where one of these texts stands. */
export const mentionsOf = (
  plain: string,
  texts: readonly (string | undefined)[],
): readonly Span[] =>
  texts.flatMap((text) => {
    const spans: Span[] = [];
    for (
      let at = text ? plain.indexOf(text) : -1;
      text && at >= 0 && spans.length < 50;
      at = plain.indexOf(text, at + text.length)
    )
      spans.push({ start: at, end: at + text.length });
    return spans;
  });

export function sessionOf(
  page: Page,
  told: Page,
  frame: Frame,
  slot: Slot,
  slots: readonly Slot[],
  everyone: readonly Participant[],
  people: PeopleContext,
  join: Link | undefined,
  venue: Venue | undefined,
  masked: string,
  inItems: readonly Participant[],
): FoundSession {
  const isOnly = slots.length === 1;
  const own = isOnly
    ? everyone
    : withSender(
        page,
        frame,
        participantsIn(page, slot.segment, { ...people, isItem: true }),
        slot.segment,
      );
  // Nobody interviews while something is written.
  const isWritten =
    formatsIn(page.plain.slice(slot.segment.start, slot.segment.end))[0]?.format === "written_test";
  const shared =
    isOnly || own.length > 0 || isWritten ? [] : sharedPeople(page, slots, everyone, slot);
  const named = isOnly || own.length > 0 ? own : shared;
  const resolved = resolvedPeople(named, [...everyone, ...inItems]);
  const ownWords = own.flatMap(({ span, title }) => [span, ...(title ? [title.span] : [])]);
  const spoken = isOnly ? told : { ...told, plain: blanked(told.plain, ownWords) };
  const format = isOnly
    ? formatOfOnly(spoken, frame, slot, resolved.length)
    : formatOfItem(spoken, page, slot, resolved.length);
  const mode = modeOf(page, slot, slots, join, venue, masked, frame);
  const isHr =
    !isOnly &&
    (format?.format === "interview" || format?.format === "one_to_one") &&
    !(format.span && NAMED.test(page.plain.slice(format.span.start, format.span.end))) &&
    resolved.length === 1 &&
    HR_TITLE.test(resolved[0]?.title?.text ?? "");
  const kind: FoundSession["format"] = isHr ? { format: "hr", confidence: "guess" } : format;
  const isMereCall =
    mode?.mode === "phone" &&
    (kind?.format === "interview" || kind?.format === "one_to_one") &&
    resolved.length <= 2 &&
    !TOLD.test(page.plain.slice(slot.segment.start, slot.segment.end)) &&
    CALLS.test(page.plain.slice(slot.segment.start, slot.segment.end));
  const withHr =
    format?.format === "hr"
      ? resolved.map((person) => withDepartment(page, person, format.span))
      : resolved;
  return {
    slot,
    format: isMereCall ? undefined : kind,
    mode,
    people: withHr,
    title: titleOf(page, slot, resolved, isOnly),
  };
}

/** What is called by such a name stays that, whoever holds it. */
const NAMED = /interview|entrevista|entretien|intervju|one[- ]|1/iu;

/** A call that is called nothing else has no form of its own. */
const CALLS =
  /\b(?:phone|tel\.?|telephone) (?:call|yarn|chat)\b|\b(?:will|'ll) (?:call|ring|phone)\b|\b(?:calls|rings|phones) you\b|\bcall about\b/iu;
const TOLD =
  /\b(?:interview\p{L}*|one[- ](?:on|to)[- ]one|1[:-]1|panel|gespräch|entretien|entrevista|colloquio|intervju|hiring manager|chat|conversation|talk (?:to|with)|video)\b/iu;

const HR_TITLE =
  /\b(?:HR|HRBP|DRH|RRHH|people ops|human resources|people (?:partner|manager|lead|officer|director|operations|(?:&|and) culture)|head of people|talent|recruit\w*|personal\w*)\b/i;

/** "HR, Shauna Wells": the department is all that is said of her. */
function withDepartment(page: Page, person: Participant, span: Span | undefined): Participant {
  if (person.title || !span || !/^HR\b/.test(page.plain.slice(span.start, span.end))) return person;
  return { ...person, title: { text: "HR", span: { start: span.start, end: span.start + 2 } } };
}

/** What an agenda calls the session. */
function titleOf(
  page: Page,
  { topic }: Slot,
  people: readonly Participant[],
  isOnly: boolean,
): Span | undefined {
  if (isOnly) return undefined;
  const text = page.plain.slice(topic.start, topic.end);
  const first = people
    .filter(({ span }) => span.start >= topic.start && span.end <= topic.end)
    .map(({ span }) => span.start - topic.start)
    .toSorted((a, b) => a - b)[0];
  const lead = /^[\s:,|)(•·–-]*/u.exec(text)?.[0].length ?? 0;
  const whole = text.slice(lead, first ?? text.length);
  const kept = whole
    .replace(/\n[\s\S]*$/, "")
    .replace(/(?:[\s\-–—|:(,;.&]|\s(?:with|w\/|mit|by|led by|avec|our|the))+$/iu, "");
  if (kept.length < 2 || kept.length > 120) return undefined;
  return { start: topic.start + lead, end: topic.start + lead + kept.length };
}
