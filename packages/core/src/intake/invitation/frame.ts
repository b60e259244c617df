import { isGivenName } from "./given-names.ts";
import { CREDENTIALS } from "./name-words.ts";
import type { Line, Page, Span } from "./page.ts";

/** What surrounds the words of a message: headers, greeting, signature. */
export interface Frame {
  readonly subject?: Span;
  /** The sender as the From header names them. */
  readonly from?: Span;
  readonly headers: readonly Span[];
  readonly greeting?: Span;
  readonly signature?: Span;
  /** Whom the greeting or the To header names. */
  readonly candidateNames: readonly string[];
  /** The first line of the signature, where it is a name. */
  readonly senderName?: Span;
  readonly senderTitle?: Span;
}

const HEADER =
  /^(from|von|de|van|da|od|fra|från|to|an|à|para|aan|till|til|do|cc|bcc|subject|betreff|objet|asunto|onderwerp|oggetto|assunto|emne|ämne|temat|sent|gesendet|envoyé|date|reply-to)$/;
const GREETING =
  /^(?:hi|hoi|hei|hej|oi|alright|all right|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|g'day|hallo|guten (?:tag|morgen)|liebe[rs]?|sehr geehrte[rs]?|moin|bonjour|cher|chère|madame|monsieur|hola|buenos días|estimad[oa]|querid[oa]|beste|geachte|dag|ciao|gentile|olá|caro|cara|a chara|well|morning|hej|dzień dobry|szanown\w+|congratulations|welcome back)(?![\p{L}])[\s,]*(?:there|all|candidate|everyone)?\s*((?:(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|m|señora?|dhr|mevr|mevrouw|heer|meneer)\.?\s+)*)([^,!:.\n-]{0,60})/iu;
const CLOSING =
  /^(?:best(?: (?:wishes|regards))?|kind(?:est)? regards|warm(?:est|ly)?(?: (?:regards|wishes))?|regards|many thanks|thanks(?: again| so much)?|thank you|cheers|sincerely|yours(?: (?:sincerely|faithfully|truly))?|all the best|take care|see you (?:soon|then|there)|talk soon|speak soon|looking forward|bw|br|xo|xx?|with (?:kind|best|warm) (?:regards|wishes)|mit (?:freundlichen|besten|herzlichen) grüßen|mfg|(?:viele|beste|liebe|herzliche|freundliche) grüße|gruß|cordialement|bien (?:cordialement|à vous)|salutations|sincères salutations|saludos(?: cordiales)?|un saludo|atentamente|(?:met )?(?:vriendelijke|hartelijke|lieve) groet(?:en|jes)?|groet(?:en|jes)?|mvg|cordiali saluti|atenciosamente|mise le meas|le gach dea-ghuí|nga mihi|ngā mihi|hilsen|med vänlig hälsning|pozdrawiam|ttyl|hälsningar|med vänliga hälsningar|abraço|abrazo|un abrazo|rgds|asante|groeten|thanks & rgds|freundliche grüße|very truly yours|yours|respectfully|until then|have a great|good luck|warmly|gratefully|with (?:thanks|gratitude|appreciation)|god bless|(?:take|have a) (?:good|great) (?:care|day|week\w*)|yours ever|ever yours|bis (?:denn|dann|bald|dahin)|tschüss|à (?:bientôt|mardi|lundi|mercredi|jeudi|vendredi)|a presto|tot (?:dan|ziens|gauw)|hasta (?:pronto|luego)|ses|vi ses|sláinte|slán|thx|ta|onwards|your recruiting team|sent from my|lg|vg|glg|hg|kh|mvh|vh|hwyl|cofion(?: gorau)?|tervitades|terveisin|üdvözlettel|s pozdravem|lep pozdrav|srdačan pozdrav|cu stimă|bises|bisous|beijos?|um abraço|cumprimentos|le meas|every blessing|blessings|warm wishes|with every good wish|compliments|brgds|regds|rgrds|(?:with )?(?:friendly|kind|warm|best|many) greetings|in solidarity|in friendship|med vennlig hilsen|med venlig hilsen|hartelijke groet|com os melhores cumprimentos|distinti saluti|\p{L}{4,}ly,)(?![\p{L}])[^\n]{0,40}$/iu;

/** "Kind regards" and the like. */
export const isClosing = (page: Page, { start, end }: Span): boolean =>
  CLOSING.test(page.plain.slice(start, end));

/** Headers, greeting and signature of a message. */
export function frameOf(page: Page): Frame {
  const { lines, plain } = page;
  const runs = headersOf(lines);
  const headerLines = runs.flat();
  const subject = [...headerLines, ...lines.slice(0, 12)].find(
    ({ label }) =>
      label !== undefined &&
      /^(?:subject|betreff|objet|asunto|onderwerp|oggetto|assunto|emne|ämne|temat|subj|re)$/.test(
        label,
      ),
  );
  const from = headerLines.find(
    ({ label }) => label !== undefined && /^(?:from|von|de|van)$/.test(label),
  );
  const to = headerLines.find(
    ({ label }) => label !== undefined && /^(?:to|an|à|para|aan)$/.test(label),
  );
  const greetingLine = lines
    .slice(0, 30)
    .find(
      (line) =>
        GREETING.test(plain.slice(line.start, line.start + 120)) && line.label === undefined,
    );
  const greeted = greetingLine
    ? GREETING.exec(
        plain.slice(greetingLine.start, Math.min(greetingLine.end, greetingLine.start + 120)),
      )
    : null;
  const inline = greetingLine ? undefined : inlineGreeting(page);
  const signed = signatureOf(page);
  const introduced = signed.senderName ? undefined : introductionIn(page);
  const signature = introduced ? { ...signed, senderName: introduced } : signed;
  const candidateNames = [
    ...namesOf(greeted?.[2]),
    ...namesOf(inline),
    ...namesOf(to ? plain.slice(to.value.start, to.value.end).replace(/<[^>]*>/g, "") : undefined),
  ];
  const headers = runs.flatMap((run) => spanOf(run) ?? []);
  return {
    ...(subject && { subject: subject.value }),
    ...(from && { from: from.value }),
    headers,
    ...(greetingLine &&
      greeted && {
        greeting: { start: greetingLine.start, end: greetingLine.start + greeted[0].length },
      }),
    ...signature,
    candidateNames,
  };
}

const namesOf = (text: string | undefined): readonly string[] => {
  const name =
    (text ?? "")
      .trim()
      .split(/\s+(?:and|und|-|from|thank|great|good|hope|we)\s/i)[0]
      ?.trim() ?? "";
  return name !== "" && /^\p{Lu}/u.test(name) && name.split(/\s+/).length <= 4 ? [name] : [];
};

/** "Good to meet you today Ravi." */
function inlineGreeting({ plain, lines }: Page): string | undefined {
  const [first] = lines;
  if (!first) return undefined;
  const named = /^(\p{Lu}\p{Ll}+)(?:[,:](?:\s|$)|\s-\s)/u.exec(
    plain.slice(first.start, first.start + 40),
  )?.[1];
  if (named !== undefined && isGivenName(named)) return named;
  return /\b(?:today|yesterday|again|you|thanks|thank you|cheers|congrats|congratulations),?\s(\p{Lu}\p{Ll}+)[.!,]/u.exec(
    plain.slice(first.start, Math.min(first.end, first.start + 160)),
  )?.[1];
}

/** "Hi Aoife, Fergal here.", "it's Bev from …": who writes, where nobody signs. */
function introductionIn({ plain, lines }: Page): Span | undefined {
  for (const line of lines.slice(0, INTRODUCTION_LINES)) {
    const match = INTRODUCTION.exec(plain.slice(line.start, Math.min(line.end, line.start + 160)));
    const name = match?.[1] ?? match?.[2] ?? match?.[3];
    if (!match || name === undefined) continue;
    const start = line.start + match.index + match[0].lastIndexOf(name);
    return { start, end: start + name.length };
  }
  return undefined;
}
/** Stamps of a chat or a recording may stand above. */
const INTRODUCTION_LINES = 6;
const INTRODUCED = String.raw`((?:(?:Dr|Mrs?|Ms|Sr|Fr|Sister|Father|Chef)\.?\s)?\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)`;
const INTRODUCTION = new RegExp(
  String.raw`(?:^|[,.!\n-]\s?)${INTRODUCED},? here\b|\b(?:[Ii]t'?s|[Tt]his is|[Ii]'m|[Ii]t is) ${INTRODUCED}(?:,? (?:(?:over |up |down |above |out )?(?:from|at|of|in|with)|here)\s|, \p{Lu})|(?:^|[,:] )${INTRODUCED.replace("(", "(?<from>")} from \p{Lu}`,
  "u",
);

/** The lines of the mails' headers: at the top, and where one is forwarded. */
function headersOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = [];
  for (const line of lines.slice(0, 60)) {
    if (line.label === undefined || !HEADER.test(line.label)) continue;
    const last = runs.at(-1);
    if (last && last.at(-1)?.index === line.index - 1) last.push(line);
    else runs.push([line]);
  }
  return runs.filter((run) => {
    const labels = run.map(({ label = "" }) => label);
    const isMail = labels.some((label) =>
      /^(?:from|von|subject|betreff|objet|asunto|onderwerp|oggetto|assunto|emne|ämne|temat)$/.test(
        label,
      ),
    );
    return isMail && (run.length >= 2 || run[0]?.index === 0);
  });
}

