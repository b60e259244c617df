import { formatsIn } from "./kinds.ts";
import type { Moment } from "./moments.ts";
import type { Page } from "./page.ts";
import type { Timed } from "./slot.ts";

const CHOICE =
  /\bwhich (?:one|of|slot|time|day|date|would|works?)|\b(?:any|either|one) of (?:these|the following|those|them|the (?:slots|times|options))|\bwork(?:s)? (?:best|better|for you)\b|\bpick (?:one|a (?:slot|time)|whichever)|\bchoose\b|\boptions?\b|\blet (?:me|us) know (?:which|what|if (?:any|either|one)|your preference|whether)|\bwould (?:any|either|one|you prefer)|\b(?:available|possible|proposed|open|potential|following|alternative) (?:slots?|times?|dates?|windows?|appointments?)|\b(?:suggest|propose)\b|\bprefer(?:red|ence|s)?\b|\bwelcher (?:termin|der)|\bterminvorschläge|\bpassen\b|\bpasst (?:ihnen|dir)|\bcréneaux?\b|\bwould (?:it|that|this|these) suit|\bhas these open\b|\bdo any\b|\bcould you (?:do|make|manage)|\bare you (?:free|available)|\bcan you (?:do|make)|\bqué (?:fecha|día|hora)|\blequel|\bwelke (?:dag|datum|tijd)|\b(?:grab|tick|vote for|select|go for|name|reply with|send me|give me) (?:one\b|a (?:slot|time|number)|whichever|the (?:one|slot|time|number)|your (?:pick|choice|preferred|first choice))|\bwhichever\b|\b(?:we|i) (?:can|could|am able to|are able to) offer\b|\bin order of preference\b|\bwhat works\b|\bany good\b|\beither works\b|\b(?:holding|held|pencilled in) (?:these|two|three|four|the following)\b|\bwhich (?:is|are) best\b|\bwelche[rsn]? (?:der|von|dieser|zeit|tag|datum)|\bcuál(?:es)? (?:de|le|te|prefiere)|\bquale (?:di|delle|preferi|orario|data)|\bqual (?:d|prefere|seria)|\bhvilke[nt]?\b|\bvilken (?:av|tid|dag)|\bl'un(?:e)? (?:de ces|des)|\beine[nrs]? der (?:folgenden|termine)|\buno de (?:estos|los)|\been van (?:deze|de)\b|\bfirst come\b|\btake your pick|\bsuits? you|\bconvien/iu;

