import { isSameName } from "../reading/recognise.ts";
import { FIRM_WORD } from "./company-words.ts";
import { isGivenName } from "./given-names.ts";
import { isTitleWord } from "./name-words.ts";
import { type NameRun, nameRunsIn } from "./names.ts";
import { overlaps, type Page, type Span } from "./page.ts";
import { surnamesFirst } from "./rosters.ts";
import { LABEL, type PeopleContext, reasonFor } from "./taking-part.ts";
import { titleText, withoutLead } from "./title-words.ts";
import { titleInFront, titleOf } from "./titles.ts";

/** Somebody who takes part, as one place of the text says. */
export interface Participant {
  readonly name: string;
  readonly span: Span;
  readonly title?: { readonly text: string; readonly span: Span };
  /** Named without a cue, by the layout alone. */
  readonly isGuess: boolean;
}

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
  const listed = surnamesFirst(page, part, (label) => LABEL.test(label));
  const isListedFirst = (span: Span): boolean =>
    listed.some(({ start, end, title }) => overlaps(span, { start, end: title?.end ?? end }));
  const found: Participant[] = listed
    .filter(({ name }) => !context.own.some((own) => isSameName(own, name)))
    .map(({ name, start, end, title }) => ({
      name,
      span: { start, end },
      ...(title && { title: { text: titleText(page, title), span: title } }),
      isGuess: false,
    }));
  let shared: Participant["title"];
  let last: { readonly end: number; readonly run: NameRun } | undefined;
  for (const [index, run] of runs.entries()) {
    if ((last && run.from < last.end) || isListedFirst(run)) continue;
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
    if (!reason || (run.isCaseless && reason === "layout")) continue;
    if (context.own.some((own) => isSameName(own, run.name))) continue;
    if (title && ORGANISER.test(titleText(page, title))) continue;
    if (isIntroduced(page, run)) continue;
    const whole = title && wholeNameIn(page, run, title);
    const own = whole ? (whole.title ?? inFrontOf(page, run, part)) : titleSaid(page, title);
    const isPlural =
      title !== undefined &&
      (own?.text !== titleText(page, title) || isSaidOfAll(page, run, title));
    if (isPlural) shared = own;
    else if (own || reason !== "list") shared = undefined;
    if (isPlural && own && title.start > run.end) giveBack(page, found, own);
    const told = own ?? shared;
    found.push({
      name: whole?.name ?? run.name,
      span: whole?.span ?? { start: run.start, end: run.end },
      ...(told && { title: told }),
      isGuess: reason === "layout",
    });
    last = { end: Math.max(run.end, title?.end ?? 0), run };
  }
  return found.map((person) => withSurnameInFront(page, part, person));
}