const spanOf = (lines: readonly Line[]): Span | undefined => {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? { start: first.start, end: last.end } : undefined;
};

const SENTENCE_LIKE = /[.!?]\s*$|\b(?:you|your|we|please|will|the interview|is|are|have)\b/i;

function signatureOf(page: Page): Pick<Frame, "signature" | "senderName" | "senderTitle"> {
  const { lines, plain } = page;
  const from = Math.max(0, lines.length - 14);
  const closing = lines.findLastIndex(
    (line, index) => index >= from && index > 0 && CLOSING.test(plain.slice(line.start, line.end)),
  );
  const last = lines.at(-1);
  if (closing >= 0 && last) {
    const head = lines[closing];
    // "Cheers, Jacinta": the name on the line of the closing.
    const inline = head
      ? /^[^,\n]{2,40},\s+(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'.-]+){0,3})$|^(?:[Xx]o|[Xx]{1,3}|[Cc]heers|[Bb]est|[Tt]hanks|[Tt]hx|[Tt]a|G?LG|VG|HG|KH|M[Vv]h|VH|MfG|Rgds|BR)\s+(?!(?:Regards|Wishes|Again)\b)(\p{Lu}[\p{L}'-]+(?:\s\p{Lu}[\p{L}'-]+)?)$/u.exec(
          plain.slice(head.start, head.end),
        )
      : null;
    const named = inline?.[1] ?? inline?.[2];
    if (head && named !== undefined) {
      const start = head.start + plain.slice(head.start, head.end).lastIndexOf(named);
      return {
        signature: { start: head.start, end: last.end },
        senderName: { start, end: start + named.length },
      };
    }
    return signed(page, closing + 1, head?.start ?? last.start);
  }
  const named = lines.findIndex(
    (line, index) =>
      index >= lines.length - 6 &&
      index > 1 &&
      !line.isBullet &&
      SIGNED_LINE.test(plain.slice(line.start, line.end)),
  );
  const own = lines[named];
  if (own) return signed(page, named, own.start);
  const inText = last && signedInText(page, last);
  if (inText) return inText;
  // No closing words: short lines at the end that are no sentences.
  let first = lines.length;
  while (first > 1) {
    const line = lines[first - 1];
    if (!line || line.label !== undefined || line.isBullet) break;
    const text = plain.slice(line.start, line.end);
    if (text.length > 90 || SENTENCE_LIKE.test(text) || /\d{1,2}[:.]\d\d/.test(text)) break;
    // A list goes on in small letters; nobody signs so beside whole names.
    if (
      /^(?:with|w\/|and|plus|mit|avec|con)\s|https?:|\b(?:must|by|before|until|bis|bitte|avant|antes|entro)\s/iu.test(
        text,
      )
    )
      break;
    if (lines.length - first >= 5) break;
    first -= 1;
  }
  const start = lines[first];
  const head = start && lines.find(({ block }) => block === start.block);
  // The last block of an agenda has a time above its people.
  const isItem = head && /^\d{1,2}[:.h]\d\d/.test(plain.slice(head.start, head.end));
  return start && !isItem ? signed(page, first, start.start) : {};
}

const SIGNED_IN_TEXT =
  /(?:[.!?)]|\s-|\b[Rr]egards,?|\b[Cc]heers,?|\b[Tt]hx,?|\b[Tt]hanks,?|\b[Bb]est,?|\b[Xx]{1,3},?)\s{1,3}(?!(?:Thx|Thanks|Cheers|Best|Regards|Kind|Ta)\b)(?<name>\p{Lu}\p{Ll}[\p{L}'-]*(?:\s\p{Lu}[\p{L}'-]+){0,2})(?:(?:,|\s@|\s\/|\s\|)\s(?<title>\p{Lu}[^.!?\n]{2,60}))?$/u;

