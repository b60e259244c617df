import { FIRM, FIRM_WORD, NOT_FIRM, NOT_IN_FIRM } from "./company-words.ts";
import type { Frame } from "./frame.ts";
import { isGivenName } from "./given-names.ts";
import { overlaps, type Page, type Sentence, type Span, trimmed } from "./page.ts";
import { isPost } from "./posts.ts";
import { zoneOfCity } from "./zones.ts";

/** A post and who has it to give, side by side. */
interface Pair {
  readonly post: Span;
  readonly firm: Span;
}

const SENTENCES_MAX = 14;
const REACH = 160;

/** "Pricing Actuary, Banksia General:", "Straits Meridian Bank: Relationship Manager", "SECTION ENGINEER | WITKRANS". */
export function pairsOf(
  page: Page,
  { headers, subject, greeting, signature }: Frame,
): readonly Pair[] {
  const isAside = (span: Span): boolean =>
    (headers.some((each) => overlaps(each, span)) && !(subject && overlaps(subject, span))) ||
    (signature !== undefined && span.start >= signature.start);
  return page.sentences
    .slice(0, SENTENCES_MAX + headers.length)
    .filter((sentence) => !isAside(sentence))
    .slice(0, SENTENCES_MAX)
    .flatMap((sentence) =>
      pairsIn(
        page,
        greeting && overlaps(greeting, sentence) ? behind(sentence, greeting) : sentence,
      ),
    );
}

const behind = (sentence: Sentence, greeting: Span): Span => ({
  start: Math.min(sentence.end, greeting.end),
  end: sentence.end,
});

interface Piece extends Span {
  readonly text: string;
  /** What parts it from the piece before. */
  readonly sign: string;
}

const SIGNS =
  /:\s+|\s[-|/·•@]\s|\s?\||,\s+(?:(?:here )?at\s)?|\s(?:at|@|with|bei(?: der| dem)?|chez|hos|på|na|no|presso|bij)\s|\s?[()]\s?(?:with\s|at\s)?|[!?]\s|\n/gu;

function pairsIn(page: Page, { start, end }: Span): readonly Pair[] {
  const until = Math.min(end, start + REACH);
  const pieces = piecesIn(page, { start, end: until });
  return pieces.slice(1).flatMap((second, index) => {
    const first = pieces[index];
    if (!first) return [];
    const [before, after] = [postIn(first), postIn(second)];
    const isLoose = second.sign.startsWith(",") || second.sign.includes("(");
    // "Manager, Marine Programs": one word alone is half of a title.
    const isWhole = before !== undefined && /\s/u.test(page.plain.slice(before.start, before.end));
    if (
      before &&
      (isWhole || !isLoose) &&
      isFirmName(second, isLoose) &&
      endsThere(page, second, until)
    )
      return [{ post: before, firm: second }];
    if (
      after &&
      first.start === start &&
      (isLoose
        ? FIRM_WORD.test(first.text) && second.sign.startsWith(",")
        : HEADS.test(second.sign)) &&
      isFirmName(first, isLoose) &&
      endsThere(page, second, until)
    )
      return [{ post: after, firm: first }];
    return [];
  });
}

/** "Firm: post", "Firm | post". */
const HEADS = /^(?::|\s?[-|/·•])/u;

function piecesIn(page: Page, { start, end }: Span): readonly Piece[] {
  const text = page.plain.slice(start, end);
  const pieces: Piece[] = [];
  let [at, sign] = [0, ""];
  for (const match of [...text.matchAll(SIGNS), undefined]) {
    const whole = trimmed(page.plain, {
      start: start + at,
      end: start + (match?.index ?? text.length),
    });
    const written = page.plain.slice(whole.start, whole.end);
    const span = {
      start: whole.start,
      end: whole.start + written.replace(/[\s:.,;!?]+$/u, "").length,
    };
    if (span.end > span.start)
      pieces.push({ ...span, text: page.plain.slice(span.start, span.end), sign });
    at = match ? match.index + match[0].length : text.length;
    sign = match?.[0] ?? "";
  }
  return pieces;
}

