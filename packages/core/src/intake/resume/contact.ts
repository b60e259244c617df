import { type Found, type Marked, type UnreadList } from "../reading/evidence.ts";
import { endOf, found, type Line, type Piece, split, tidy, trimmed } from "../reading/pieces.ts";
import type { ResumeContent, ResumeLink } from "./reading.ts";
import { dateOf } from "../reading/when.ts";
import { isPlace, isTitle } from "../reading/words.ts";

type Facts = Partial<
  Pick<Marked<ResumeContent>, "name" | "email" | "phone" | "location" | "headline" | "summary">
> & {
  readonly links: readonly Marked<ResumeLink>[];
};

/** Who it is and how to reach them: the lines above the first heading, and those of a contact section. */
export function contactIn(
  top: readonly Line[],
  contact: readonly Line[],
  unread: UnreadList,
): Facts {
  const facts: { -readonly [K in Exclude<keyof Facts, "links">]?: Found } = {};
  const links: Marked<ResumeLink>[] = [];
  const prose: Piece[] = [];
  for (const line of [...top, ...contact]) {
    if (line.isBlank) continue;
    const isTop = top.includes(line);
    for (const piece of split(line.bullet ?? line, FACT_SEPARATOR)) {
      if (PERSONAL.test(piece.text)) continue;
      const known = factsOf(piece);
      if (known.email) facts.email ??= known.email;
      if (known.phone) facts.phone ??= known.phone;
      for (const link of known.links)
        if (!links.some((other) => isSameLink(other, link))) links.push(link);
      const rest = known.rest;
      if (!rest) continue;
      const label = LABELLED.map(([key, pattern]) => ({
        key,
        match: pattern.exec(rest.text),
      })).find(({ match }) => match);
      if (label?.match) {
        const value = trimmed({
          text: rest.text.slice(label.match[0].length),
          start: rest.start + label.match[0].length,
        });
        if (value.text !== "") facts[label.key] ??= found(value, "certain");
        continue;
      }
      const text = tidy(rest.text);
      if (isTop && !facts.name && isName(text)) {
        const { name, title } = nameAndTitle(rest);
        facts.name = name;
        if (title) facts.headline ??= title;
      } else if (isAddress(text)) facts.location ??= found(placeOf(rest), "likely");
      else if (isTop && text.length > 110) prose.push(rest);
      else if (isTop && !facts.headline && facts.name && text.length >= 3)
        facts.headline = found(rest, isTitle(text) ? "likely" : "guess");
      else if (isTop && /[.!?]$/.test(text) && text.length > 50) prose.push(rest);
      else if (prose.length > 0 && isTop) prose.push(rest);
      else unread.add({ line: line.number, quote: rest.text, why: "no_place_found" });
    }
  }
  const [first] = prose;
  const last = prose.at(-1);
  const value = prose.map(({ text }) => tidy(text)).join(" ");
  const summary: Found | undefined =
    first && last
      ? { value, quote: value, start: first.start, end: endOf(last), confidence: "likely" }
      : undefined;
  return { ...facts, ...(summary && { summary }), links };
}

const isSameLink = (a: Marked<ResumeLink>, b: Marked<ResumeLink>): boolean =>
  bareUrl(a) === bareUrl(b);
const bareUrl = ({ url }: Marked<ResumeLink>): string =>
  (url?.value ?? "")
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/$/, "");

const FACT_SEPARATOR = /\s*[|•·●▪◆⋄∙]\s*|\t+|\s{3,}|\s+[—–]\s+|;\s+/gu;

const MAIL = /[\w.+-]{1,100}@[\p{L}\p{N}-]{1,80}(?:\.[\p{L}\p{N}-]{1,40}){1,5}/u;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>|,;)\]]{3,300}|(?<![\w@.])(?:[a-z0-9-]{1,60}\.)?(?:linkedin\.com|github\.com|github\.io|gitlab\.com|xing\.com|behance\.net|dribbble\.com|medium\.com|stackoverflow\.com)\/?[^\s<>|,;)\]]{0,200}|(?<![\w@.])[a-z0-9-]{2,60}\.(?:com|dev|io|net|org|me|de|fr|es|it|nl|eu|co\.uk|ch|at|info|blog|tech|design)(?:\/[^\s<>|,;)\]]{0,200})?(?![\w@.-])/i;
const PHONE = /(?:\+|00)?\(?\d[\d\s()./-]{6,24}\d/;

const NETWORKS: readonly [RegExp, string][] = [
  [/linkedin\.com/i, "LinkedIn"],
  [/github\./i, "GitHub"],
  [/gitlab\.com/i, "GitLab"],
  [/xing\.com/i, "Xing"],
  [/stackoverflow\.com/i, "Stack Overflow"],
  [/(?:twitter|\bx)\.com/i, "Twitter"],
  [/medium\.com/i, "Medium"],
  [/behance\.net/i, "Behance"],
  [/dribbble\.com/i, "Dribbble"],
];

/** What a stretch holds that shows by its form, and the rest of it. */
function factsOf(piece: Piece): {
  readonly email?: Found;
  readonly phone?: Found;
  readonly links: readonly Marked<ResumeLink>[];
  readonly rest?: Piece;
} {
  const mail = matched(piece, MAIL);
  const withoutMail = mail ? blanked(piece, mail) : piece;
  const links: Marked<ResumeLink>[] = [];
  let open = withoutMail;
  for (let link = matched(open, LINK); link && links.length < 10; link = matched(open, LINK)) {
    const { text } = link;
    const network = NETWORKS.find(([pattern]) => pattern.test(text))?.[1];
    const url = found(link, "certain", text.replace(/[.)]+$/, ""));
    links.push({ ...(network && { network: { ...url, value: network } }), url });
    open = blanked(open, link);
  }
  const number = matched(open, PHONE);
  const isPhone =
    number &&
    dateOf(number.text) === undefined &&
    /\d(?:\D*\d){6,14}$/.test(number.text) &&
    !/^(?:19|20)\d\d\D+(?:19|20)\d\d$/.test(number.text);
  if (isPhone) open = blanked(open, number);
  const rest = trimmed({
    text: open.text.replace(FACT_LABEL, (label) => " ".repeat(label.length)),
    start: open.start,
  });
  return {
    ...(mail && { email: found(mail, "certain") }),
    ...(isPhone && { phone: found(number, "certain") }),
    links,
    ...(/[\p{L}\p{N}]/u.test(rest.text) && { rest }),
  };
}