const FIXED =
  /\b(?:(?:is|are|now|been) (?:confirmed|booked|fixed)|confirmed for|you're confirmed|scheduled for|is set for|locked in|will take place|takes place|findet .* statt)\b/iu;

const OR =
  /^[\s,;(]{0,3}(?:[\p{L}.]{1,5}[\s,)]{1,3})?(?:or|oder|ou|o|of|or else|or,? failing that,?)\s(?:on |at |am |um |le |alternatively |else |would |will |how about |maybe |perhaps |possibly )*$/iu;

const isJoinedByOr = (page: Page, { moment }: Timed, next: Moment): boolean =>
  next.start > moment.end && OR.test(page.plain.slice(moment.end, next.start));

/** "Wed 19 Aug or Thu 20 Aug, both 08:00": the first day takes the time of the second. */
export const sharedClocks = (page: Page, moments: readonly Moment[]): readonly Timed[] =>
  moments.flatMap((moment, index) => {
    const next = moments[index + 1];
    const { date } = moment;
    if (!date || moment.clock || moment.role !== "session" || !next?.date) return [];
    const behind = moments[index + 2];
    const clock =
      next.clock ??
      (behind?.date === undefined &&
      behind?.clock &&
      BOTH.test(page.plain.slice(next.end, behind.start))
        ? behind.clock
        : undefined);
    if (!clock || next.role !== "session") return [];
    const timed = { moment, date, from: clock.from, to: clock.to };
    const second = { moment: next, date: next.date, from: clock.from, to: clock.to };
    return isJoinedByOr(page, timed, next) ? (next.clock ? [timed] : [timed, second]) : [];
  });

const BOTH = /^[\s,(]{0,3}(?:(?:both|each|either way|in each case|each time)\s)(?:at |from )?$/iu;

/** Starts to choose from: several, where the text asks for a choice. */
export function proposalsAmong(
  page: Page,
  timed: readonly Timed[],
  shared: readonly Timed[],
): readonly Timed[] {
  const sessions = timed.filter(({ moment }) => moment.role === "session");
  if (shared.length > 0)
    return sessions.filter(
      ({ moment }) =>
        shared.some((each) => isJoinedByOr(page, each, moment)) ||
        (moment.date === undefined &&
          shared.some((each) => each.moment.sentence === moment.sentence)),
    );
  if (sessions.length < 2) return [];
  const joined = sessions.filter((each, index) => {
    const [before, after] = [sessions[index - 1], sessions[index + 1]];
    const isJoined = (a: Timed | undefined, b: Timed | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      OR.test(page.plain.slice(Math.max(a.moment.end, 0), b.moment.start));
    return isJoined(before, each) || isJoined(each, after);
  });
  const choices = page.sentences.filter((sentence) =>
    CHOICE.test(page.plain.slice(sentence.start, Math.min(sentence.end, sentence.start + 600))),
  );
  if (choices.length === 0) return joined;
  const asked = sessions.filter(({ moment }) => {
    const sentence = moment.sentence;
    if (!sentence) return false;
    if (choices.includes(sentence)) return true;
    // What an agenda says of a time beside it is no choice of times.
    if (!isBareTime(page, moment)) return false;
    return choices.some((choice) => {
      const lines = Math.abs(choice.line - sentence.line);
      return lines <= sessions.length + 3 && Math.abs(choice.block - sentence.block) <= 1;
    });
  });
  const isSettled = page.sentences.some(
    (sentence) =>
      FIXED.test(page.plain.slice(sentence.start, sentence.end)) &&
      !CHOICE.test(page.plain.slice(sentence.start, sentence.end)),
  );
  const own = asked.filter(
    ({ moment }) => moment.date !== undefined || (moment.leads && beginsLine(page, moment)),
  );
  const chosen = isSettled
    ? own.filter(({ moment }) => moment.sentence && choices.includes(moment.sentence))
    : own;
  if (isOneProgramme(page, chosen, joined, choices)) return joined;
  const all = [...new Set([...joined, ...(chosen.length >= 2 ? chosen : [])])];
  return all.length >= 2 ? all : [];
}

/** "Can you do Tuesday? 10.00 with Ann, 11.00 with Bob": asked about one day, and no choice. */
function isOneProgramme(
  page: Page,
  chosen: readonly Timed[],
  joined: readonly Timed[],
  choices: Page["sentences"],
): boolean {
  const [first] = chosen;
  return (
    first !== undefined &&
    joined.length === 0 &&
    chosen.every(({ date }) => date.date === first.date.date) &&
    choices.every(
      ({ start, end }) =>
        !CHOICE.test(page.plain.slice(start, Math.min(end, start + 600)).replace(ASKS_IF, "")),
    )
  );
}

const ASKS_IF =
  /\b(?:could|can|would) you (?:do|make|manage)|\bare you (?:free|available)|\bsuits? you|\bwould (?:it|that|this) suit|\bworks? (?:for you|better)|\bany good\b|\bpasst (?:ihnen|dir)|\bconvien\p{L}*/giu;

/** A line of an agenda says what is done at its time, or by whom; one of several offers does not. */
function isBareTime(page: Page, { line, sentence, start, end, zone }: Moment): boolean {
  const whole = line && line.end - line.start <= 160 ? line : sentence;
  if (!whole) return false;
  const rest = `${page.plain.slice(whole.start, start)} ${page.plain.slice(Math.max(end, zone?.end ?? 0), whole.end)}`;
  return !formatsIn(rest).some(({ weight }) => weight >= 3.5) && !NAMES_SOMEBODY.test(rest);
}

const NAMES_SOMEBODY =
  /\b(?:with|w\/|mit|avec|con|met|med)\s\p{Lu}|(?<!\p{L})\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s?[,(-]/u;

/** A time in a list, as against one that begins a sentence of prose. */
const beginsLine = (page: Page, { line, start }: Moment): boolean =>
  line !== undefined && !/\p{L}{4}/u.test(page.plain.slice(line.value.start, start));
