import type { Found, Marked, UnreadList } from "../reading/evidence.ts";
import { found, type Line, type Piece, split, tidy, trimmed, without } from "../reading/pieces.ts";
import { datesIn, type Period, periodsIn } from "../reading/when.ts";
import { isTown } from "./entry-names.ts";
import { isDegree, isGradeAlone, isPlace, isSchool } from "./post-words.ts";
import type { ResumeEducation } from "./reading.ts";

/** The schooling of a section. */
export function educationIn(
  lines: readonly Line[],
  unread: UnreadList,
): readonly Marked<ResumeEducation>[] {
  const groups: Line[][] = [];
  let has = { school: false, degree: false, date: false };
  for (const line of lines) {
    if (line.isBlank) continue;
    const text = tidy((line.bullet ?? line).text);
    const says = {
      school: isSchool(text),
      degree: isDegree(text),
      date: periodsIn(text).length > 0 || datesIn(text).length > 0,
    };
    const isNew =
      groups.length === 0 ||
      (!(line.bullet && groups.at(-1)?.some((other) => !other.bullet) && !says.date) &&
        ((says.school && has.school) || (says.degree && has.degree) || (says.date && has.date)));
    if (isNew) {
      groups.push([line]);
      has = says;
    } else {
      groups.at(-1)?.push(line);
      has = {
        school: has.school || says.school,
        degree: has.degree || says.degree,
        date: has.date || says.date,
      };
    }
  }
  return groups.flatMap((group) => {
    const one = schoolingOf(group);
    if (one) return [one];
    for (const line of group)
      unread.add({ line: line.number, quote: line.text.trim(), why: "no_place_found" });
    return [];
  });
}

/** Subjects in one word, which a town could be mistaken for. */
const SUBJECT =
  /(?:ik|ics|logie|log[yi]a?|ology|graphie|graphy|graf[ií]a|sophie|sophy|nomie|nomics|nom[ií]a|metry|metrie|matics|kunde|wesen|wirtschaft|wissenschaften|istik|istry|chemie|physique|técnica|techni\w+|ingenier[ií]a|engineering|informatique|gestion|management|marketing|law|laws|recht|droit|derecho|jura|history|histoire|historia|english|arts?|music|musik|biology|medizin|medicine|nursing|accounting|finance|literature|maths|mathe|design|studies|[áa]bitur)$/iu;

const SCORE =
  /\b(?:gpa|grade|note|abschlussnote|gesamtnote|mention|score|result|nota)\s*:?\s*\(?([\w.,/ +-]{1,20}?)\)?\s*$/i;

function schoolingOf(group: readonly Line[]): Marked<ResumeEducation> | undefined {
  const parts: Piece[] = [];
  const others: Found[] = [];
  let when: { period?: Period; date?: string; quote: Found } | undefined;
  for (const [index, line] of group.entries()) {
    const piece: Piece = line.bullet ?? line;
    const [period] = periodsIn(piece.text);
    const single = period ? undefined : datesIn(piece.text).at(-1);
    const dated = period ?? single;
    if (dated && !when) {
      const quote = found(
        { text: piece.text.slice(dated.start, dated.end), start: piece.start + dated.start },
        "certain",
      );
      when = { ...(period && { period }), ...(single && { date: single.date }), quote };
    }
    const rest = without(piece, dated ? [dated] : []);
    const isBody = index > 0 && (line.bullet !== undefined || piece.text.length > 110);
    if (isBody) others.push(found(trimmed(piece), "likely"));
    else
      parts.push(
        ...rest
          .flatMap(educationParts)
          .map(withoutStop)
          .filter(({ text }) => /\p{L}/u.test(text)),
      );
  }
  const score = parts.find(({ text }) => SCORE.test(text) || isGradeAlone(text));
  const named = parts.filter((part) => part !== score);
  const school = named.find(
    ({ text }) => isSchool(text) && !/^(?:high school diploma)/i.test(text),
  );
  const known = named.find((part) => part !== school && isDegree(part.text));
  const left = named.filter((part) => part !== school && part !== known);
  const place = left.find(({ text }) => isPlace(tidy(text)));
  const rest = left.filter((part) => part !== place);
  // What stands beside a school is what was learnt there; what stands beside a degree, where.
  const learnt = (part: Piece): boolean =>
    !isTown(part.text) ||
    SUBJECT.test(part.text) ||
    (school !== undefined && part.start < school.start);
  const degree = known ?? (school ? rest.find(learnt) : undefined);
  const institution = school ?? (known ? rest[0] : undefined);
  const area = known && rest.find((part) => part !== institution && !isDegree(part.text));
  if (!institution && !degree && !when) return undefined;
  const title = degree ?? (institution ? undefined : rest[0]);
  const inDegree =
    title && /^(.{2,60}?)\s+(?:in|of|en|im)\s+(\p{Lu}.{2,80})$/u.exec(tidy(title.text));
  const field = area
    ? found(area, "guess")
    : inDegree?.[2] && title
      ? found(title, "likely", inDegree[2])
      : undefined;
  const grade = score && (SCORE.exec(score.text)?.[1] ?? tidy(score.text));
  const [first] = others;
  return {
    ...(institution && { institution: found(institution, school ? "likely" : "guess") }),
    ...(title && { degree: found(title, known ? "likely" : "guess") }),
    ...(field && { area: field }),
    ...(place && { location: found(place, "likely") }),
    ...(when?.period?.from !== undefined && { start: { ...when.quote, value: when.period.from } }),
    ...((when?.period?.to ?? when?.date) !== undefined && when
      ? { end: { ...when.quote, value: when.period?.to ?? when.date ?? "" } }
      : {}),
    ...(score && grade && { score: found(score, "likely", grade.trim()) }),
    ...(first && {
      summary: {
        ...first,
        value: others.map(({ value }) => value).join("\n"),
        end: others.at(-1)?.end ?? first.end ?? 0,
      },
    }),
    courses: [],
  };
}

const SEPARATOR =
  /\s+[—–|•·]+\s+|\s+-{1,3}\s+(?!(?:BA|BSc|BS|BBA|BCom|BEd|BEng|BFA|BTech|MA|MSc|MS|MBA|MEd|MEng|MFA|MPH|MPharm|MPhil|MRes|MTech|EMBA|PhD|DPhil|LLB|LLM|MD|JD|AA|AS|PGCE|PGDip)(?:,|$))|\s*[|•]\s*|\t+|\s{3,}|\s*;\s*|,\s+|(?<=\p{Ll}{4})\.\s+(?=\p{Lu})|(?<!(?:University|College|School|Institute) of [\p{L} ]{3,30})\s+at\s+(?=\p{Lu})/gu;
const WIDE_SEPARATOR = /\s+[—–|•·]+\s+|\s+-{1,3}\s+|\s*[|•]\s*|\t+|\s{3,}/gu;

/** Subjects after a colon stay together: "A-levels: Maths, Geography". */
const educationParts = (piece: Piece): readonly Piece[] =>
  /^[^,:]{2,30}:\s/.test(piece.text) && isDegree(piece.text.split(":")[0] ?? "")
    ? split(piece, WIDE_SEPARATOR)
    : split(piece, SEPARATOR);

const withoutStop = ({ text, start }: Piece): Piece => {
  const lead = /^[.\s]*/.exec(text)?.[0].length ?? 0;
  return { text: text.slice(lead), start: start + lead };
};
