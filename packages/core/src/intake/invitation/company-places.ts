import { squashed } from "../reading/recognise.ts";
import { FIRM_WORD, LEGAL_FORM } from "./company-words.ts";
import { type Frame, isClosing } from "./frame.ts";
import { isGivenName } from "./given-names.ts";
import type { Link } from "./links.ts";
import { overlaps, type Page, type Span } from "./page.ts";
import { piecesOf, TEXT_MAX } from "./said.ts";
import { isTitleLike } from "./title-words.ts";

/** Lines and parts of lines of the signature. */
export function signatureFirms(
  page: Page,
  { signature, senderName, senderTitle }: Frame,
): readonly Span[] {
  if (!signature) return [];
  const within = page.lines.find(
    ({ start, end }) => start < signature.start && end > signature.start,
  );
  const lines = page.lines.filter(({ start }) => start >= signature.start);
  return [...(within ? [{ start: signature.start, end: within.end }] : []), ...lines]
    .filter((line) => !isClosing(page, line))
    .filter((line) => !SHORT_CLOSING.test(page.plain.slice(line.start, line.end)))
    .flatMap((line) => piecesOf(page, line, /\s*[|·•]\s*|,\s+|\s(?:[-/@]|\/\/)\s/g))
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      if (
        senderName &&
        overlaps(span, senderName) &&
        text.length <= senderName.end - senderName.start + 3
      )
        return false;
      if (
        senderTitle &&
        overlaps(span, senderTitle) &&
        isTitleLike(
          text.replace(
            /\s(?:HR|People|Talent|Recruiting|Recruitment|Careers|Ops|Operations|Team)$/,
            "",
          ),
        ) &&
        !FIRM_WORD.test(text)
      )
        return false;
      if (!/\s/.test(text) && isGivenName(text)) return false;
      if (!FIRM_WORD.test(text) && (isTitleLike(text) || isPersonLike(text))) return false;
      return (
        /^(?:the\s)?\p{Lu}/u.test(text.replace(/^the\s/i, "")) &&
        !/[@\d]{4,}|https?:|(?<!S\.r\.l|S\.p\.A|S\.A|Inc|Ltd|Co|Corp|B\.V|Bros)[.!?]$|^\+?\d/.test(
          text,
        ) &&
        text.split(/\s+/).length <= 7 &&
        text.split(/\s+/).filter((word) => LITTLE.test(word)).length < 2 &&
        !/^(?:kind|best|warm|many|with|mit|viele|yours|cheers|thanks|regards|cordialement|talent|recruit|human|people|hr)\b/i.test(
          text,
        )
      );
    });
}

/** Names of firms have one such word between capitals, sentences several. */
const LITTLE = /^(?!(?:of|and|for|the|de|la|der|von|van|und|du|des|del)$)\p{Ll}{2,}$/u;

/** "Take good care,": words that close a letter in whatever language. */
const SHORT_CLOSING = /^[^,\n]{2,30},$/u;

/** "Inken Ohlsen": a given name and one more word. */
const isPersonLike = (text: string): boolean => {
  const words = text.split(/\s+/);
  return words.length === 2 && isGivenName(words[0] ?? "");
};

const SUBJECT_SPLIT = /\s+[-–|/·•@]+\s+|\s*[|:;()]+\s*|\s+(?:at|with|for)\s+|,\s+/gi;

export function subjectFirms(page: Page, { subject }: Frame): readonly Span[] {
  const [first] = page.lines;
  const head =
    subject ??
    (first &&
    first.end - first.start <= 100 &&
    first.label === undefined &&
    /\binterview|\bstage|\bround|assessment/i.test(page.plain.slice(first.start, first.end))
      ? first
      : undefined);
  if (!head) return [];
  return piecesOf(page, head, SUBJECT_SPLIT).filter((span) => {
    const text = page.plain.slice(span.start, span.end);
    return (
      /^\p{Lu}/u.test(text) &&
      !isTitleLike(text) &&
      (FIRM_WORD.test(text) || text.split(/\s+/).every((word) => !/^\p{Ll}{3,}/u.test(word))) &&
      !/\b(?:interview|round|invitation|confirm|schedule|accepted|updated|onsite|final|second|stage|assessment|einladung|entretien|entrevista|gesprek|uitnodiging|your|re|fwd?)\b/i.test(
        text,
      ) &&
      !/\d/.test(text)
    );
  });
}