/** "Coding with O'Brien, Mick": a given name alone at the end of its line belongs to the surname before it. */
function withSurnameInFront(page: Page, part: Span, person: Participant): Participant {
  const { name, span } = person;
  if (!isGivenName(name)) return person;
  if (!/^[ \t]*(?:$|[\n(])/u.test(page.plain.slice(span.end, span.end + 20))) return person;
  const before = page.plain.slice(Math.max(part.start, span.start - 60), span.start);
  const surname = SURNAME_IN_FRONT.exec(before)?.[1];
  if (surname === undefined || isGivenName(surname)) return person;
  const start = span.start - (before.length - before.lastIndexOf(surname));
  return { ...person, name: `${name} ${surname}`, span: { start, end: span.end } };
}

const SURNAME_IN_FRONT = /\b(?:with|w\/|mit|avec|con)\s(\p{Lu}[\p{L}'’-]+),\s$/u;

/** "Ann and Bob [both firmware]", "Toby and Sunil from Pricing". */
const isSaidOfAll = (page: Page, run: NameRun, { start }: Span): boolean =>
  /\bboth\s$/iu.test(page.plain.slice(Math.max(0, start - 6), start)) ||
  (/^\sfrom\s(?:the\s|our\s)?$/iu.test(page.plain.slice(run.end, Math.max(run.end, start))) &&
    // "Skip and Marcy Holt from HR" are not of one kind.
    (run.isSingle ? PAIRED_SHORT : PAIRED_WHOLE).test(
      page.plain.slice(Math.max(0, run.from - 60), run.from),
    ));

const PAIRED_SHORT = /(?<!\p{Lu}[\p{L}'-]*\s)\p{Lu}[\p{L}'-]*\s(?:and|&|\+)\s$/u;
const PAIRED_WHOLE = /\p{Lu}[\p{L}'-]*\s\p{Lu}[\p{L}'-]*\s(?:and|&|\+)\s$/u;

/** "Leila Farouk, Simon Petrakis and Wen-Ting Hsu (Disputes partners)": each of them is one. */
function giveBack(
  page: Page,
  found: Participant[],
  title: NonNullable<Participant["title"]>,
): void {
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const person = found[at];
    if (!person || person.title || title.span.start - person.span.end > SHARED_REACH) return;
    if (/[.!?]\s/u.test(page.plain.slice(person.span.end, title.span.start))) return;
    found[at] = { ...person, title };
  }
}

const SHARED_REACH = 160;

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
  const opened = page.plain.slice(Math.max(run.end, bracket.start - 10), bracket.start);
  if (!run.isSingle || run.isAddressed || !/\([\p{L} ]*$/u.test(opened)) return undefined;
  const short = run.name.slice(0, 2).toLowerCase();
  const first = nameRunsIn(page, bracket).find(
    ({ name, isSingle }) => !isSingle && name.toLowerCase().startsWith(short),
  );
  if (!first) return undefined;
  if (first.end === bracket.end && first.start > bracket.start)
    return behindTitle(page, first, bracket);
  if (first.start !== bracket.start) return undefined;
  const rest = /^[,\s]*/u.exec(page.plain.slice(first.end, bracket.end))?.[0].length ?? 0;
  const span = { start: first.end + rest, end: bracket.end };
  const text = page.source.slice(span.start, span.end);
  return {
    name: first.name,
    span: { start: first.start, end: first.end },
    ...(text.trim() !== "" && { title: { text, span } }),
  };
}

/** "Bo (our builder, Bo Lindgren)". */
function behindTitle(
  page: Page,
  whole: NameRun,
  bracket: Span,
): Pick<Participant, "name" | "span" | "title"> | undefined {
  const before = page.plain.slice(bracket.start, whole.from).replace(/,\s$/u, "");
  if (before.length + 2 !== whole.from - bracket.start) return undefined;
  const span = withoutLead(page, { start: bracket.start, end: bracket.start + before.length });
  return {
    name: whole.name,
    span: { start: whole.start, end: whole.end },
    title: { text: titleText(page, span), span },
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
  const isPlural = /^\p{Ll}.*[^s]s$/u.test(last) && isTitleWord(last.slice(0, -1));
  return isPlural ? [...words.slice(0, -1), last.slice(0, -1)].join(" ") : title;
}

const HEADS_OF =
  /\b(?:head|director|chief|vp|vice president|manager|dean|professor|board|panel|team|department|school|faculty|office) of (?:the )?$/iu;

function isThing(page: Page, run: NameRun, { things }: PeopleContext): boolean {
  const before = page.plain.slice(Math.max(0, run.start - 4), run.from);
  if (!run.isAddressed && HEADS_OF.test(page.plain.slice(Math.max(0, run.from - 24), run.from)))
    return true;
  if (/(?:@|\bat|\bbei|\bbij|\bchez)\s?$/i.test(before) || /[@/]$/.test(before)) return true;
  if (isFirmByCompany(page, run) || LEGAL.test(run.name) || isFirmByEnd(run)) return true;
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

/** "Tanjong Reef Commercial Bank", "Mahone Neck Public Libraries". */
const isFirmByEnd = ({ name, isAddressed }: NameRun): boolean => {
  const words = name.split(/\s+/);
  return (
    !isAddressed &&
    words.length >= 3 &&
    !isGivenName(words[0] ?? "") &&
    FIRM_WORD.test(words.at(-1) ?? "")
  );
};

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
