/** Where the words of the newest message stand in a text, and what it quotes or forwards. */
export interface NewestMessage {
  readonly start: number;
  readonly end: number;
  /**
   * Where the quoted part begins. It goes on to the end of the text; where it stands before `start`
   * (the answer is below), up to there.
   */
  readonly quotedStart?: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  /** Without its line end. */
  readonly end: number;
}

/** What sets an older message off from a newer one. */
interface Mark {
  /** The lines of it: the first, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly kind: "reply" | "forward" | "quote";
}

/** A mail is split where it quotes another; one that only forwards is what it forwards. */
export function newestMessage(text: string): NewestMessage {
  const newest = newestFrom(text, linesOf(text), 0, 0);
  // Marks of other messages and nothing else: there is no telling what is whose.
  return newest.start < newest.end ? newest : spanOf(text, 0, text.length);
}

/** Whether a line announces a message that is passed on. */
export const isForwardLine = (line: string): boolean =>
  line.length <= LINE_CHARACTERS_MAX && FORWARDED.test(unquoted(line).trim());

const FORWARDS_MAX = 5;

function newestFrom(
  text: string,
  lines: readonly Line[],
  from: number,
  depth: number,
): NewestMessage {
  const begin = lines[from]?.start ?? text.length;
  const mark = nextMark(lines, from);
  if (!mark) return spanOf(text, begin, text.length);
  const markStart = lines[mark.from]?.start ?? text.length;
  const own = text.slice(begin, markStart);
  const isEmpty = own.trim() === "" || (mark.kind !== "quote" && isOnlyNote(own));
  if (!isEmpty) {
    const answers = lastAnswer(lines, mark);
    const end = answers === undefined ? markStart : (lines[answers]?.end ?? markStart);
    return { ...spanOf(text, begin, end), quotedStart: markStart };
  }
  const after = quotedEnd(lines, mark.to);
  const below = lines.findIndex(({ text: line }, index) => index >= after && line.trim() !== "");
  const isQuoted = after > mark.to;
  if (isQuoted && below >= 0 && mark.kind !== "forward") {
    // The answer stands below what it answers.
    const next = nextMark(lines, below);
    const end = next ? (lines[next.from]?.start ?? text.length) : text.length;
    return { ...spanOf(text, lines[below]?.start ?? begin, end), quotedStart: markStart };
  }
  if (isQuoted || depth >= FORWARDS_MAX)
    return spanOf(text, lines[mark.to]?.start ?? text.length, text.length);
  return newestFrom(text, lines, mark.to, depth + 1);
}

/** Without the space around. */
function spanOf(text: string, start: number, end: number): NewestMessage {
  const words = text.slice(start, end);
  if (words.trim() === "") return { start, end: start };
  const leading = words.length - words.trimStart().length;
  return { start: start + leading, end: start + words.trimEnd().length };
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { text: text.slice(start), start, end: text.length }];
}

const LINE_CHARACTERS_MAX = 1000;

function nextMark(lines: readonly Line[], from: number): Mark | undefined {
  for (let at = from; at < lines.length; at++) {
    const mark = markAt(lines, at);
    if (mark) return mark;
  }
  return undefined;
}

function markAt(lines: readonly Line[], at: number): Mark | undefined {
  const line = lines[at]?.text ?? "";
  if (line.trim() === "" || line.length > LINE_CHARACTERS_MAX) return undefined;
  const bare = unquoted(line).trim();
  const kind = FORWARDED.test(bare) ? "forward" : ORIGINAL.test(bare) ? "reply" : undefined;
  if (kind) {
    const block = headerBlock(lines, nextWritten(lines, at + 1));
    return { from: at, to: block ?? at + 1, kind };
  }
  if (RULE.test(bare)) {
    const next = nextWritten(lines, at + 1);
    const block = next - at <= 3 ? headerBlock(lines, next) : undefined;
    return block === undefined ? undefined : { from: at, to: block, kind: "forward" };
  }
  const block = headerBlock(lines, at);
  if (block !== undefined) return { from: at, to: block, kind: "forward" };
  if (line.startsWith(">")) return { from: at, to: at, kind: "quote" };
  const attribution = attributionEnd(lines, at);
  return attribution === undefined ? undefined : { from: at, to: attribution, kind: "reply" };
}

function nextWritten(lines: readonly Line[], from: number): number {
  let at = from;
  while (at < lines.length && unquoted(lines[at]?.text ?? "").trim() === "" && at < from + 5) at++;
  return at;
}

const unquoted = (line: string): string => line.replace(/^(?:> ?){1,20}/, "");

const MESSAGES =
  "original message|original appointment|originalnachricht|urspr(?:ü|ue)ngliche (?:nachricht|mail)|originaltermin|message d['’]origine|message original|mensaje original|messaggio originale|oorspronkelijk bericht|mensagem original|originalmeddelande|oprindelig meddelelse|opprinnelig melding|wiadomość oryginalna|oryginalna wiadomość";