/** The firm at the head of its address. */
export function placeFirms(page: Page, place: Span): readonly Span[] {
  return piecesOf(page, place, /,\s+|\s-\s|\s?\(|\n|^[\p{Ll}\s]{2,30}\s(?:of|at)\s(?:the\s)?/gu)
    .slice(0, 6)
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      return (
        !/^\d|\d{3}|^(?:studio|unit|suite|shed|plot|level|hall|block)\s\d|straße|strasse|\bstreet\b|\broad\b|\bavenue\b|\blane\b|\broom\b|\bfloor\b|\brue\b/i.test(
          text,
        ) &&
        FIRM_WORD.test(text) &&
        !ANY_BUILDING.test(text)
      );
    });
}

/** A part of a house that many have. */
const ANY_BUILDING =
  /^(?:the\s)?(?:(?:main|post-?graduate|medical|further|adult|staff|youth|new|old)\s)?(?:education|training|conference|visitors?|learning|business|assessment|community|resources?|welcome|administration|admin|academic|seminar|research|innovation|outpatients?|recruitment|examination|exhibition|sports?|leisure|day|health)\s(?:centre|center|building|suite|block|offices?|hall|wing|department|hub)$/iu;

/** "Thimble & Thread", where neither is a given name. */
export function pairFirms(page: Page): readonly Span[] {
  const text = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, TEXT_MAX),
  );
  return [...text.matchAll(PAIR)]
    .filter(
      ([whole]) =>
        LEGAL_FORM.test(whole) ||
        // Two whole names: two people.
        ((!/^\S+\s\S+\s[&+]\s\S+\s\S+$/u.test(whole) || FIRM_WORD.test(whole)) &&
          !whole
            .split(/\s+/)
            .some(
              (word) =>
                isGivenName(word) ||
                /^(?:You|Me|I|We|Him|Her|Them|Q|A|R|D|HR|Data|Sales|Marketing|Product|Research|Trusts|Estates)$/.test(
                  word,
                ),
            )),
    )
    .map((match) => ({
      start: (page.lines[0]?.start ?? 0) + match.index,
      end: (page.lines[0]?.start ?? 0) + match.index + match[0].length,
    }));
}

const PAIR =
  /(?<!\p{Lu}\p{Ll}{1,20}\s)\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?\s[&+]\s\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+){0,2}/gu;

/** A line of its own that is the name of a firm. */
export function headingFirms(page: Page): readonly Span[] {
  return [...page.lines.slice(0, 3), ...page.lines.slice(-3)]
    .filter((line) => {
      const text = page.plain.slice(line.start, line.end);
      return (
        text.length <= 90 &&
        !isClosing(page, line) &&
        /^[*_]{0,2}(?:the\s)?\p{Lu}/iu.test(text) &&
        !/[.!?:]$/.test(text) &&
        line.label === undefined
      );
    })
    .flatMap((line) => piecesOf(page, line, /\s[-|·]\s|,\s+|^[*_]+|[*_]+(?=\s|$)/g));
}

/** A heading's words that come again further down: a name, as topics and stages do not. */
export function isSaidAgain(page: Page, { start, end }: Span): boolean {
  const text = page.plain.slice(start, end).toLowerCase();
  if (!/\s/u.test(text)) return false;
  const whole = page.plain.slice(0, Math.min(page.plain.length, TEXT_MAX)).toLowerCase();
  const lineEnd = page.lines.find((line) => line.end >= end)?.end ?? end;
  return whole.indexOf(text, lineEnd) >= 0;
}

