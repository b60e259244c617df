import type { Frame } from "./frame.ts";
import { isGivenName } from "./given-names.ts";
import { isTitleWord } from "./name-words.ts";
import { isWithin, overlaps, type Page, type Span } from "./page.ts";
import { isPost } from "./posts.ts";
import { piecesOf } from "./said.ts";

/** "PUPIL BARRISTER: SECOND ROUND", "ATCO remote tower, selection phase 3". */
const HEADED = new RegExp(
  String.raw`^(?<role>\p{Lu}[^\n:;|]{3,90}?)\s?(?::|,|\s-|\s\||\.)\s?(?=(?:the\s)?(?:second|2nd|first|1st|third|3rd|final|last|zweite\w*|next|selection|stage|round|phase|interviews?|assessment|advisory|panel|callback|invitation|appointment|remaining|in-store|day|step|virtual|onsite|audition|trial)\b)`,
  "iu",
);

/** Posts that stand in brackets or as the whole of a line, with a word that says so. */
const SAID_POST = new RegExp(
  String.raw`\((?:stelle|vacancy|role|post|job|position|poste|functie|puesto)\s?:\s?(?<a>[^()\n]{3,80}(?:\([^()]*\)[^()]{0,20})?)\)|\((?<b>\p{Lu}[^()\n]{2,60}?)\s(?:vacancy|role|post|job|position|opening|search|seat)\)|(?:^|[.!?]\s|\n)(?<c>\p{Lu}[\p{L}&/ -]{2,40}?)\s(?:job|vacancy|position|role|seat|spot|gig|post|opening)(?=[.,!:\n]|$|\sas (?:discussed|we)|\sstill)|\bit's (?<d>\p{Lu}[\p{L}& ]{3,60}?) now\b`,
  "gimu",
);