const FORWARDS =
  "forwarded message|forwarded by [^-]{1,80}|weitergeleitete nachricht|message transf(?:é|e)r(?:é|e)|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|mensagem encaminhada|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|przekazana wiadomość";
const BEGINNINGS =
  "begin forwarded message|anfang der weitergeleiteten (?:nachricht|e-?mail)|début du message (?:transféré|réexpédié)|inicio del mensaje reenviado|inizio messaggio inoltrato|begin doorgestuurd bericht|início da mensagem (?:encaminhada|reencaminhada)|vidarebefordrat brev";

const ORIGINAL = new RegExp(`^[-_*=]{2,}\\s*(?:${MESSAGES})\\s*[-_*=]{2,}$`, "i");
const FORWARDED = new RegExp(
  `^(?:[-_*=]{2,}\\s*(?:${FORWARDS})\\s*[-_*=]{2,}|\\*?(?:${BEGINNINGS})\\s*:\\*?)$`,
  "i",
);
const RULE = /^[-_=]{5,}$/;

/** The labels of the headers that mail programs put above an older message. */
const LABELS = {
  from: "from|von|de|da|van|från|fra|od|expéditeur|remitente|mittente|lähettäjä|feladó",
  sent: "sent|date|gesendet|datum|envoyé|enviado(?: el)?|fecha|data|inviato|verzonden|skickat|dato|sendt|wysłano",
  to: "to|an|à|a|para|aan|till|til|do|destinataire|destinatario",
  subject: "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|temat",
  other:
    "cc|bcc|kopie|reply-to|antwort an|importance|priority|wichtigkeit|attachments?|anlagen?|when|where|required attendees?|optional attendees?",
} as const;

type Label = keyof typeof LABELS;

const LABELLED = Object.fromEntries(
  Object.entries(LABELS).map(([label, words]) => [
    label,
    new RegExp(`^[*_]{0,2}(?:${words})\\s{0,2}[*_]{0,2}:[*_]{0,2}(?:\\s|$)`, "iu"),
  ]),
) as Readonly<Record<Label, RegExp>>;

const BLOCK_LINES_MAX = 30;

