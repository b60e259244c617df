import type { Line, Span } from "./page.ts";

/** Numbers that are neither days nor times, and the stamps of whatever carried the text. */
export const noiseIn = (plain: string, lines: readonly Line[]): readonly Span[] => [
  ...NUMBERS.flatMap((pattern) =>
    [...plain.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).filter(
    ({ start, end }) => !/^(?:id|ref|code|pin|req)\b[\s.:#]*$/i.test(plain.slice(start, end)),
  ),
  ...recordingLines(plain, lines),
];

const STAMP_TIME = String.raw`\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?`;
const STAMP_DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|\d{1,2} \p{L}{3,9}(?: \d{4})?|\p{L}{3,9} \d{1,2}(?:, \d{4})?|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}|today|yesterday)`;
const STAMP = String.raw`(?:${STAMP_DATE},?\s{1,2}(?:at\s)?${STAMP_TIME}|${STAMP_TIME},?\s{1,2}${STAMP_DATE}|${STAMP_TIME})`;
const NUMBERS: readonly RegExp[] = [
  // A chat's stamps: "[05/10/2026, 09:12] Gemma:", "[14:22] Gemma:", "05.10.2026, 09:12 - Gemma:".
  new RegExp(String.raw`^\[${STAMP}\]\s?(?=[^:\n]{1,40}:)`, "gimu"),
  new RegExp(String.raw`^${STAMP_DATE},?\s${STAMP_TIME}\s-\s(?=[^:\n]{1,40}:)`, "gimu"),
  new RegExp(String.raw`^\p{Lu}[\p{L} .'-]{1,40}\s?[[(,]\s?${STAMP}[\])]?:?[^\S\n]*$`, "gimu"),
  /\b(?:room|rm\.?|raum|zimmer|salle|kamer|lokaal|sala|aula|saal|rom)[^\S\n][A-Z]?\d{1,2}[.:]\d\d\b/gi,
  /[\w.+-]{1,60}@[\w-]+(?:\.[\w-]+)+/g,
  /(?<![\p{L}\p{N}])\+\d[\d\s().-]{6,18}\d/gu,
  /(?<![\p{L}\p{N}.:])(?!(?:0\d|1\d|2[0-3])[0-5]\d-(?:0\d|1\d|2[0-3])[0-5]\d(?!\d))0\d{2,4}[\s/-]?\d{3,4}[\s-]?\d{2,4}(?:[\s-]?\d{2,4})?(?![\p{N}:])/gu,
  /\(?\b\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}\b/g,
  /\b(?:passcode|password|pin|meeting id|conference id|id|ref|reference|req|code|access code|kennwort|besprechungs-id)\b[^\S\n]?[.:#]{0,2}[^\S\n]{0,2}(?:no\.?[^\S\n]?)?(?:(?=[A-Za-z-]{0,12}\d)[\w-]{1,40})?(?:[^\S\n]\d{3,4}){0,3}#?/gi,
  /[€$£]\s?\d[\d.,]*k?|\b(?<!\d[.,]+)\d[\d.,]*\s?(?:€|£|EUR|GBP|USD)\b/g,
  /\b\d{3}\s\d{3}\s\d{3,4}#?/g,
  // What an hour is paid with.
  /(?<![\d:.])\d{1,3}[.,]\d\d\s?(?:an?|per|\/|p\/?)\s?(?:hr|hour|h|day|shift|week|mile|km|head|plate)\b/giu,
];

const RECORDING =
  /^(?:new |you have (?:a|one|1) (?:new )?|missed call and )?(?:voice ?mail|voice ?message|vm|voice note|missed call|message received|call (?:recording|transcript)|transcript(?:ion)?|sms|text message)\b/iu;
const BARE_STAMP = new RegExp(
  String.raw`^(?:(?:received|time|sent|date|on)?[:\s]{0,2}${STAMP}(?:[\s,(|·-]{1,3}(?:length[: ]{1,2}|duration[: ]{1,2})?\d{1,2}:\d\d\)?)?|(?:duration|length):?\s\d{1,2}:\d\d(?::\d\d)?)$`,
  "iu",
);

/** "New voicemail from …", and the lines below that hold but its time and length. */
function recordingLines(plain: string, lines: readonly Line[]): readonly Span[] {
  const textOf = ({ start, end }: Line): string => plain.slice(start, Math.min(end, start + 120));
  const head = lines.slice(0, 3).find((line) => RECORDING.test(textOf(line)));
  if (!head || head.end - head.start > 100) return [];
  return [
    head,
    ...lines.slice(head.index + 1, head.index + 5).filter((line) => BARE_STAMP.test(textOf(line))),
  ];
}