const PUBLIC_HOST =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|gmx|web|proton|aol|zoom|microsoft|google|webex|whereby|calendly|linkedin|greenhouse|lever|ashbyhq|myworkday|workday|tel|goo|figma|excalidraw|dropbox|forms|doodle|jitsi|hackerrank|coderpad|youtube|what3words|skype|office|sharepoint|typeform|github|miro|aka|w3w)\.(?:com|us|me|io|co|de|fr|net|gl|meet|st|org|uk|ms|video)$|^tel\.meet$|^meet\.jit\.si$/i;

/** Labels of the firm's own domains in links and addresses. */
export function domainsOf(
  page: Page,
  links: readonly Link[],
): readonly { readonly label: string; readonly span?: Span }[] {
  const mails = [
    ...page.plain
      .slice(page.lines[0]?.start ?? 0, page.lines.at(-1)?.end ?? 0)
      .matchAll(/[\w.+-]{1,60}@([\w-]+(?:\.[\w-]+)+)/g),
  ];
  const offset = page.lines[0]?.start ?? 0;
  const hosts = [
    ...mails.slice(0, 50).map((match) => ({
      host: match[1] ?? "",
      span: { start: offset + match.index, end: offset + match.index + match[0].length },
    })),
    ...links.slice(0, 50).flatMap((link) => {
      const url = /^https?:/i.test(link.url) ? link.url : `https://${link.url}`;
      return URL.canParse(url)
        ? [{ host: new URL(url).hostname, span: { start: link.start, end: link.end } }]
        : [];
    }),
  ];
  const seen = new Set<string>();
  return hosts.flatMap(({ host, span }) => {
    const parts = host
      .toLowerCase()
      .replace(/^www\./, "")
      .split(".");
    const vendor = /^(?:zoom\.us|webex\.com|greenhouse\.io|teamtailor\.com|whereby\.com)$/.test(
      parts.slice(-2).join("."),
    );
    if (PUBLIC_HOST.test(host) && !vendor) return [];
    const isSecond =
      parts.length > 2 && /^(?:co|com|org|ac|net|gov|nhs|sch)$/.test(parts.at(-2) ?? "");
    const label = vendor ? (parts.length > 2 ? parts[0] : undefined) : parts.at(isSecond ? -3 : -2);
    if (
      !label ||
      label.length < 3 ||
      seen.has(label) ||
      /^(?:www|meet|video|us\d*web|us\d*|teams|zoom|app|my|example)$/.test(label)
    )
      return [];
    seen.add(label);
    return [{ label, span }];
  });
}

/** "veridianmutual" → "Veridian Mutual", where the text spells it out. */
export function spelledOut(page: Page, label: string): Span | undefined {
  const wanted = squashed(label);
  const whole = page.plain.slice(
    page.lines[0]?.start ?? 0,
    Math.min(page.lines.at(-1)?.end ?? 0, TEXT_MAX),
  );
  const offset = page.lines[0]?.start ?? 0;
  const words = [...whole.matchAll(/[\p{L}\p{N}&'.-]+/gu)];
  let partial: Span | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index];
    if (!first || !/^[\p{Lu}\p{N}]/u.test(first[0])) continue;
    let joined = "";
    for (let count = 0; count < 6; count += 1) {
      const word = words[index + count];
      if (
        !word ||
        (count > 0 &&
          !/^[\s]{1,2}(?:&\s)?$/.test(
            whole.slice(
              (words[index + count - 1]?.index ?? 0) + (words[index + count - 1]?.[0].length ?? 0),
              word.index,
            ),
          ))
      )
        break;
      joined += squashed(word[0].replace(/\.$/, ""));
      if (joined.length > wanted.length + 14) break;
      const before = whole.slice(Math.max(0, first.index - 2), first.index);
      if (/[@/.]$/.test(before)) break;
      if (joined === wanted)
        return {
          start: offset + first.index,
          end: offset + word.index + word[0].replace(/\.$/, "").length,
        };
      if (
        count >= 1 &&
        joined.length > wanted.length &&
        joined.startsWith(wanted) &&
        !partial &&
        /^\p{Lu}/u.test(word[0])
      )
        partial = { start: offset + first.index, end: offset + word.index + word[0].length };
    }
  }
  return partial;
}