/** The line after a block of such headers that begins there; none where none does. */
function headerBlock(lines: readonly Line[], at: number): number | undefined {
  const first = unquoted(lines[at]?.text ?? "").trim();
  // "From: 10:00" is no sender.
  if (!LABELLED.from.test(first) || !/:[*_\s]*["'<(]?\p{L}/u.test(first)) return undefined;
  const found = new Set<Label>();
  let goesOn = false;
  let to = at;
  for (; to < lines.length && to < at + BLOCK_LINES_MAX; to++) {
    const line = unquoted(lines[to]?.text ?? "")
      .slice(0, LINE_CHARACTERS_MAX)
      .trim();
    const label = labelOf(line);
    // A long list of recipients goes on in the next line.
    if (line === "" || (label === undefined && !goesOn && !/^[<(]|^\S+@\S+$/.test(line))) break;
    if (label) found.add(label);
    goesOn = /[;,]$/.test(line);
  }
  return isWhole(found) ? to : undefined;
}

const labelOf = (line: string): Label | undefined =>
  (["from", "sent", "to", "subject", "other"] as const).find((label) => LABELLED[label].test(line));

/** What the headers say that stand above an older message. */
export function labelledHeaders(
  text: string,
): Readonly<Partial<Record<"from" | "sent" | "subject", string>>> {
  const lines = linesOf(text).map(({ text: line }) => unquoted(line).trim());
  const valueOf = (label: Label): string =>
    lines
      .find((line) => line.length <= LINE_CHARACTERS_MAX && LABELLED[label].test(line))
      ?.replace(LABELLED[label], "")
      .trim() ?? "";
  return { from: valueOf("from"), sent: valueOf("sent"), subject: valueOf("subject") };
}

const isWhole = (found: ReadonlySet<Label>): boolean =>
  found.has("from") && found.has("subject") && (found.has("sent") || found.has("to"));

/** How a line begins and ends that says who wrote what follows, and when. */
const ATTRIBUTIONS: readonly { readonly begins: RegExp; readonly ends: RegExp }[] = [
  { begins: /^on\s/i, ends: /\b(?:wrote|writes)\s?:$/i },
  { begins: /^(?:am|um|on)\s/i, ends: /\bschrieb\b[^:]{0,200}:$/i },
  { begins: /^le\s/i, ends: /\ba\s(?:é|e)crit\s?:$/i },
  { begins: /^el\s/i, ends: /\bescribi(?:ó|o)\s?:$/i },
  { begins: /^il\s/i, ends: /\bha scritto\s?:$/i },
  { begins: /^op\s/i, ends: /\b(?:schreef\b[^:]{0,200}|geschreven)\s?:$/i },
  { begins: /^(?:em|a)\s/i, ends: /\bescreveu\s?:$/i },
  { begins: /^(?:den|on|på|kl)\s/i, ends: /\bskrev\b[^:]{0,200}:$/i },
  {
    begins: /^(?:w dniu|dnia|on|(?:pon|wt|śr|czw|pt|sob|niedz)\.?,?)\s/i,
    ends: /(?:napisa(?:ł|ł\(a\)|ła)|pisze)\s?:$/i,
  },
  // The name first: "Jane Doe <jane@x.example> wrote:", "Jane Doe schrieb am 5. Mai:".
  {
    begins: /^[^\s>].{0,120}(?:<[^<>@\s]+@[^<>\s]+>|@|\sschrieb am\s)/i,
    ends: /(?:\bwrote|\bschrieb(?: am .{1,60})?|\ba écrit|\bescribió|\bha scritto|写道)\s?[:：]$/i,
  },
  // Gmail where it has no verb, or one of another language: the day, the name, the address.
  {
    begins: /^(?:\p{L}{1,6}\.?,?\s\d{1,2}[.\s]|\d{4}-\d\d-\d\d\s|\d{4}\s?[年.])/u,
    ends: /<[^<>\s]+@[^<>\s]+>[^:<>]{0,30}[:：]$/,
  },
  // Zoho: "---- On Tue, 5 May 2026 10:00:00 +0200 jane@x.example wrote ----".
  { begins: /^-{2,}\s?on\s/i, ends: /\bwrote\s?-{2,}$/i },
];

const ATTRIBUTION_LINES_MAX = 4;
const ATTRIBUTION_CHARACTERS_MAX = 400;

/** The line after such words that begin there, which mail programs fold; none where none do. */
function attributionEnd(lines: readonly Line[], at: number): number | undefined {
  const first = (lines[at]?.text ?? "").trim();
  const forms = ATTRIBUTIONS.filter(({ begins }) => begins.test(first));
  if (forms.length === 0) return undefined;
  let words = "";
  for (let to = at; to < Math.min(lines.length, at + ATTRIBUTION_LINES_MAX); to++) {
    const line = (lines[to]?.text ?? "").trim();
    if (line === "") return undefined;
    words = words === "" ? line : `${words} ${line}`;
    if (words.length > ATTRIBUTION_CHARACTERS_MAX) return undefined;
    // Without a date or an address it is a sentence: "On the board she wrote:".
    const isDated = /\d{1,2}[:.h/-]\d{1,2}|\d{4}|@/.test(words);
    if (/[:：-]$/.test(words) && isDated && forms.some(({ ends }) => ends.test(words)))
      return to + 1;
  }
  return undefined;
}

/** The line after the quoted ones that begin there, with gaps between them. */
function quotedEnd(lines: readonly Line[], from: number): number {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (line.startsWith(">")) end = at + 1;
    else if (line.trim() !== "") break;
  }
  return end;
}

/** The last line of answers that stand between quoted lines; none where all is above them. */
function lastAnswer(lines: readonly Line[], mark: Mark): number | undefined {
  const first = nextWritten(lines, mark.to);
  if (!(lines[first]?.text ?? "").startsWith(">")) return undefined;
  let last: number | undefined;
  let isApart = false;
  for (let at = first; at < lines.length; at++) {
    const line = lines[at]?.text ?? "";
    if (line.startsWith(">")) isApart = false;
    else if (line.trim() === "") isApart = true;
    else {
      if (/^(?:-- ?|_{3,}.*|-{3,}.*)$/.test(line) || markAt(lines, at)) break;
      // What follows a quoted line at once is the rest of it, folded on the way.
      if (isApart) last = at;
    }
  }
  return last;
}

const NOTE_CHARACTERS_MAX = 200;

/** "FYI", "see below", a signature of a telephone: nothing that says something itself. */
export function isOnlyNote(text: string): boolean {
  if (text.trim().length > NOTE_CHARACTERS_MAX) return false;
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim().replace(/[.!,:]+$/, ""))
    .every((line) => line === "" || NOTE.test(line));
}

const NOTE = new RegExp(
  `^(?:${[
    "fyi|fya|f\\.y\\.i|zur info(?:rmation)?|z\\. ?k|zk|pour info(?:rmation)?|para tu información",
    "per conoscenza|ter info|siehe unten|s\\.? ?u|voir ci-dessous|ver abajo|-{1,2}|_{2,}",
    "(?:please )?(?:see|find)(?: the)?(?: forwarded| original)?(?: e?-?mail| message| invitation| invite)? (?:below|attached)",
    "(?:sent|gesendet|envoyé|enviado|inviato|verzonden) (?:from|von|vom|de|depuis|desde|da|vanaf)(?: my| meinem| mon| mi| mijn)? [^.]{1,60}",
    "von meinem \\S+ gesendet|(?:get|download|télécharger|descargar|scarica|obtenir) outlook (?:for|für|pour|para|per) \\S+",
  ].join("|")})$`,
  "i",
);

/** Quoted lines with one sign of it taken away. */
export const withoutQuoteSigns = (text: string): string => text.replace(/^> ?/gm, "");
