import { VENDOR } from "./company-words.ts";
import { isGivenName } from "./given-names.ts";
import { isTitleWord, NOT_NAMES } from "./name-words.ts";
import type { NameRun } from "./names.ts";
import { lineOfPlace, type Page, type Span } from "./page.ts";
import { isTitleLike, lastStop, titleText } from "./title-words.ts";
import { zoneOfCity } from "./zones.ts";

export interface PeopleContext {
  /** Greeting, signature, headers: who is named there does not take part by that. */
  readonly skipped: readonly Span[];
  /** The candidate's own names. */
  readonly own: readonly string[];
  /** Names of firms and places. */
  readonly things: readonly string[];
  /** Whether a first or last name is the one of somebody named in full elsewhere. */
  readonly known: (name: string) => boolean;
  /** An item of an agenda names its people without further words. */
  readonly isItem: boolean;
}

const WITH =
  /(?:\b(?:with|w\/|(?:it|that)(?:'ll|'d| will| would) be|by|meet(?:ing)?(?: with)?|see(?:ing)?|alongside|join(?:ed by|ing|s)?|speak(?:ing)?(?: to| with)|talk(?:ing)?(?: to| with)|introduce you to|shadow(?:ing)?|interviewers?(?: will be| are| is)?|(?:panel|committee|board|commission|jury)(?: members?)? (?:are|is|will be|being)|(?:interviewers|assessors|hosts|panellists|panelists|members) (?:are|will be)|panel(?: (?:will be|is|comprises|comprising|consists of|members?|will comprise|includes))?|compris(?:e|es|ing)|consist(?:s|ing)? of|includ(?:es|ing)|led by|hosted by|run by|chaired by|conducted by|facilitated by|assisted by|hear from|facing|opposite|between you and|assess(?:ed|or|ors)|joining (?:you|us)(?: (?:will be|are|is))?|mit|avec|con|met|rencontrerez|durch|von|sind|conocerás a|par|cast|takes? part|teilnehmen|teilnehmer|gesprächspartner(?:in)?(?: sind| ist)?|interlocuteurs?|host(?:s|ed)?|attendees|guests|participants|observed by|accompanied by|under|before|who|(?:board|committee|commission|jury|interview team)(?: members?)?|required|interview(?:er)?(?:\(s\))?|go round with|to|bei)\b|w\/|\+|&)(?:[\s:,(-]+(?:be|are|is|both|our|the|your|my|me and|me,|myself and|either|colleagues?|also|again|then|first|of|here|to|meet|up with|both of|as follows|mr|and|sind|herr|herrn|frau|dem|der|den|unserem|unserer|l'|notre|votre|a)\b[\s:,]*){0,4}[\s:(,"-]*$/iu;

const STRONG_WITH =
  /(?:\b(?:with|w\/|plus|by|only|just|zeigt ihnen|zeigt dir|führt sie|erwarten sie|empfängt sie|recibirá|recibirán|atenderá|meet(?:ing)?(?: with)?|alongside|joined by|speak(?:ing)?(?: to| with)|shadow(?:ing)?|see|mit|avec|con|com|med|met|z|møder|träffar|treffer|rencontrer|conocer a|rencontrerez|teilnehmen werden|teil nehmen|incontrerai|incontrerà|incontrerete|spotkasz|led by|hosted by|and|und|et)|w\/|\+|&)(?:\s+(?:our|the|your|both|my|me and|me,|myself and|a|o|il|la|le|el|l'|der|dem|den|die|herrn?|frau))*[\s:]*$/iu;

/** A person is meant where a time or a talk stands before. */
const JUST_WITH =
  /(?:\b(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?|noon|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|you're|you'll be|chat|word|coffee|catch[- ]up|sit[- ]?down|natter|drink|walk|shift|half hour|hour|min(?:ute)?s))\s(?:with|w\/)\s$/iu;

/** These stand before much that is nobody's name. */
const WEAK_WITH = /(?:\b(?:by|and|und|et|see|con|com|y|e|met)|&|\+)\s*$/iu;

const DOES =
  /^[\s,]*(?:\([^()]{0,80}\)|,[^,;.]{2,60},)?\s*(?:(?:from|of)\s\p{L}[\p{L}&' ]{1,40}?\s)?(?:and (?:i|myself)\s)?(?:(?:and|&) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:\s\([^()]{0,60}\))?(?: from [\p{L} ]{2,30})? )?(?:'ll|will|takes you|shows you|walks you|stays|comes|is going to|are going to|would like (?:to|a|another)|wants? (?:to|a|an|another)|hopes? to|also|can|sits? in|joins|leads|plays|asks|watches|observes|supervises|assesses|scores|marks|examines|judges|hands|gives|peeks|sets|meets you|sees you|tests|drives|dials you|calls you|rings you|phones you|takes over|runs|hosts|interviews|chairs|observes|wird|werden)\b(?!\s+(?:meet you (?:at|in|from|by)|greet|collect|pick|let you|show you (?:in|up)|send|email|be in touch|confirm|answer|arrange|buzz|be out|be away|not|circulate|forward|ring you with|book|reimburse|help with))/iu;

const TAKES_PART_AFTER =
  /^[^.;\n]{0,60}\b(?:join(?:s|ing)?|will (?:interview|chair|lead|observe|take|ask|be (?:there|asking|interviewing|in the room|on the call))|takes? over|sits? in|interview you|listening|chairing|observing|taking notes|führen|teilnehmen|(?:is|are) (?:your interviewers?|on the panel|interviewing))\b/iu;

const OUT_BEFORE =
  /\b(?:ask for|contact|(?<=^|[.!?;:(] |\b(?:any|further|other|with|have|your|of|general|more) )questions?(?:,)?(?: (?:to|for|please))?|questions? (?:to|for|please)|reach(?: out to)?|e-?mail|text|(?<!(?:the|by|on|your|via) )phone(?!,)|ring|(?<!(?:the|a|on|your|video|our|this|next|phone|zoom|day's|tomorrow's|today's|\p{L}'s) )call|cc(?:'d)?|assistant|care of|c\/o|report(?:s|ing)? (?:in )?to|thank(?:s| you)(?: to)?|spoke (?:to|with)|spoken (?:to|with)|(?:you|i|we|they|who|already|recently|have) met(?: with)?|conversation with|(?:our|your|last|first|previous|earlier|initial|recent|the) (?:\p{L}+ )?call with|chat with(?= \p{Lu}\S+ (?:on|last))|instead of|replac(?:es|ing)|in place of|rather than|on behalf of|copied|copying|dear|hi|hello|hey|hiya|let|tell|(?:hand|give|send|return|submit|forward|show|upload|mail|pass|drop)(?:ed)?\b[^.;\n]{0,50}\bto|arranged by|collected by|greeted by|met by|pick(?:ed)? (?:you )?up by|welcomed by|escorted by|referred by|signed|(?<!\b(?:direction|directions|feedback|notes|questions|input|hear|remarks) )from|organi[sz]er|organized by|organised by|sent by|for (?:the )?attention of|attn|reception(?:ist)?|my name is|this is|i'm|i am|client|agency|unlike|without|not|cover(?:ing)? for|name of|founded by|after|named after|led us|received by|room of|eerste kennismaking met|premier échange avec|regards|cheers|best|wishes|thanks|thx|rückfragen|ansprechpartner(?:in)?|kontakt|demander|questions to)\s*(?:(?:our|the|your|my|mr|mrs|ms|frau|herrn?|colleague|recruiter|coordinator|client|an|coordinator,|assistant,|office manager|receptionist|pa)\s)*[:,]?\s*$/iu;

/** A sentence is looked at so far back, in characters. */
const CLAUSES_MAX = 300;

/** The clause that looks back ends where the main one begins: "Following your interview with Ann, the …". */
const looksBack = (said: string): boolean =>
  LOOKS_BACK.test(said) && !MAIN_CLAUSE.test(said.slice(12));

const MAIN_CLAUSE = /,\s(?:the|our|my|we|i)\s[^,]*(?:,|$)/iu;

/** "Thanks for taking the time to chat with Marcus": whom the candidate has met already. */
const LOOKS_BACK =
  /^\W*(?:(?:many )?thanks?(?: you)?(?: again)? (?:so much )?for|cheers for|it was (?:great|good|lovely|nice)|great (?:to|chat|talking|speaking)|lovely (?:to|chat|meeting)|further to (?:your|our)|following (?:on from )?(?:your|our|the)|after (?:your|our)|suite à|vielen dank für|nach (?:unserem|ihrem))\b(?![^\n]*\b(?:invite|invited|we'd|we would|would like|would love|pleased|delighted|now|next|again|einladen|plaisir|come)\b)/iu;

const OUT_AFTER =
  /^[\s,]*(?:\([^()]{0,80}\))?[\s,]*(?:(?:is|will be|are|has been|'s) (?:out\b|off\b|away|ill|sick|unwell|on leave|no longer|unable|unavailable|stuck|travelling|traveling|copied|cc)|(?:can't|cannot|won't|couldn't|can no longer)|sends? (?:apologies|regrets|his|her)|(?:has|had) (?:to drop|dropped|left|broken|moved|come down)|(?:must|has to) travel|will only\b|only (?:comes|pops)|will (?:meet|greet|collect|pick|fetch|welcome|let) you|(?:drops|dropped) out|on \+?\d|at the (?:front )?desk|at reception|(?:from|at) (?:reception|security)|'s (?:office|team|assistant|calendar|mobile|direct line)|if you (?:have|need|get)|with any|for (?:any )?(?:questions|queries)|@|<|\s?\+\d|so (?:she|he|they|it))/iu;

const LIST_GAP =
  /^(?:'s)?\s*(?:\([^()]{0,100}\))?\s*(?:[,;&+/|•]|and|und|et|y|e|en|og|och|i|ja|sowie|plus|as well as|along with|\n|[-*])(?:[\s,;*•-]|and|und|et|plus|then|also|with|our|the|your|mit|y|o|a|os|as|il|la|le|el|l'|der|die|dem|den|herrn?|frau|mme|m\.|m)*$/iu;

export const LABEL =
  /^(?:.*\b)?(?:interviewers?(?:\(s\))?|panel(?:l?ists?| members?)?|committee|commission|callers?|speakers?|proctors?|evaluators?|examiners?|observers?|assessing|on the (?:line|call|panel)|seen by|present|in the room|with(?:\swhom)?|met wie|mit wem|avec qui|z kim|who|conducted by|facilitated by|hosts?|attendees|participants|guests|you(?:'ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|see)|meeting with|meet|gesprächspartner(?:innen)?|teilnehmer(?:innen)?|avec|interlocuteurs?|required|assessors?|board|mit|con|jury|hiring manager|people|staff|team|contact people|to meet|to see|your interviewers?|line-?up|entrevistador(?:es)?|gesprekspartners?|chair)(?:\b.*)?$/i;

type Reason = "cue" | "list" | "label" | "layout";

export function reasonFor(
  page: Page,
  run: NameRun,
  part: Span,
  title: Span | undefined,
  last: { readonly end: number; readonly run: NameRun } | undefined,
  context: PeopleContext,
): Reason | undefined {
  // "Practice Manager Ruth Odell": the first word is one of the title.
  const behind2 = /^(?:\s\p{Lu}[\p{L}&-]+){1,3}|^\s\p{L}+/u
    .exec(page.plain.slice(run.end, run.end + 50))?.[0]
    .trim()
    .split(/\s/u);
  const titleAt = behind2?.findIndex((word) => isTitleWord(word.toLowerCase())) ?? -1;
  const isOfTitle = titleAt >= 0 && !behind2?.slice(0, titleAt).some((word) => isGivenName(word));
  if (!run.isAddressed && !isGivenName(run.name.split(/\s+/)[0] ?? "") && isOfTitle)
    return undefined;
  // "Faculty Q&A".
  if (/^&\p{Lu}/u.test(page.plain.slice(run.end, run.end + 2))) return undefined;
  if (OWNS.test(page.plain.slice(run.end, run.end + 40))) return undefined;
  const from = Math.max(part.start, run.from - 120, lastStop(page, run.from));
  const before = stripTitleLead(
    page.plain.slice(from, run.titleBefore?.start ?? run.from).replace(/\s+/g, " "),
  );
  const behind = page.plain.slice(Math.max(part.start, from), run.from).replace(/\s+/g, " ");
  const afterAt = title && title.start >= run.end ? Math.max(run.end, title.end) : run.end;
  const after = page.plain
    .slice(afterAt, afterAt + 120)
    .replace(/^\)/, "")
    .replace(/\s+/g, " ");
  const gap = last
    ? page.plain.slice(last.end, run.titleBefore?.start ?? run.from).replace(/^\)/, "")
    : "";
  if (
    OUT_AFTER.test(page.plain.slice(run.end, run.end + 80).replace(/\s+/g, " ")) ||
    OUT_AFTER.test(after)
  )
    return undefined;
  const line = lineOfPlace(page, run.start);
  const isPlainLabel =
    line?.label !== undefined &&
    !/\b(?:with|w)\b/.test(line.label) &&
    line.label.split(/\s+/).length <= 3;
  if (line && isPlainLabel && run.end <= line.value.start && line.value.start > line.start + 2)
    return !run.isSingle && underLabel(page, run, line) ? "label" : undefined;
  if (
    line?.label !== undefined &&
    /\b(?:contact|kontakt|coordinator|organi[sz]er|recruiter|queries|interpreter|questions|sender|from|to(?! (?:meet|see)\b)|cc|reply|prepared by|signed|ansprechpartner\w*)\b/i.test(
      line.label,
    ) &&
    run.start >= line.value.start
  )
    return undefined;
  // The subject names the candidate as well as the interviewers.
  if (
    line?.label !== undefined &&
    /^(?:title|subject|event|summary|betreff|objet|asunto|oggetto|onderwerp)$/.test(line.label) &&
    !/\b(?:with|w\/|mit|avec|con|met|med)\s$/iu.test(before) &&
    run.start >= line.value.start
  )
    return undefined;
  const inLabel =
    line?.label !== undefined && run.start >= line.value.start && LABEL.test(line.label);
  const begin = lastStop(page, run.from);
  if (run.from - begin <= CLAUSES_MAX && looksBack(page.plain.slice(begin, run.from)))
    return undefined;
  const isOut =
    (OUT_BEFORE.test(behind) || OUT_BEFORE.test(before)) &&
    !(
      /\b(?:met|greeted|welcomed|received|collected) by\s/iu.test(before) &&
      /\bwho(?:'ll| will| are| is)(?: then| also| both)? (?:be )?interview/iu.test(
        page.plain.slice(run.end, run.end + 160),
      )
    );
  if (inLabel && !isOut) return "label";
  const listed = last !== undefined && gap.length <= 60 && LIST_GAP.test(stripTitleLead(gap));
  // A word that begins the next line, as in "… Nicola Byers\nSpatial test", is no name by that.
  const isLineStart =
    gap.includes("\n") &&
    run.isSingle &&
    !run.isAddressed &&
    !isGivenName(run.name) &&
    !context.known(run.name);
  if (listed && !isLineStart) return "list";
  if (isOut && !/\bchat with\s*$/i.test(before)) return undefined;
  if (context.isItem && isNicknamed(run, before, after)) return "cue";
  if (
    run.isSingle &&
    !run.isAddressed &&
    !isGivenName(run.name) &&
    title === undefined &&
    !context.known(run.name) &&
    !JUST_WITH.test(before)
  )
    return undefined;
  if (WHOM_YOU_MEET.test(page.plain.slice(run.end, run.end + 40)) && !run.isSingle) return "cue";
  // "Same place, Mary and myself".
  if (
    /^\s(?:and|&|\+|plus)\s(?:me|myself|I)\b(?! know)/u.test(
      page.plain.slice(run.end, run.end + 16),
    ) &&
    (isGivenName(run.name.split(/\s+/)[0] ?? "") || run.isAddressed)
  )
    return "cue";
  // "confirming Friday at 3 with Carwyn".
  if (
    run.isSingle &&
    JUST_WITH.test(before) &&
    /^\s?(?:[.,;:!()\n]|$|and\b|&|\+|(?:on|in|for) \p{L})/u.test(after)
  )
    return "cue";
  const isLikely =
    run.isAddressed ||
    title !== undefined ||
    isGivenName(run.name.split(/\s+/)[0] ?? "") ||
    context.known(run.name);
  if (
    (STRONG_WITH.test(before) && (isLikely || !WEAK_WITH.test(before))) ||
    (WITH.test(before) && isLikely)
  ) {
    if (
      /\b(?:and|und|et|&|\+)\s*(?:(?:our|the|your)\s*)?$/i.test(before) &&
      !/\b(?:me|myself|i|colleagues?)\b[^.]*$/i.test(before) &&
      last === undefined &&
      run.isSingle
    )
      return undefined;
    return "cue";
  }
  if (
    DOES.test(after) &&
    (!run.isSingle ||
      run.isAddressed ||
      title !== undefined ||
      context.known(run.name) ||
      TAKES_PART_AFTER.test(after))
  )
    return "cue";
  if (
    title &&
    context.known(run.name) &&
    /^\s?(?:=|is)\s/.test(page.plain.slice(run.end, run.end + 4))
  )
    return "layout";
  if (underLabel(page, run, line)) return "label";
  const { isItem } = context;
  // "45 min, Priya from Legal", "on the 140 with Deano till about 9".
  if (isItem && run.isSingle && isGivenName(run.name) && title && title.start > run.end)
    return "layout";
  const isBracketed = title !== undefined && page.plain[title.start - 1] === "(";
  if (
    run.isSingle &&
    isGivenName(run.name) &&
    title &&
    isBracketed &&
    isTitleLike(titleText(page, title))
  )
    return "layout";
  if (run.isSingle && !run.isAddressed)
    return isItem && (isGivenName(run.name) || context.known(run.name)) && isApart(page, run, part)
      ? "layout"
      : undefined;
  if (
    title &&
    title.start > run.end &&
    page.plain[title.start - 1] === "(" &&
    isGivenName(run.name.split(/\s+/)[0] ?? "")
  )
    return "layout";
  if (title && title.start > run.end && isTitleLike(titleText(page, title))) return "layout";
  if (title && title.end <= run.start) return "layout";
  if (isItem && isApart(page, run, part)) return "layout";
  if (isItem && isGivenName(run.name.split(/\s+/)[0] ?? "") && !isTopic(run.name)) return "layout";
  return TAKES_PART_AFTER.test(after) ? "cue" : undefined;
}

/** "Joe's successor": somebody else is meant. */
const OWNS =
  /^'s\s(?:old |former |new |right-hand )?(?:successor|predecessor|deputy|boss|manager|replacement|assistant|team|group|report|husband|wife|partner|colleague|line manager|desk|shift|place|role|job|seat|number|maternity|leave)\b/iu;

/** "It's Deb Franklin you'll be seeing". */
const WHOM_YOU_MEET =
  /^,?\s(?:that\s|whom?\s)?(?:you'll|you will|you're|you are)\s(?:be\s)?(?:see|meet|speak|talk|sit|chat)/iu;

/** A word that can be nothing but somebody's name, by what is around it. */
const isNicknamed = ({ name, isSingle }: NameRun, before: string, after: string): boolean =>
  isSingle &&
  /^\p{Lu}\p{Ll}{2,11}$/u.test(name) &&
  /\b(?:with|w\/)\s$/iu.test(before) &&
  /^\s?(?:till?\b|until\b|for (?:a|an|about|\d)|and (?:the|me|our|then)\b|\(\p{Ll}|[.;\n]|$)/u.test(
    after,
  ) &&
  !isTopic(name) &&
  !VENDOR.test(name) &&
  zoneOfCity(name) === undefined &&
  !/(?:ing|tion|ics|ogy|ment)$/u.test(name);

/** ", our CTO": a title in front of the next name of a list. */
const stripTitleLead = (gap: string): string =>
  gap
    .replace(/\b(?:our|your)\s(?:[\p{Ll}-]+\s?){1,3},\s*$/u, "")
    .replace(
      /\b(?:and|with|&|by)\s(?:our|my)\s(?:[\p{Ll}-]+\s){1,3}$/u,
      (lead) => `${lead.split(" ")[0]} `,
    )
    .replace(
      /(?:\b(?:our|the|your)\s)?(?:(?!(?:with|by|meet|see|mit|Ihnen|Sie|avec|con)\s)[\p{L}&-]+\s){1,5}$/u,
      (words) => (isTitleLike(words) && !/\b(?:are|is|be)\s$/iu.test(words) ? "" : words),
    )
    .replace(/\b(?:mr|mrs|ms|dr|prof)\.?\s?$/i, "");

/** A line under "Interviewers:" or "You will meet:", which has nothing else in it. */
function underLabel(page: Page, run: NameRun, line: Page["lines"][number] | undefined): boolean {
  if (!line || run.from - line.start > 24) return false;
  for (let index = line.index - 1, gaps = 0; index >= 0 && index >= line.index - 10; index -= 1) {
    const above = page.lines[index];
    if (!above) return false;
    if (above.block !== page.lines[index + 1]?.block) gaps += 1;
    if (gaps > 1) return false;
    const text = page.plain.slice(above.start, above.end);
    const head = text.replace(/[:\s]+$/, "");
    if (
      text.endsWith(":") &&
      head.length <= 80 &&
      (LABEL.test(head) ||
        /\b(?:meet|interview(?:ed|ing)? (?:you|by)|speak(?:ing)? (?:to|with)|panel|with|interviewers?)\b[^.]*$/i.test(
          head,
        ))
    )
      return true;
    if (!above.isBullet && !/^(?:\(?[\da-z]{1,2}[.)]\s*)?\p{Lu}/u.test(text)) return false;
  }
  return false;
}

/** Set apart from what is around it by signs, as in "09:00 Coding – Wei Zhang". */
function isApart(page: Page, run: NameRun, part: Span): boolean {
  const before = page.plain.slice(Math.max(part.start, run.from - 3), run.from);
  const after = page.plain.slice(run.end, Math.min(part.end, run.end + 4));
  const begins =
    run.from <= part.start ||
    /(?:^|[,;:(|/+&\t\n•-]|\d|[ap]m)\s{0,3}$/iu.test(before) ||
    run.titleBefore !== undefined ||
    / {2}$/.test(before);
  const ends =
    after.trim() === "" ||
    /^\s?(?:[,;:)(|/+&.\t\n]|\s-|and\b|- )/u.test(after) ||
    /^ {2}/.test(after);
  return begins && ends && !isTopic(run.name);
}

const isTopic = (name: string): boolean =>
  name.split(/\s+/).some(
    (word, index, words) =>
      // "Jen Park" bears a word of addresses.
      !(index > 0 && index === words.length - 1 && isGivenName(words[0] ?? "")) &&
      (NOT_NAMES.has(word.toLowerCase().replace(/[.,]/g, "")) ||
        /^(?:API|SQL|UX|UI|AI|ML|QA|RAG|AWS|LBO|CBI|MFL)$/.test(word)),
  );
