import { isSameName } from "../reading/recognise.ts";
import { CREDENTIALS, isTitleWord, NOT_NAMES } from "./name-words.ts";
import { type NameRun, nameRunsIn } from "./names.ts";
import { isGivenName } from "./given-names.ts";
import { lineOfPlace, overlaps, type Page, type Span, trimmed } from "./page.ts";

/** Somebody who takes part, as one place of the text says. */
export interface Participant {
  readonly name: string;
  readonly span: Span;
  readonly title?: { readonly text: string; readonly span: Span };
  /** Named without a cue, by the layout alone. */
  readonly isGuess: boolean;
}

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
  /(?:\b(?:with|w\/|it(?:'ll| will) be|by|meet(?:ing)?(?: with)?|see(?:ing)?|alongside|join(?:ed by|ing|s)?|speak(?:ing)?(?: to| with)|talk(?:ing)?(?: to| with)|introduce you to|shadow(?:ing)?|interviewers?(?: will be| are| is)?|panel(?: (?:will be|is|comprises|comprising|consists of|members?|will comprise|includes))?|compris(?:e|es|ing)|consist(?:s|ing)? of|includ(?:es|ing)|led by|hosted by|run by|chaired by|conducted by|facilitated by|assisted by|hear from|facing|opposite|between you and|assess(?:ed|or|ors)|joining (?:you|us)(?: (?:will be|are|is))?|mit|avec|con|met|rencontrerez|durch|von|sind|conocerás a|par|cast|takes? part|teilnehmen|teilnehmer|gesprächspartner(?:in)?(?: sind| ist)?|interlocuteurs?|host(?:s|ed)?|attendees|guests|participants|observed by|accompanied by|under|before|who|(?:board|committee|commission|jury|interview team)(?: members?)?|required|interview(?:er)?(?:\(s\))?|go round with|to|bei)\b|w\/|\+|&)(?:[\s:,(-]+(?:be|are|is|both|our|the|your|my|me and|me,|myself and|either|colleagues?|also|again|then|first|of|here|to|meet|up with|both of|as follows|mr|and|sind|herr|herrn|frau|dem|der|den|unserem|unserer|l'|notre|votre|a)\b[\s:,]*){0,4}[\s:(,"-]*$/iu;
const STRONG_WITH =
  /(?:\b(?:with|w\/|plus|by|only|just|zeigt ihnen|zeigt dir|führt sie|erwarten sie|empfängt sie|recibirá|recibirán|atenderá|meet(?:ing)?(?: with)?|alongside|joined by|speak(?:ing)?(?: to| with)|shadow(?:ing)?|see|mit|avec|con|com|med|met|z|møder|träffar|treffer|rencontrer|conocer a|rencontrerez|teilnehmen werden|teil nehmen|incontrerai|incontrerà|incontrerete|spotkasz|led by|hosted by|and|und|et)|w\/|\+|&)(?:\s+(?:our|the|your|both|my|me and|me,|myself and|a|o|il|la|le|el|l'|der|dem|den|die|herrn?|frau))*[\s:]*$/iu;
/** A person is meant where a time or a talk stands before. */
const JUST_WITH =
  /(?:\b(?:\d{1,2}(?:[:.]\d\d)?\s?(?:[ap]m)?|noon|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|you're|you'll be|chat|word|coffee|catch[- ]up|sit[- ]?down|natter|drink|walk|shift|half hour|hour|min(?:ute)?s))\s(?:with|w\/)\s$/iu;
/** These stand before much that is nobody's name. */
const WEAK_WITH = /(?:\b(?:by|and|und|et|see|con|com|y|e|met)|&|\+)\s*$/iu;
const DOES =
  /^[\s,]*(?:\([^()]{0,80}\)|,[^,;.]{2,60},)?\s*(?:(?:from|of)\s\p{L}[\p{L}&' ]{1,40}?\s)?(?:and (?:i|myself)\s)?(?:(?:and|&) \p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?(?:\s\([^()]{0,60}\))?(?: from [\p{L} ]{2,30})? )?(?:'ll|will|takes you|shows you|walks you|stays|comes|is going to|are going to|would like (?:to|a|another)|wants? (?:to|a|an|another)|hopes? to|also|can|sits? in|joins|leads|plays|asks|watches|observes|drives|dials you|calls you|rings you|phones you|takes over|runs|hosts|interviews|chairs|observes|wird|werden)\b(?!\s+(?:meet you (?:at|in|from|by)|greet|collect|pick|let you|show you (?:in|up)|send|email|be in touch|confirm|answer|arrange|buzz|be out|be away|not|circulate|forward|ring you with|book|reimburse|help with))/iu;
const TAKES_PART_AFTER =
  /^[^.;\n]{0,60}\b(?:join(?:s|ing)?|will (?:interview|chair|lead|observe|take|ask|be (?:there|asking|interviewing|in the room|on the call))|takes? over|sits? in|interview you|listening|chairing|observing|taking notes|führen|teilnehmen|(?:is|are) (?:your interviewers?|on the panel|interviewing))\b/iu;
const OUT_BEFORE =
  /\b(?:ask for|contact|questions?(?:,)?(?: (?:to|for|please))?|reach(?: out to)?|e-?mail|text|(?<!(?:the|by|on|your|via) )phone(?!,)|ring|(?<!(?:the|a|on|your|video) )call|cc(?:'d)?|assistant|care of|c\/o|report(?:s|ing)? (?:in )?to|thank(?:s| you)(?: to)?|spoke (?:to|with)|spoken (?:to|with)|(?:you|i|we|they|who|already|recently|have) met(?: with)?|conversation with|call with|chat with(?= \p{Lu}\S+ (?:on|last))|instead of|replac(?:es|ing)|in place of|rather than|on behalf of|copied|copying|dear|hi|hello|hey|hiya|let|tell|(?:hand|give|send|return|submit|forward|show|upload|mail|pass|drop)(?:ed)?\b[^.;\n]{0,50}\bto|arranged by|collected by|greeted by|met by|pick(?:ed)? (?:you )?up by|welcomed by|escorted by|referred by|signed|from|organi[sz]er|organized by|organised by|sent by|for (?:the )?attention of|attn|reception(?:ist)?|my name is|this is|i'm|i am|client|agency|unlike|without|not|cover(?:ing)? for|name of|founded by|after|named after|led us|received by|room of|eerste kennismaking met|premier échange avec|regards|cheers|best|wishes|thanks|thx|rückfragen|ansprechpartner(?:in)?|kontakt|demander|questions to)\s*(?:(?:our|the|your|my|mr|mrs|ms|frau|herrn?|colleague|recruiter|coordinator|client|an|coordinator,|assistant,|office manager|receptionist|pa)\s)*[:,]?\s*$/iu;
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

/** Whom a part of the text names as taking part, in its order. */
export function participantsIn(
  page: Page,
  part: Span,
  context: PeopleContext,
): readonly Participant[] {
  const runs = nameRunsIn(page, part).filter(
    (run) =>
      !context.skipped.some((skipped) => overlaps(skipped, run)) && !isThing(page, run, context),
  );
  const found: Participant[] = [];
  let shared: Participant["title"];
  let last: { readonly end: number; readonly run: NameRun } | undefined;
  for (const [index, run] of runs.entries()) {
    if (last && run.from < last.end) continue;
    const title = titleOf(
      page,
      run,
      {
        start: Math.max(
          part.start,
          Math.min(Math.max(endOfWhole(runs.slice(0, index)), last?.end ?? 0), run.from),
        ),
        end: part.end,
      },
      runs.slice(index + 1, index + 6),
    );
    const reason = reasonFor(page, run, part, title, last, context);
    if (!reason) continue;
    if (context.own.some((own) => isSameName(own, run.name))) continue;
    if (title && ORGANISER.test(titleText(page, title))) continue;
    if (isIntroduced(page, run)) continue;
    const whole = title && wholeNameIn(page, run, title);
    const own = whole ? (whole.title ?? inFrontOf(page, run, part)) : titleSaid(page, title);
    const isPlural = title !== undefined && own?.text !== titleText(page, title);
    if (isPlural) shared = own;
    else if (own || reason !== "list") shared = undefined;
    const told = own ?? shared;
    found.push({
      name: whole?.name ?? run.name,
      span: whole?.span ?? { start: run.start, end: run.end },
      ...(told && { title: told }),
      isGuess: reason === "layout",
    });
    last = { end: Math.max(run.end, title?.end ?? 0), run };
  }
  return found;
}

/** Of "interviewers Ann and Bob" nobody is called so. */
const titleSaid = (page: Page, title: Span | undefined): Participant["title"] => {
  const text = title ? titleText(page, title) : "";
  return title && !/^interviewers?$/iu.test(text)
    ? { text: singular(text), span: title }
    : undefined;
};

const inFrontOf = (page: Page, run: NameRun, part: Span): Participant["title"] =>
  titleSaid(page, run.titleBefore ?? titleInFront(page, run, part));

/** "Cass (Cassandra Wu, eng lead)": the bracket gives the whole name. */
function wholeNameIn(
  page: Page,
  run: NameRun,
  bracket: Span,
): Pick<Participant, "name" | "span" | "title"> | undefined {
  if (!run.isSingle || run.isAddressed || page.plain[bracket.start - 1] !== "(") return undefined;
  const [first] = nameRunsIn(page, bracket);
  if (!first || first.isSingle || first.start !== bracket.start) return undefined;
  const short = run.name.slice(0, 2).toLowerCase();
  if (!first.name.toLowerCase().startsWith(short)) return undefined;
  const rest = /^[,\s]*/u.exec(page.plain.slice(first.end, bracket.end))?.[0].length ?? 0;
  const span = { start: first.end + rest, end: bracket.end };
  const text = page.source.slice(span.start, span.end);
  return {
    name: first.name,
    span: { start: first.start, end: first.end },
    ...(text.trim() !== "" && { title: { text, span } }),
  };
}

/** A single capitalised word may belong to the title of the name behind it. */
const endOfWhole = (runs: readonly NameRun[]): number =>
  runs.findLast(({ isSingle, isAddressed }) => !isSingle || isAddressed)?.end ?? 0;

/** "Hamish Rennie at Waitoto Downs here": who writes says so at the start, and takes no part by that. */
const isIntroduced = (page: Page, run: NameRun): boolean =>
  run.start - (page.lines[0]?.start ?? 0) <= INTRODUCTION_MAX &&
  /^(?:,? here\b| calling\b| at \p{Lu}[^,;]{2,40}(?:\.|,? here)| from \p{Lu})/u.test(
    page.plain.slice(run.end, run.end + 60),
  );
const INTRODUCTION_MAX = 60;

/** Who sends the invitation for others takes no part by that. */
const ORGANISER = /^(?:organi[sz]er|host organi[sz]er|no-?reply|cc)$/i;

/** "with associates Dana Kim and Tobias Ferrante": each of them is one. */
function singular(title: string): string {
  const words = title.replace(/^(?:two|three|both|the)\s/i, "").split(" ");
  const last = words.at(-1) ?? "";
  const isPlural =
    /^\p{Ll}.*[^s]s$/u.test(last) && isTitleWord(last.slice(0, -1)) && !isTitleWord(last);
  return isPlural ? [...words.slice(0, -1), last.slice(0, -1)].join(" ") : title;
}

const titleText = (page: Page, span: Span): string =>
  page.source.slice(span.start, span.end).replace(/\s+/g, " ");

const HEADS_OF =
  /\b(?:head|director|chief|vp|vice president|manager|dean|professor|board|panel|team|department|school|faculty|office) of (?:the )?$/iu;

function isThing(page: Page, run: NameRun, { things }: PeopleContext): boolean {
  const before = page.plain.slice(Math.max(0, run.start - 4), run.from);
  if (!run.isAddressed && HEADS_OF.test(page.plain.slice(Math.max(0, run.from - 24), run.from)))
    return true;
  if (/(?:@|\bat|\bbei|\bbij|\bchez)\s?$/i.test(before) || /[@/]$/.test(before)) return true;
  if (isFirmByCompany(page, run) || LEGAL.test(run.name)) return true;
  const after = page.plain.slice(run.end, run.end + 14);
  if (
    /^(?:'s)?\s(?:Ltd|Limited|Inc|LLC|plc|GmbH|AG|Group|Foundation|University|College|Hospital|Council|School|Street|Road|Avenue|Room|Building|House|Hall)\b/.test(
      after,
    )
  )
    return true;
  return things.some(
    (thing) =>
      thing === run.name.toLowerCase() ||
      (!run.isSingle && thing.includes(run.name.toLowerCase())) ||
      (run.isSingle && !run.isAddressed && thing.split(/\s+/).includes(run.name.toLowerCase())),
  );
}

const LEGAL = /(?:^|\s)(?:LLP|LLC|Ltd|GmbH|gGmbH|Inc|plc|PLC|AG|KG|BV|AB|ApS|AS|SA|Co)\.?$/;

/** "your final loop with Jandaia Pay (Fraud Lead) is booked": what no given name begins. */
function isFirmByCompany(page: Page, run: NameRun): boolean {
  if (run.isAddressed || isGivenName(run.name.split(/\s+/)[0] ?? "")) return false;
  const before = page.plain.slice(Math.max(0, run.from - 40), run.from);
  const after = page.plain.slice(run.end, run.end + 60);
  if (
    /\b(?:loop|onsite|process|rounds?|interviews|interest in|journey|application|superday|assessment|everyone|team) (?:with|at|in|to)\s$/i.test(
      before,
    )
  )
    return true;
  return (
    /^(?:\s\([^()]*\))?\s(?:is booked|for (?:the )?\p{Lu}|are (?:delighted|pleased)|absolutely)/u.test(
      after,
    ) ||
    (/\p{Lu}\p{Ll}+\s(?:&|\+)\s$/u.test(before) && run.isSingle)
  );
}

const LIST_GAP =
  /^(?:'s)?\s*(?:\([^()]{0,100}\))?\s*(?:[,;&+/|•]|and|und|et|y|e|en|og|och|i|ja|sowie|plus|as well as|along with|\n|[-*])(?:[\s,;*•-]|and|und|et|plus|then|also|with|our|the|your|mit|y|o|a|os|as|il|la|le|el|l'|der|die|dem|den|herrn?|frau|mme|m\.|m)*$/iu;
const LABEL =
  /^(?:.*\b)?(?:interviewers?(?:\(s\))?|panel(?:lists?| members?)?|committee|commission|speakers?|proctors?|evaluators?|examiners?|observers?|assessing|on the (?:line|call|panel)|seen by|present|in the room|with(?:\swhom)?|met wie|mit wem|avec qui|z kim|who|conducted by|facilitated by|hosts?|attendees|participants|guests|you(?:'ll| will)(?: be)? (?:meet(?:ing)?|speak(?:ing)? (?:to|with)|talk(?:ing)? (?:to|with)|see)|meeting with|meet|gesprächspartner(?:innen)?|teilnehmer(?:innen)?|avec|interlocuteurs?|required|assessors?|board|mit|con|jury|hiring manager|people|staff|team|contact people|to meet|to see|your interviewers?|line-?up|entrevistador(?:es)?|gesprekspartners?|chair)(?:\b.*)?$/i;

type Reason = "cue" | "list" | "label" | "layout";

function reasonFor(
  page: Page,
  run: NameRun,
  part: Span,
  title: Span | undefined,
  last: { readonly end: number; readonly run: NameRun } | undefined,
  context: PeopleContext,
): Reason | undefined {
  // "Practice Manager Ruth Odell": the first word is one of the title.
  const behindWord = /^\s(\p{L}+)/u.exec(page.plain.slice(run.end, run.end + 24))?.[1] ?? "";
  if (
    run.isSingle &&
    !run.isAddressed &&
    !isGivenName(run.name) &&
    isTitleWord(behindWord.toLowerCase())
  )
    return undefined;
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
    return undefined;
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

/** "It's Deb Franklin you'll be seeing". */
const WHOM_YOU_MEET =
  /^,?\s(?:that\s|whom?\s)?(?:you'll|you will|you're|you are)\s(?:be\s)?(?:see|meet|speak|talk|sit|chat)/iu;

/** ", our CTO": a title in front of the next name of a list. */
const stripTitleLead = (gap: string): string =>
  gap
    .replace(/\b(?:our|your)\s(?:[\p{Ll}-]+\s?){1,3},\s*$/u, "")
    .replace(
      /(?:\b(?:our|the|your)\s)?(?:(?!(?:with|by|meet|see|mit|Ihnen|Sie|avec|con)\s)[\p{L}&-]+\s){1,5}$/u,
      (words) => (isTitleLike(words) ? "" : words),
    )
    .replace(/\b(?:mr|mrs|ms|dr|prof)\.?\s?$/i, "");

/** The end of the sentence before. */
function lastStop(page: Page, at: number): number {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return page.sentences[low]?.start ?? 0;
}

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

// Titles -----------------------------------------------------------------------------------------

const PRONOUNS = /^(?:she|he|they|her|him|them|elle|il)(?:\s?\/\s?\p{L}+)*$/iu;
const BRACKETS = /^\s{0,6}[([]([^()[\]]{2,110})[)\]]/;
const NO_TITLE =
  /^\d|^(?:I|we|please|it|they|this|that|if|as)\b(?!-)|\d{1,2}[:.]\d\d|\d\s?(?:am|pm|min|hour)|https?:|@|^(?:and|or|who|will|with|remote|via|on|in person|virtual(?:ly)?|video|by|from \d|me|myself|optional|required|tbc|tbd|confirmed|both|all|you|your|to|at|for|is|are|subject to|see|dialling in|dialing in|joining|online|zoom|teams)\b/i;
const STOP =
  /[;.\n\t|([)]|\s{3}|\s-\s|,\s\p{Lu}\p{L}+\s=|,\s(?:\p{Ll}+\.?\s){0,2}\d|,\s(?:till|until|van|bus|car|taxi|dial+ing|calling|about|approx|ca)\b|,\s(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|and|und|et|y|e|och|og|ja|plus|who|will|joins?|sowie|as well as|followed|then|on|at|from|in|for|to|so|but|which|with|mit|der|die|wer|qui|&|or|also|both|all)\b|\s(?:who|will|joins|and (?:me|myself|i|then|a|an|one|two|three|possibly|others|members?|someone|the|our|your|his|her|colleagues?|dr|mr|mrs|ms|prof|frau|herr)|at \d|on (?:mon|tue|wed|thu|fri|sat|sun|\d|the|zoom|teams|video)|is|are|have|has|in (?:room|the)|from \d|would|und (?:frau|herr|dr)|et (?:mme|m\.|madame|monsieur)|for (?:about|a|an|\d|around)|to (?:discuss|talk|go|walk|explore|cover|review)|about|via|over|listening|observing|chairing|by|wants|leads|takes|sits|plus|as|after|before|during|where|she|he|they|you|we|i)\b|["!?]/iu;
/** Their dots end no sentence. */
const SHORT_FORMS = /\b(?:Sr|Jr|Asst|Assoc|Dept|Mgr|Dir|Exec|Gen|Eng|Dep|Prof|Dr|St)\./g;
const TITLE_MAX = 90;

/** The job title that stands with a name. */
function titleOf(page: Page, run: NameRun, part: Span, next: readonly NameRun[]): Span | undefined {
  const end = Math.min(page.plain.length, Math.max(part.end, run.end), run.end + 200);
  let at = run.end;
  for (let tries = 0; tries < 4; tries += 1) {
    const text = page.plain.slice(at, end);
    const bracket = BRACKETS.exec(text);
    if (bracket) {
      const inner = bracket[1] ?? "";
      if (PRONOUNS.test(inner.trim())) {
        at += bracket[0].length;
        continue;
      }
      if (NO_TITLE.test(inner.trim())) break;
      const start = at + bracket[0].search(/[([]/) + 1;
      return withoutLead(page, { start, end: start + inner.length });
    }
    const letters =
      /^\s(\p{Lu}{3,6}|\p{Lu}{1,4}\p{Ll}{0,2}\p{Lu}\p{Ll}{1,4})(?=[,;()\n]|\s\(|\s-|\s\p{Lu}{2}|$)/u.exec(
        text,
      );
    if (letters && !isTitleWord((letters[1] ?? "").toLowerCase())) {
      at += letters[0].length;
      continue;
    }
    const credential = /^\s?,?\s{0,2}([\p{L}.-]{2,9})(?=[,\s;()]|$)/u.exec(text);
    if (
      credential &&
      CREDENTIALS.has((credential[1] ?? "").toLowerCase()) &&
      /\p{Lu}\.?$|\p{Lu}/u.test((credential[1] ?? "").slice(1))
    ) {
      at += credential[0].length;
      continue;
    }
    const separated =
      /^('s\s(?:the|our|my)\s(?=\p{L})|\s?,\s{1,2}|\s?=\s?|\sis\s(?=(?:our\s|the\s)?\p{Lu})|\s(?:our|the)\s(?=\p{L})|\/(?=\p{L})|\s{1,2}-{1,2}\s{1,2}|\s?:\s|\s?\|\s|\s?\t\s?|,|\s{3,8}|\s\/\s)(?=\S)/u.exec(
        text,
      );
    if (!separated) break;
    const sign = (separated[1] ?? "").trim();
    const start = at + separated[0].length;
    const rest = page.plain.slice(start, end);
    const stop =
      STOP.exec(rest.replace(SHORT_FORMS, (word) => `${word.slice(0, -1)} `))?.index ?? rest.length;
    const limit = cutBefore(page, start, next) ?? rest.length;
    const raw = trimmed(page.plain, { start, end: start + Math.min(stop, limit, TITLE_MAX) });
    const trimmedRaw = withoutTail(page, raw);
    const written = page.plain.slice(trimmedRaw.start, trimmedRaw.end);
    if (written.length < 2 || NO_TITLE.test(written)) break;
    if (/^(?:is|our|the|'s (?:the|our|my))$/.test(sign) && !isTitleLike(written)) break;
    const isGiven =
      isTitleLike(written) ||
      RANKED.test(written) ||
      (!/^(?:,|:|is|our|the|)$/.test(sign) &&
        !(sign === "|" && isInTable(page, run)) &&
        written.split(/\s+/).length <= 6 &&
        /^\p{Lu}/u.test(written) &&
        !/\d/.test(written));
    if (isGiven) return withoutLead(page, withBracket(page, withDivision(page, run, trimmedRaw)));
    if (sign === "," && isListed(page, run, raw)) return withoutLead(page, raw);
    break;
  }
  const bracketed = titleBeforeBracket(page, run, part);
  if (bracketed) return bracketed;
  if (run.titleBefore) {
    const wider = widened(page, run, part);
    return wider ?? run.titleBefore;
  }
  return titleInFront(page, run, part);
}

/** The cells of a table's row hold other things than titles. */
const isInTable = (page: Page, run: NameRun): boolean => {
  const line = lineOfPlace(page, run.start);
  return line !== undefined && page.plain[line.start] === "|";
};

/** What follows says which work, in words of whatever trade. */
const RANKED =
  /^(?:Senior|Junior|Staff|Chief|Deputy|Assistant|Lead|Principal|Head|Associate|Vice|Executive|Regional|Group)\s\p{L}/u;

/** "Yvonne Castellano, Director, Respiratory Care; …": in a list by semicolons or lines the rest is the title's too. */
function withDivision(page: Page, run: NameRun, { start, end }: Span): Span {
  const division = DIVISION.exec(page.plain.slice(end, end + 60))?.[0];
  const before = page.plain.slice(Math.max(0, run.from - 5), run.from);
  const first = division?.replace(/^,\s/, "").split(/\s/)[0] ?? "";
  const isWhole =
    division !== undefined &&
    !run.isSingle &&
    !isGivenName(first) &&
    !NO_DIVISION.test(division) &&
    /(?:^|[;:|\n•*-]|\d)\s*(?:(?:mrs?|ms|dr|prof)\.?\s)?$/iu.test(before);
  return isWhole ? { start, end: end + division.length } : { start, end };
}

const DIVISION =
  /^,\s\p{Lu}[\p{L}-]+(?:\s(?:(?:of|and|&|for|the)\s)?\p{Lu}[\p{L}-]+){0,3}(?=\s*(?:;|\n|$|\s\())/u;
const NO_DIVISION =
  /\b(?:room|hall|office|building|floor|suite|tower|house|zoom|teams|video|phone|online|lobby|boardroom|library|theatre|optional|remote|panel|chair)\b/iu;

/** "Assistant Head (Pastoral)": the bracket belongs to the title. */
function withBracket(page: Page, { start, end }: Span): Span {
  const bracket =
    /^\s\(\p{L}[\p{L}&/-]{1,24}(?:[\s,&]{1,3}\p{L}[\p{L}&/-]{0,24}){0,2}\)(?=\s*(?:[;,./\n]|$|and\b))/u.exec(
      page.plain.slice(end, end + 60),
    )?.[0];
  return bracket &&
    !PRONOUNS.test(bracket.replace(/[()\s]/g, "")) &&
    !NO_TITLE.test(bracket.slice(2))
    ? { start, end: end + bracket.length }
    : { start, end };
}

/** "Meg Abbott, People & Culture; …": in a list of names the words up to the next sign are a title. */
function isListed(page: Page, run: NameRun, { start, end }: Span): boolean {
  const text = page.plain.slice(start, end);
  const before = page.plain.slice(Math.max(0, run.from - 6), run.from);
  const after = page.plain.slice(end, end + 2);
  const isTitle =
    /^\p{Lu}/u.test(text) &&
    text.split(/\s+/).length <= 5 &&
    !/\d/.test(text) &&
    !run.isSingle &&
    !isGivenName(text.split(/\s+/)[0] ?? "");
  const isApartBefore = /(?:[;|:\n-]|^)\s*(?:and\s)?$/.test(before);
  const isLast = /^(?:\s?\n|\.\s|\.?$)/.test(after) && /[;|:]\s*(?:and\s)?$/.test(before);
  return isTitle && isApartBefore && (/^\s?[;|]/.test(after) || isLast);
}

/** Where a title ends because the next person begins: ", " or " and " before the name or its title. */
function cutBefore(page: Page, start: number, next: readonly NameRun[]): number | undefined {
  for (const run of next) {
    const nextStart = run.titleBefore?.start ?? run.from;
    // "Chartered Town Planner", "Passive House lead": no name but a part of the title.
    const behind = /^\s([\p{L}-]+)/u.exec(page.plain.slice(run.end, run.end + 24))?.[1];
    const isPart = behind !== undefined && isTitleWord(behind.toLowerCase());
    if (isPart && !isGivenName(run.name.split(/\s+/)[0] ?? "")) continue;
    if (nextStart < start || nextStart - start > 140) continue;
    const between = page.plain.slice(start - 2, nextStart);
    const sign = run.isSingle && !run.isAddressed ? AND_ONLY : ANY_SIGN;
    const cut = LAST_AND.exec(between) ?? sign.exec(between);
    if (cut) return Math.max(0, cut.index - 2);
  }
  return undefined;
}

const ANY_SIGN =
  /(?:[,;&+/]|\b(?:and|und|et|y|plus|with|sowie|en))\s*(?:(?:our|the|your|a|an)\s)?(?:[\p{L}-]+ ){0,3}$/u;
const LAST_AND =
  /\b(?:and|und|et|y|plus|sowie|en|och|og|e)\s*(?:(?:our|the|your|a|an|mrs?|ms|dr)\.?\s)?$/iu;
const AND_ONLY = /(?:[;&+]|\b(?:and|und|et|y|plus|sowie))\s*$/u;

const withoutTail = (page: Page, { start, end }: Span): Span => {
  const text = page.plain
    .slice(start, end)
    .replace(
      /(?:,?\s(?:and|und|et|&|at|of|the|for|in|on|with|or|to|our|a|himself|herself|themselves|again|too|as well|here|now|will))+$/iu,
      "",
    )
    .replace(/[\s,:;./-]+$/, "");
  return { start, end: start + text.length };
};

/** "our head of pastry" → "head of pastry". */
const withoutLead = (page: Page, { start, end }: Span): Span => {
  const text = page.plain.slice(start, end);
  const lead =
    /^\s*(?:(?:(?:he|she|they|who|that)(?:'s|'re| is| are| was)|our|the|your|my|their|his|her|is|other|a|an|unser(?:e[mnr]?)?|notre|votre|nos|nuestr[oa]s?|onze|ons|herrn?|frau|currently)\s+)*/i.exec(
      text,
    )?.[0] ?? "";
  return trimmed(page.plain, { start: start + lead.length, end });
};

/** "Driver Manager Kerry-Ann Whyte", also "Head of Data Priya Raman". */
function widened(page: Page, run: NameRun, part: Span): Span | undefined {
  const title = run.titleBefore;
  if (!title) return undefined;
  const before = page.plain.slice(Math.max(part.start, title.start - 50), title.start);
  const more = /(?:(?:[\p{Lu}][\p{L}&-]+)\s(?:of|for|de|&|and)?\s?){1,4}$/u.exec(before)?.[0] ?? "";
  const words = more.split(/\s+/).filter(Boolean);
  if (words.some((word) => isTitleWord(word.toLowerCase())))
    return trimmed(page.plain, { start: title.start - more.length, end: title.end });
  // "Custodial Manager J. Ebanks": the capitalised word right before belongs to it.
  const [last] = words.slice(-1);
  const at = last === undefined ? -1 : before.lastIndexOf(last);
  const isStart = /(?:^|[.!?:\n]\s*)$/.test(
    page.plain.slice(
      Math.max(0, title.start - before.length + at - 3),
      title.start - before.length + at,
    ),
  );
  return last !== undefined &&
    !isStart &&
    !NOT_NAMES.has(last.toLowerCase()) &&
    !isGivenName(last) &&
    !FUNCTION_WORD.test(last) &&
    /\s$/.test(more)
    ? { start: title.start - before.length + at, end: title.end }
    : undefined;
}

const IN_FRONT =
  /(?:^|[\s,;:(&+/-])(?:(?:our|the|your|with|by|und|and|mit|avec|meet|see|,|;|:|-|assessor)\s+|^)?((?:[\p{L}&'/-]+\s){0,5}[\p{L}&'/-]+)\s?(?:,|:|\s-)?\s$/u;
const FUNCTION_WORD =
  /^(?:with|w\/|by|our|the|your|meet|see|and|und|mit|avec|from|to|for|on|in|at|is|are|will|be|a|an|by:|w|der|die|das|den|dem|ein|eine|unser|unsere|unserem|unserer|sowie|werden|teilnehmen|le|la|les|notre|votre|un|une|el|nuestro|nuestra|o|a|com|con|first|then|conversation|interview|call|chat|session|meeting|questions|us|me|you)$/i;

/** "the Dean of Students (Kwame Mensah)": the bracket says who that is. */
function titleBeforeBracket(page: Page, run: NameRun, part: Span): Span | undefined {
  if (page.plain[run.from - 1] !== "(" || page.plain[run.end] !== ")") return undefined;
  const from = Math.max(part.start, run.from - 72, lastStop(page, run.from));
  const before = page.plain.slice(from, run.from - 1).trimEnd();
  const phrase =
    /(?:^|[,;:]\s|\b(?:and|with|by|meet|see|und|mit|et|avec|plus|from)\s)(?:(?:our|the|your|an?|dem|der|die|unser\p{L}*|notre|le|la)\s)?((?:[\p{L}&'/-]+\s){0,5}[\p{L}&'/-]+)$/iu.exec(
      before,
    )?.[1];
  if (phrase === undefined || !isTitleLike(phrase)) return undefined;
  const cut = phrase.replace(/^.*\b(?:with|by|meet|see|the|our|and)\s/iu, "");
  const end = from + before.length;
  return isTitleLike(cut) ? { start: end - cut.length, end } : undefined;
}

/** "our foreman Ken Ollerton", "the Keeper of Collections, Dr Amrit Sandhu". */
function titleInFront(page: Page, run: NameRun, part: Span): Span | undefined {
  const from = Math.max(part.start, run.from - 70, lastStop(page, run.from));
  const before = page.plain.slice(from, run.from);
  const match = IN_FRONT.exec(before);
  const phrase = match?.[1];
  if (!match || phrase === undefined || /\b(?:of|for|in|at)$/i.test(phrase)) return undefined;
  const words = phrase.split(/\s+/);
  let first = words.length;
  while (
    first > 0 &&
    !FUNCTION_WORD.test(words[first - 1] ?? "") &&
    !/[.:;,]$/.test(words[first - 1] ?? "")
  )
    first -= 1;
  // "Head of Data": the little words inside stay.
  const kept = words
    .slice(first)
    .join(" ")
    .replace(/^.*\b(?:and|und|et|y)\s+/iu, "");
  if (
    /(?<!\b(?:on|in|at|to|from|of|for|near) )\b(?:our|your) (?:[\p{Ll}-]+ ?){1,4},?\s$/u.test(
      before,
    ) &&
    !/\b(?:office|building|site|hq|client|team|offices|side)\b/.test(kept) &&
    kept !== ""
  ) {
    const start = from + before.lastIndexOf(kept);
    return withoutLead(page, { start, end: start + kept.length });
  }
  const isLabel =
    /:\s$/.test(before) &&
    /^(?:hiring manager|recruiter|chair|manager|talent partner|evaluator|(?:\p{L}+ )?instructor|examiner|moderator)$/iu.test(
      kept,
    );
  if (
    !isTitleLike(kept) ||
    (/:\s$/.test(before) && !isLabel) ||
    /^(?:people|operations|design|research|sales|marketing|finance|legal|product|engineering|hiring|group|general|staff|hr|talent)$/i.test(
      kept,
    )
  )
    return undefined;
  const start = from + before.lastIndexOf(kept);
  return withoutLead(page, { start, end: start + kept.length });
}

/** Whether a phrase reads like a job title, in any case. */
export function isTitleLike(text: string): boolean {
  const words = text
    // "6:30 pm", "sr" are no titles; PM and SR are.
    .replace(/\b(?:pm|em|md|ed|gm|pi|sr|jr|sre|host|lead|head)\b/g, (word) =>
      word.length > 3 ? word : "-",
    )
    .toLowerCase()
    .split(/[^\p{L}\p{N}&'-]+/u)
    .filter(Boolean);
  if (words.length === 0 || words.length > 14) return false;
  return words.some(
    (word) =>
      isTitleWord(word) ||
      isTitleWord(word.replace(/s$/, "")) ||
      word.split("-").some((piece) => piece.length > 2 && isTitleWord(piece)),
  );
}