const GENDERS =
  /\s*\(?(?:[mwfdxhg](?:\s*[/|,*]\s*[mwfdxhg]){1,3}|all genders|h\/f|f\/h|(?:req|job|id|ref|jr|r)[\s#.:-]*[A-Z-]*\d[\dA-Z-]{2,})\)?$/i;

export const NO_ROLE =
  /^(?:role[- ]play|assessment|interviewer|interview|invitee|attendees?|organi[sz]er|candidate|from|near|by|dear|venue|new|this|that|second|first|final|next|full|part|dream|open|key|leading|your|interview|round|stage|onsite|the|our|us|you|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december|hiring manager|zoom|teams|google|video|phone|it|a|i)\b\.?(?!\s\p{Lu}\p{L}+\s(?:manager|officer|engineer|lead))/iu;

/** "Reference: LNG/2026/07 Reviser (Arabic)": the post behind its number. */
export function referredRole(page: Page): Span | undefined {
  const line = page.lines.find(
    ({ label }) =>
      label !== undefined && /^(?:our |your |job |vacancy )?ref(?:erence)?$/.test(label),
  );
  const code = line
    ? /^(?=\S*\d)\S{3,}\s(?:-\s)?(?=\p{Lu})/u.exec(
        page.plain.slice(line.value.start, line.value.end),
      )
    : undefined;
  const span =
    line && code
      ? trimmedRole(page, { start: line.value.start + code[0].length, end: line.value.end })
      : undefined;
  return span && isPost(page.plain.slice(span.start, span.end)) ? span : undefined;
}

/** "Head of Analytics, Colm Garvey", "Graham (my co-founder), culture". */
export const namesSomebody = (text: string): boolean => {
  const pieces = text.split(/[,(]\s?/);
  return (
    pieces.length > 1 &&
    pieces.some((piece) => {
      const words = piece.trim().split(/\s+/);
      return (
        words.length <= 3 &&
        /^\p{Lu}/u.test(words[0] ?? "") &&
        isGivenName(words[0] ?? "") &&
        !words.some((word) => isTitleWord(word.toLowerCase()))
      );
    })
  );
};

const PIECES = /\s[-|/]\s|[,;:.|()]\s|\s?[()]|\s=\s|\s~\s|[!?]\s/g;

const LEADS_ROLE =
  /\b(?:round|stage|interview|post|role|position|job|spot|place|vacancy|recruit\w*|(?:as|for|of)(?: (?:our|the|an?))?|spot as)\s(?:of|for|as|is)?\s?(?:the |an? |our )?(?=\p{Lu})/gu;

const IN_POST =
  /^(?:\p{Lu}|[&/+-]|\d|(?:of|and|for|the|in|to|de|du|der|für|und)$)|(?:er|or|ist|man|ant)$/u;

const POST_PIECE = /^\p{Lu}[^.!?:@\d\n]{3,60}$/u;

/** Where no words say which post it is for: a post that stands by itself between signs. */
export const postsInPieces = (page: Page, { signature, greeting }: Frame): readonly Span[] =>
  page.lines
    .slice(0, 40)
    .filter(
      (line) =>
        !(signature && line.start >= signature.start) && !(greeting && isWithin(line, greeting)),
    )
    .map((line) =>
      greeting && overlaps(line, greeting) ? { start: greeting.end, end: line.end } : line,
    )
    .flatMap(({ start, end }) => piecesOf(page, { start, end: Math.min(end, start + 400) }, PIECES))
    .filter((piece) => !(signature && piece.start >= signature.start))
    .flatMap((piece) => {
      const text = page.plain.slice(piece.start, piece.end);
      const lead = [...text.matchAll(LEADS_ROLE)].at(-1);
      const from = lead ? lead.index + lead[0].length : 0;
      const post = text.slice(from);
      const isAlone =
        POST_PIECE.test(post) &&
        post.split(/\s+/).length <= 6 &&
        isPost(post) &&
        post.split(/\s+/).every((word) => IN_POST.test(word) && !isGivenName(word)) &&
        !/\b(?:you|your|we|i|is|are|will|with|meet|and i|candidate)\b/i.test(post);
      return isAlone ? [{ start: piece.start + from, end: piece.end }] : [];
    });

/** A heading that says the post first and the stage behind it. */
export const headedRoles = (page: Page, { signature }: Frame): readonly Span[] =>
  page.lines.slice(0, 12).flatMap((line) => {
    if (signature && line.start >= signature.start) return [];
    const from =
      line.label !== undefined && HEAD_LABEL.test(line.label) ? line.value.start : line.start;
    const match = HEADED.exec(page.plain.slice(from, Math.min(line.end, from + 140)));
    const post = match?.groups?.["role"] ?? "";
    return post === "" || /\b(?:you|your|we|the|is|are|dear|for|at|with)\b/i.test(post)
      ? []
      : [{ start: from, end: from + post.length }];
  });

/** A short line of its own near the top, such as "Prison Custody Officer, HMP Larkmoor". */
export const linesAlone = (page: Page, { signature, greeting }: Frame): readonly Span[] =>
  page.lines
    .slice(0, 6)
    .filter(
      (line) =>
        line.label === undefined &&
        !line.isBullet &&
        line.end - line.start <= 90 &&
        !(signature && line.start >= signature.start) &&
        !(greeting && overlaps(line, greeting)) &&
        page.lines.filter(({ block }) => block === line.block).length <= 2,
    )
    .flatMap((line) =>
      piecesOf(
        page,
        line,
        /,\s(?=[A-Z]{2,}\b|the\b)|,?\s(?:(?:pool|job|vacancy|post|req)\s)?(?:ref|no|id)\b.*|\s[-|·]\s/g,
      ).slice(0, 1),
    )
    .filter((span) => {
      const text = page.plain.slice(span.start, span.end);
      return (
        /^\p{Lu}[^.!?:@\d]*$/u.test(text) &&
        !/\s{3}/.test(text) &&
        !/\b(?:you|your|we|dear|hi|hello|is|are|with)\b/i.test(text)
      );
    });

export const saidPosts = (page: Page, text: string, offset: number): readonly Span[] =>
  [...text.matchAll(SAID_POST)].slice(0, 20).map((match) => {
    const { a, b, c, d } = match.groups ?? {};
    const post = a ?? b ?? c ?? d ?? "";
    const start = offset + match.index + match[0].indexOf(post);
    return { start, end: start + post.length };
  });

const HEAD_LABEL =
  /interview|invited|event|summary|title|round|stage|assessment|invitation|gespräch|entretien|audition|^re$/i;

/** A heading or subject that names the post: "TRAINEE TRAIN DRIVER – STAGE 3", "X – Final Interview". */
export function subjectRoles(page: Page, { subject, greeting, signature }: Frame): readonly Span[] {
  const heads = page.lines
    .filter(
      (line, index) =>
        index < 5 &&
        (subject !== undefined ||
          index === 0 ||
          !page.plain.slice(line.start, line.end).includes("|")) &&
        line.end - line.start <= 120 &&
        !/[.!?]$/.test(page.plain.slice(line.start, line.end)),
    )
    .filter(
      (line) =>
        (!greeting || !overlaps(line, greeting)) && (!signature || line.start < signature.start),
    )
    .filter(
      (line) =>
        (line.label === undefined ||
          line.index === 0 ||
          HEAD_LABEL.test(line.label) ||
          (subject && overlaps(line, subject))) &&
        !line.isBullet,
    )
    .map((line) => (subject && overlaps(line, subject) ? subject : line));
  const all = subject && !heads.includes(subject) ? [subject, ...heads] : heads;
  return all.flatMap((head) => {
    const isSubject = head === subject;
    return piecesOf(
      page,
      head,
      /\s+[-|/·•@:]+\s+|\s*\|\s*|:\s+|,\s+(?:THE|from|starting|at)\s|\s(?:for|at|@|with|bei)\s(?:the\s)?/g,
    ).flatMap((span) => {
      const text = page.plain.slice(span.start, span.end);
      if (
        /\d{1,2}[:.]\d\d|\b20\d\d\b|\d{4}\s?-\s?\d{4}|^\S{0,8}\s?\d{3,4}|https?:|@/.test(text) ||
        !/^[\p{Lu}\d]/u.test(text)
      )
        return [];
      const kept = trimmedRole(page, span);
      const value = kept ? page.plain.slice(kept.start, kept.end) : "";
      const isOne =
        isPost(value) &&
        /^[\p{Lu}\d]/u.test(value) &&
        !/^(?:a|an|our|your)\s/i.test(text) &&
        !/\b(?:you|we|please|is|are|your|will|our|i|round [a-z]|interview(?:s)? with|meet)\b/i.test(
          value,
        );
      return kept &&
        isOne &&
        (isSubject || head.end - head.start <= 110) &&
        !/^(?:hiring manager|interview|panel)/i.test(value)
        ? [kept]
        : [];
    });
  });
}

const ROLE_START =
  /^(?:(?:re|fwd?|aw|wg|your|the|our|an?|accepted|confirmed|updated|invitation|interview|interviews|second|first|third|final|2nd|3rd|onsite|on-site|virtual|round|stage|for|to|einladung|zum|zweitgespräch|superday|confirmation|new|(?:the |senior )?(?:post|position|role|job|vacancy) of)[\s:,]+)+(?=[\p{Lu}\d])/iu;

const ROLE_END =
  /(?:[\s,:-]+(?:interviews?|onsite|on-site|virtual|remote|video|phone|rounds?|stage(?:\s\d)?|second|final|2nd|3rd|loop|panel|role|position|vacancy|opening|job|post|process|based|\(\d\w\w\)|details|invitation|confirmation|schedule|assessment centre|assessment center|assessment|selection day|day|on|at|in|for|with|and|the|of|from|is|we|i|team here|here))+$/iu;

const ROLE_CUT =
  /\s(?:at|@|bei|chez)\s|\.\s|[;|!?\n]|\s-\s(?=stage|round|final|second|interview|onsite|req|ref|\d)|,\s(?:from|at|based|starting|and|to|which|we|you|please|on|in|with|as|the)\s|\s(?:with|on|here|to|is|has|have|was|will|from|who|and (?:i|we|you|would))\s|\s(?:role|position|vacancy|post|opening|job|loop|interview)\b(?!\s(?:manager|coordinator))/iu;

export function trimmedRole(page: Page, { start, end }: Span): Span | undefined {
  let text = page.plain.slice(start, end);
  const lead =
    /^(?:[#\s]*\d{4,}\s+|(?:competition|vacancy|job|req(?:uisition)?|ref)\.?\s(?:no\.?\s)?(?=\S*\d)\S+[,:]?\s)?/i.exec(
      text,
    )?.[0] ?? "";
  const more = ROLE_START.exec(text.slice(lead.length))?.[0] ?? "";
  const from = start + lead.length + more.length;
  text = page.plain.slice(from, end);
  const cut = ROLE_CUT.exec(text);
  if (cut && cut.index >= 3) text = text.slice(0, cut.index);
  let before = "";
  while (before !== text) {
    before = text;
    text = text
      .replace(GENDERS, "")
      .replace(ROLE_END, "")
      .replace(/[\s.,;:/&"'-]+$/u, "")
      .replace(
        /\s*\((?:CDI|CDD|req|job|id|ref|jr|2nd|3rd|final|onsite|permanent|full[- ]time|part[- ]time|[mwfd]\/|R-?\d)[^()]*\)$/iu,
        "",
      );
    if (text.includes("(") && !text.includes(")")) text = text.replace(/\s*\([^()]*$/, "");
  }
  return text.length >= 3 && text.length <= 120
    ? { start: from, end: from + text.length }
    : undefined;
}