/** Names of facts that were taken by their form. */
const FACT_LABEL =
  /(?<![\p{L}])\(?(?:e-?mail|mail|phone|mobile|cell|tel(?:efon|ephone|éfono|éphone)?|telefono|mobil|handy|móvil|portable|website|web|homepage|linkedin|github|xing|portfolio|fax|correo(?: electrónico)?|courriel|profil)\.?\s*:?\s*(?=\s|$|[:)])/giu;

const matched = (piece: Piece, pattern: RegExp): Piece | undefined => {
  const match = pattern.exec(piece.text);
  return match ? { text: match[0], start: piece.start + match.index } : undefined;
};

/** Spaces in the place of a part, so that offsets stay. */
const blanked = (piece: Piece, part: Piece): Piece => {
  const at = part.start - piece.start;
  return {
    text: `${piece.text.slice(0, at)}${" ".repeat(part.text.length)}${piece.text.slice(at + part.text.length)}`,
    start: piece.start,
  };
};

/** Nobody's business in an interview. */
const PERSONAL =
  /^(?:date of birth|birth ?date|born|dob|nationality|marital status|gender|geburtsdatum|geburtsort|geboren|staatsangehörigkeit|nationalität|familienstand|geschlecht|né[e]? le|date de naissance|nationalité|situation|permis|fecha de nacimiento|nacionalidad|estado civil|dni|data di nascita|nazionalità|driving licen[cs]e|führerschein)\b/i;

const LABELLED: readonly [Exclude<keyof Facts, "links">, RegExp][] = [
  ["name", /^(?:full name|name|nombre|nom|nome|naam)\s*:\s*/i],
  [
    "location",
    /^(?:address|location|adresse|anschrift|wohnort|ort|dirección|direccion|domicilio|indirizzo|adres|based in|lives in)\s*:?\s+/i,
  ],
  ["headline", /^(?:title|position|current role|role|beruf|poste|puesto)\s*:\s*/i],
];

/** Two to five words that begin with a capital, or are all capitals; degrees may follow. */
export function isName(text: string): boolean {
  const [name = ""] = text.split(/\s*(?:,|\s[—–-]\s|\()\s*/);
  if (
    name.length > 60 ||
    /[\d@:/!?]/.test(name) ||
    isTitle(name) ||
    /^(?:curriculum|lebenslauf|resume|résumé|cv)\b/i.test(name)
  )
    return false;
  const words = name.split(/\s+/).filter((word) => word !== "");
  if (/^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\s]{2,12}$/u.test(name)) return true;
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) =>
      /^(?:\p{Lu}[\p{L}'’.-]*|de|del|della|van|von|der|den|la|le|bin|al|el|dos|da|di|zu|y|e|ter|af|ben|ibn)$/u.test(
        word,
      ),
    ) &&
    !isPlace(name)
  );
}

/** "Jane Doe – Product Manager", "Jane Doe, MBA". */
function nameAndTitle(piece: Piece): { name: Found; title?: Found } {
  const [first, second] = split(piece, /,\s+|\s+[—–-]\s+|\s+\(/g);
  if (!first || !second) return { name: found(piece, "likely") };
  return {
    name: found(first, "likely"),
    ...(isTitle(second.text) && { title: found(second, "likely") }),
  };
}

const STREET =
  /\b\d{1,5}[a-z]?\b.*\b(?:st|street|rd|road|ave|avenue|lane|ln|drive|blvd|way|court|square)\b|straße|strasse|str\.\s?\d|\brue\b|\bcalle\b|\bavenida\b|\bvia\b|\bplaza\b|\b\d{5}\s+\p{Lu}/iu;
const isAddress = (text: string): boolean =>
  isPlace(text) || (text.length <= 120 && STREET.test(text));

/** Of an address, the town at its end. */
function placeOf(piece: Piece): Piece {
  if (isPlace(tidy(piece.text))) return piece;
  const parts = split(piece, /,\s*/g);
  const from = parts.find(
    (part, index) => index > 0 && isPlace(tidy(piece.text.slice(part.start - piece.start))),
  );
  return from ? { text: piece.text.slice(from.start - piece.start), start: from.start } : piece;
}