/** A message of one paragraph that ends in its writer's name. */
function signedInText(
  { plain }: Page,
  line: Line,
): Pick<Frame, "signature" | "senderName" | "senderTitle"> | undefined {
  const from = Math.max(line.start, line.end - 110);
  const match =
    line.end - line.start > 90 ? SIGNED_IN_TEXT.exec(plain.slice(from, line.end)) : null;
  const { name, title } = match?.groups ?? {};
  if (!match || name === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  const senderName = { start, end: start + name.length };
  const titleStart = title === undefined ? 0 : line.end - title.length;
  return {
    signature: { start, end: line.end },
    senderName,
    ...(title !== undefined && { senderTitle: { start: titleStart, end: line.end } }),
  };
}

/** Who signs may be a firm or a department. */
const TEAM =
  /\b(?:team|department|office|health|council|college|university|school|group|ltd|limited|gmbh|inc|resources|recruitment|recruiting|services?|trust|bank|studios?|committee|board|abteilung|personal\w+|schools|hospital|foundation|society)\b/iu;

/** "Chelsea Birdwood | Principal Consultant | Brightlane". */
const SIGNED_LINE = /^(?:[-~]\s?)?\p{Lu}[\p{L}'.-]+(?:\s\p{Lu}[\p{L}'.-]+){1,3}\s[|·]\s\p{L}/u;

