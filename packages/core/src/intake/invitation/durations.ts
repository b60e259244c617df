import { GERMAN_HOURS, isTaken, matches, minutesOf, NUMBER_WORDS } from "./clock-words.ts";
import type { Span } from "./page.ts";

export interface DurationMention extends Span {
  readonly minutes: number;
}

const COUNTS: ReadonlyMap<string, number> = new Map([
  ...[...NUMBER_WORDS, ...GERMAN_HOURS],
  ...([
    ["an", 1],
    ["a", 1],
    ["one", 1],
    ["eine", 1],
    ["einer", 1],
    ["une", 1],
    ["un", 1],
    ["un'", 1],
    ["una", 1],
    ["a couple of", 2],
    ["couple of", 2],
    ["deux", 2],
    ["trois", 3],
    ["dos", 2],
    ["tres", 3],
    ["fifteen", 15],
    ["twenty", 20],
    ["twenty-five", 25],
    ["thirty", 30],
    ["forty", 40],
    ["forty-five", 45],
    ["forty five", 45],
    ["fifty", 50],
    ["sixty", 60],
    ["seventy-five", 75],
    ["ninety", 90],
    ["zwanzig", 20],
    ["dreißig", 30],
    ["fünfzehn", 15],
    ["neunzig", 90],
    ["half", 0.5],
    ["a half", 0.5],
    ["half an", 0.5],
    ["half a", 0.5],
    ["eine halbe", 0.5],
    ["halbe", 0.5],
    ["anderthalb", 1.5],
    ["eineinhalb", 1.5],
    ["one and a half", 1.5],
    ["two and a half", 2.5],
    ["an hour and a half", 1.5],
    ["media", 0.5],
    ["three-quarters of an", 0.75],
    ["three quarters of an", 0.75],
  ] as const),
]);

const COUNT = [...COUNTS.keys()].toSorted((a, b) => b.length - a.length).join("|");

const HOUR_UNIT = String.raw`hours?|hrs?\.?|stunden?|std\.?|heures?|horas?|uur|ore|ora|h`;

const MINUTE_UNIT = String.raw`minutes?|mins?\.?|minuten|minutos|minuti|minuter|minutter|minut|m|'`;

const DURATION = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,:/€$£#])(?:(?<low>\d{1,3})\s?(?:-|to|bis|à)\s?)?(?<n>\d{1,3}(?:[.,]\d{1,2})?|½|1½|1¼|${COUNT})(?<half>\s?½|\sand a half|\s1/2)?[\s-]{0,2}(?:(?<hours>${HOUR_UNIT})(?![\p{L}])(?:(?:[^\S\n]|,\s)?(?:(?:and|&|und|et|y)\s)?(?:(?<extra>\d{1,2})(?:\s?(?:${MINUTE_UNIT})(?![\p{L}])|(?=[\s.,;](?!\d)|$|(?<=\d\d)\)))|(?:a\s)?(?<quarter>half|media|demie|quarter|quart|three quarters)(?![\p{L}])))?|(?<minutes>${MINUTE_UNIT})(?![\p{L}]))`,
  "giu",
);