const LEAD =
  /^.*(?:^|\s)(?:for|as|re|of stage|regarding|about|concerning|als|como|para|pour)(?:\s(?:the|our|an?))?\s(?=\p{Lu})|^(?:so|ok|right|and|re|aw|fwd?|your)\s/iu;
const POST_WORD =
  /^(?:[("]?\p{Lu}[\p{L}\p{N}&/'+.-]*[)"]?|\d[\p{L}\d.-]*|of|and|for|the|in|de|du|der|für|und|i|&|-)$/u;
const NO_POST =
  /^(?:dear|hi|hello|second|final|interview(?:s|ers?)?|panel(?:l?ists?)?|date|time|the|our|your|mr|mrs|ms|dr|prof|chair\w*)\b|\b(?:interview|round|stage)$/iu;

/** The post that a piece names, without the words that lead to it. */
function postIn({ start, text }: Piece): Span | undefined {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const post = text.slice(lead).replace(/\s?(?:role|position|post|job|vacancy|opening)$/iu, "");
  const words = post.split(/\s+/u);
  return post.length >= 3 &&
    words.length <= 7 &&
    isPost(post) &&
    !FIRM_WORD.test(words.at(-1) ?? "") &&
    /^\p{Lu}/u.test(post) &&
    words.every((word) => POST_WORD.test(word) && !isGivenName(word)) &&
    !NO_POST.test(post)
    ? { start: start + lead, end: start + lead + post.length }
    : undefined;
}

const WHOLE_FIRM = new RegExp(`^(?:[Tt]he\\s)?${FIRM}$`, "u");
const LOOSE_WORDS_MIN = 2;

function isFirmName({ text }: Piece, isLoose: boolean): boolean {
  const words = text.split(/\s+/u);
  const isNamed = FIRM_WORD.test(text);
  if (!WHOLE_FIRM.test(text) || text.length > 60) return false;
  if (/^(?:post|re|role|job|position|vacancy|title)$/iu.test(text)) return false;
  if (NOT_FIRM.test(text) || NOT_IN_FIRM.test(text) || zoneOfCity(text) !== undefined) return false;
  if (isGivenName(words[0] ?? "") && !isNamed) return false;
  if (isPost(text) && !FIRM_WORD.test(words.at(-1) ?? "")) return false;
  // "Associate, Property Litigation": what follows a comma is often the field.
  if (!isLoose) return words.length >= LOOSE_WORDS_MIN || isNamed;
  return words.length >= LOOSE_WORDS_MIN && !FIELDS.test(text) && !FIELD_END.test(text);
}

const FIELDS =
  /\b(?:litigation|marketing|sales|operations|design|development|research|policy|quality|treasury|claims|pensions|tax|audit|risk|compliance|procurement|learning|content|brand|product|platform|infrastructure|security|safety|supply|chain|regulatory|affairs|programs|programmes|projects|clinical|acute|paediatrics|emergency|languages?|maths|english|science|chemistry|physics|biology|history|geography|music|disputes|planning|north|south|east|west|midlands|level|grade|band|part|full|time|maternity|night|days|nights|shift|castings|wind|wings|offshore|interpretation|products|services|key|stage|year|scientist|ii|iii|iv|i)\b|\d/iu;

/** "Diagnostic Radiology", "Protein Engineering". */
const FIELD_END = /(?:ing|ogy|ics|ity|ment|tion|ance|ery|ies)$/u;

/** What follows a pair: an end, an address, or words about it. */
const endsThere = (page: Page, { end }: Piece, until: number): boolean =>
  end >= until - 1 ||
  /^\s?(?:[:.;!?\n|)(]|,|\s-\s|$|on the books|as discussed|is|has|have|and)/u.test(
    page.plain.slice(end, end + 24),
  );