const NAME_LINE =
  /^(?:-\s?)?((?:(?:dr|prof|mr|mrs|ms|capt|rev|revd)\.?\s)?\p{Lu}[\p{L}'.-]*(?:\s(?:(?:de|van|von|der|den|la|bin|al|du|di)\s)*\p{Lu}[\p{L}'.-]*){0,3})(?:\s(?:x+|xo)|,?\s\([^()]*\))?(?=\s*$|\s*[,|]|\s[-/@·]\s)/iu;

function signed(
  page: Page,
  first: number,
  start: number,
): Pick<Frame, "signature" | "senderName" | "senderTitle"> {
  const { lines, plain } = page;
  const end = lines.at(-1)?.end ?? start;
  const line = lines[first];
  const text = line ? plain.slice(line.start, line.end) : "";
  // "À mardi," and the like: a short line that ends in a comma closes a letter in any language.
  if (/^[^,]{2,30},$/.test(text) && text.split(/\s+/).length <= 4 && lines[first + 1])
    return signed(page, first + 1, start);
  const name = NAME_LINE.exec(text);
  if (!line || !name || !/^\p{Lu}/u.test(name[1] ?? "") || TEAM.test(name[1] ?? ""))
    return { signature: { start, end } };
  const written = (name[1] ?? "").replace(/\s[xX]{1,3}$/u, "");
  const at = line.start + text.indexOf(written);
  const senderName = { start: at, end: at + written.length };
  const rest = /^\s*(?:[,|]|[-/·])\s*([^|]{2,60})/.exec(text.slice(name.index + name[0].length));
  if (rest?.[1] !== undefined && !CREDENTIALS.has(rest[1].trim().toLowerCase())) {
    const from = senderName.end + plain.slice(senderName.end, line.end).indexOf(rest[1]);
    return {
      signature: { start, end },
      senderName,
      senderTitle: { start: from, end: from + rest[1].trimEnd().length },
    };
  }
  const next = lines[first + 1];
  return {
    signature: { start, end },
    senderName,
    ...(next &&
      next.end - next.start <= 80 && { senderTitle: { start: next.start, end: next.end } }),
  };
}