/** Quarters and halves of an hour as languages say them. */
const SPOKEN_LENGTHS: readonly (readonly [RegExp, number])[] = [
  [/(?<=\b(?:the|your)\s)(?:first|second|next|last|final)\s(?:full\s)?hour(?![\p{L}])/giu, 60],
  [
    /(?<!\p{L})(?:three[- ]quarters of an hour|drie kwartier|trois quarts d'heure|(?:eine )?dreiviertelstunde|drei ?viertel ?stunde|tres cuartos de hora|tre quarti d'ora|trekvart|tre kvarter)(?!\p{L})/giu,
    45,
  ],
  [
    /(?<!\p{L})(?:(?:a )?quarter of an hour|(?:een )?kwartier|(?:un )?quart d'heure|(?:eine )?viertelstunde|(?:un )?cuarto de hora|(?:un )?quarto d'ora|en kvart|et kvarter)(?!\p{L})/giu,
    15,
  ],
  [
    /(?<!\p{L})(?:(?:een )?half uur(?:tje)?|(?:une )?demi-heure|(?:eine )?halbe stunde|halbstündig\p{L}*|media hora|mezz'?ora|meia hora|(?:en )?halvtimme|(?:en )?halvtime|pół godziny)(?!\p{L})/giu,
    30,
  ],
  [
    /(?<!\p{L})(?:(?:een )?uurtje|uma hora|un'ora|en timme|en time|godzinę|einstündig\p{L}*|ein stündchen)(?!\p{L})/giu,
    60,
  ],
  [
    /(?<!\p{L})(?:anderhalf uur|une heure et demie|anderthalb stunden|hora y media|un'ora e mezza|uma hora e meia|en och en halv timme|halvanden time)(?!\p{L})/giu,
    90,
  ],
];

const spokenLengths = (plain: string): readonly DurationMention[] =>
  SPOKEN_LENGTHS.flatMap(([pattern, minutes]) =>
    matches(plain, pattern).map(({ span }) => ({ ...span, minutes })),
  );

const DURATION_MAX = 12 * 60;

/** "9:40 Role play (15)": minutes in brackets at the end of an agenda's line. */
const BRACKETED = /^[ \t•*-]*\d{1,2}[:.h]\d\d[^\n]{0,200}\((?<n>[1-9]\d|1[0-2]\d)['’]?\)[ \t]*$/gmu;

/** Every length of time in a text: "90 minutes", "an hour and a half", "1h15". */
export function durationsIn(plain: string): readonly DurationMention[] {
  const written = [...spokenLengths(plain)];
  for (const mention of [
    ...labelledDurations(plain),
    ...writtenDurations(plain),
    ...bracketedDurations(plain),
  ]) {
    const at = written.findIndex((other) => isTaken([other], mention));
    const other = written[at];
    if (!other) written.push(mention);
    else if (mention.end - mention.start > other.end - other.start) written.splice(at, 1, mention);
  }
  return withSums(
    plain,
    written.toSorted((a, b) => a.start - b.start),
  );
}

/** "30' talk plus 15' Q&A": one length of both. */
function withSums(plain: string, lengths: readonly DurationMention[]): readonly DurationMention[] {
  const result: DurationMention[] = [];
  for (const mention of lengths) {
    const last = result.at(-1);
    const gap = last ? plain.slice(last.end, mention.start) : "";
    const behind = ASKED_BEHIND.exec(plain.slice(mention.end, mention.end + 24));
    if (last && behind && AND_MORE.test(gap)) {
      result[result.length - 1] = {
        start: last.start,
        end: mention.end + behind[0].length,
        minutes: last.minutes + mention.minutes,
      };
    } else result.push(mention);
  }
  return result;
}

const AND_MORE =
  /^['’]?\s?(?:(?:\p{L}+ )?(?:talk|presentation|pitch|demo|lecture|seminar|lesson|vortrag|präsentation|présentation|exposé)\s?)?(?:\+|plus|&|and|und|et|y|en)\s(?:about |around |another )?$|^\s(?:to|for) [^.;\n\d]{3,80}?,?\s(?:and |then |and then |followed by )(?:about |around )?$/iu;

const ASKED_BEHIND =
  /^['’]?\s?(?:min\p{L}*\.?\s)?(?:of |for |für |de |der )?(?:q ?& ?a|questions?|discussion|fragen|diskussion|debate|debrief|feedback|vragen|preguntas|domande)\b/iu;

/** "Duration: 00:40". */
const LABELLED =
  /(?<=(?<!\p{L})(?:duration|length|dauer|durée|duración|durata|duração|duur|tid)\s?[:|=]\s{0,3})(?<h>\d{1,2}):(?<m>[0-5]\d)(?![\d:])/giu;

/** "Should take 45." */
const TAKES =
  /(?<=\b(?:take|takes|last|lasts|allow)\s(?:about |around |roughly |up to )?)(?<n>[1-9][05]|1[0-2]0)(?=\s?(?:[.,;)\n]|$)(?!\d))/giu;

/** "45 all in". */
const ALL_IN =
  /(?<![\p{L}\p{N}.,:/€$£#-])(?<n>[1-9]\d|1[0-8]0)(?=\s(?:all in|in all|in total|altogether|all told)\b)/giu;

/** "30 minutes with Ann, then 45 with Bob". */
const BARE_LENGTH =
  /(?<=\b(?:then|followed by|plus|another)\s(?:about |around |another )?)(?<n>[1-9][05])(?=\s(?:with|w\/)(?![\p{L}]))/giu;

const labelledDurations = (plain: string): readonly DurationMention[] => [
  ...matches(plain, BARE_LENGTH).map(({ groups, span }) => ({
    ...span,
    minutes: Number(groups["n"]),
  })),
  ...matches(plain, ALL_IN).map(({ groups, span }) => ({ ...span, minutes: Number(groups["n"]) })),
  ...matches(plain, TAKES).map(({ groups, span }) => ({ ...span, minutes: Number(groups["n"]) })),
  ...clockLengths(plain),
];

const clockLengths = (plain: string): readonly DurationMention[] =>
  matches(plain, LABELLED).flatMap(({ groups, span }) => {
    const minutes = minutesOf(groups["h"], groups["m"]);
    return minutes >= 1 && minutes <= DURATION_MAX ? [{ ...span, minutes }] : [];
  });

const bracketedDurations = (plain: string): readonly DurationMention[] =>
  matches(plain, BRACKETED).map(({ groups, span }) => ({
    start: span.end - 1 - (groups["n"] ?? "").length,
    end: span.end - 1,
    minutes: Number(groups["n"]),
  }));

const writtenDurations = (plain: string): readonly DurationMention[] =>
  matches(plain, DURATION).flatMap(({ groups, span, text }) => {
    const said = (groups["n"] ?? "").toLowerCase();
    const count = countOf(said) + (groups["half"] ? 0.5 : 0);
    const isHours = groups["hours"] !== undefined;
    // "AM" is no minute.
    if (/\p{L}$/u.test(said) && !/^[^\s-]+[\s-]/.test(text.slice(text.toLowerCase().indexOf(said))))
      return [];
    // "14h" and "9h30" are times of day; "14 h" may be as well.
    if (isHours && /^h$/i.test(groups["hours"] ?? "") && count > 6) return [];
    const isLetter = /^m$/i.test(groups["minutes"] ?? "");
    // "15m shuttle" is a distance.
    if (isLetter && (count < 5 || /^ \p{Ll}{2}/u.test(plain.slice(span.end, span.end + 3))))
      return [];
    const more = groups["quarter"];
    const extra = more
      ? ({ half: 30, media: 30, demie: 30, quarter: 15, quart: 15 }[more.toLowerCase()] ?? 45)
      : Number(groups["extra"] ?? 0);
    const minutes = Math.round(isHours ? count * 60 + extra : count);
    return minutes >= 1 && minutes <= DURATION_MAX && text.trim() !== ""
      ? [{ ...span, minutes }]
      : [];
  });

function countOf(said: string): number {
  if (said === "½") return 0.5;
  if (said === "1½") return 1.5;
  if (said === "1¼") return 1.25;
  return COUNTS.get(said) ?? Number(said.replace(",", "."));
}
