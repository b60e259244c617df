import {
  CREDENTIALS,
  HONORIFICS,
  isTitlePart,
  isTitleWord,
  NOT_NAMES,
  PARTICLES,
  PLAIN_ADDRESSES,
} from "./name-words.ts";
import { type Page, type Span, trimmed } from "./page.ts";

/** Capitalised words that may be somebody's name. */
export interface NameRun extends Span {
  /** As it is written, without Mr and the like. */
  readonly name: string;
  readonly isSingle: boolean;
  /** Dr, Mr, Frau stood before it, so it is a person. */
  readonly isAddressed: boolean;
  /** In a script without capitals: only its place says that it is a name. */
  readonly isCaseless: boolean;
  /** Job titles that stood right before it: "CFO Warren Hume". */
  readonly titleBefore?: Span;
  /** From the first letter of what belongs to it, also "Mr". */
  readonly from: number;
}

const WORD =
  /(?:[dsDS]\/[oO]|[aA]\/[lLpP])(?!\p{L})|[aA]\/[pP]rof\.?|\p{L}[\p{L}\p{M}'.・-]*|[;,:()|\n\t&+/"@\d]|\S/gu;
const CAPITAL = /^(?:\p{Lu}|[dD]'\p{Lu}|al-\p{Lu}|el-\p{Lu}|(?![ªº])\p{Lo})/u;
const CASELESS = /^\p{Lo}/u;
/** Written without spaces between the parts of a name. */
const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}・ー]{2,}/u;
const RUNS_MAX = 300;

interface Token extends Span {
  readonly text: string;
  readonly key: string;
}

/** Every run of words in a part of the text that may be a name. */
export function nameRunsIn(page: Page, { start, end }: Span): readonly NameRun[] {
  const tokens = tokensOf(page.plain.slice(start, end), start);
  const runs: NameRun[] = [];
  for (let at = 0; at < tokens.length && runs.length < RUNS_MAX;) {
    let stop = at;
    while (isRunning(page, tokens, at, stop)) stop += 1;
    if (stop === at) at += 1;
    else {
      runs.push(...runOf(page, tokens.slice(at, stop)));
      at = stop;
    }
  }
  return runs;
}

const tokensOf = (text: string, offset: number): readonly Token[] =>
  [...text.matchAll(WORD)].map((match) => {
    const isInitial = /^\p{Lu}\.$/u.test(match[0]) || /^(?:\p{Lu}\.)+$/u.test(match[0]);
    const short = match[0].replace(/\.$/, "").toLowerCase();
    const keeps =
      isInitial ||
      HONORIFICS.has(short) ||
      (PLAIN_ADDRESSES.has(short) && !match[0].startsWith("HR")) ||
      /^(?:st|jr|sr)$/.test(short);
    const written = keeps ? match[0] : match[0].replace(/(?:'s)?[.'-]*$/, "");
    return {
      start: offset + match.index,
      end: offset + match.index + written.length,
      text: written,
      key: written.replace(/\.$/, "").toLowerCase(),
    };
  });

/** Whether the word goes on with the run: capitals one space apart, particles between them. */
function isRunning(page: Page, tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at];
  if (!token || token.text === "") return false;
  if (at > from) {
    const before = tokens[at - 1];
    const gap = page.plain.slice(before?.end ?? 0, token.start);
    if (!/^[ ]{1,2}$|^ ?\n ?$/.test(gap) || (gap.includes("\n") && !isWrapped(page, token.start)))
      return false;
  }
  if (CAPITAL.test(token.text)) return true;
  if (at === from) return false;
  const next = tokens[at + 1];
  return (
    PARTICLES.has(token.key) &&
    next !== undefined &&
    (CAPITAL.test(next.text) || PARTICLES.has(next.key))
  );
}

/** Whether a line end lies inside a wrapped sentence. */
function isWrapped(page: Page, at: number): boolean {
  let low = 0;
  let high = page.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = page.sentences[middle];
    if (!sentence) return false;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return sentence.start < at;
  }
  return false;
}

/** Of a run, what is left without titles, addresses and words that are no names. */
function runOf(page: Page, tokens: readonly Token[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  let first = 0;
  while (first < tokens.length) {
    while (first < tokens.length && isNoName(tokens[first], tokens[first + 1])) first += 1;
    let last = first;
    while (last < tokens.length && !isNoName(tokens[last], tokens[last + 1], last > first))
      last += 1;
    const run = nameOf(page, tokens, first, last);
    if (run) runs.push(run);
    first = Math.max(last, first + 1);
  }
  return runs;
}

/** "Hr." is an address, "HR" a department. */
const isAddress = ({ key, text }: Pick<Token, "key" | "text">): boolean =>
  text !== "HR" && (PLAIN_ADDRESSES.has(key) || HONORIFICS.has(key));

/** Given names that are months too. */
const MONTH_NAMES = /^(?:Jan|April|May|June|August)$/;
/** Words of addresses and work that are surnames as well. */
const SURNAMES: ReadonlySet<string> = new Set(
  "english french german welsh ireland england park parks lane hall street place west north south east church bank banks house close field fields rise way hill tower march wing square drive grant day good best bell group cooper hills haus".split(
    " ",
  ),
);

/** How nouns end that stand in names of firms, topics and teams. */
const NOUN_END =
  /(?:tion|tions|ment|ments|lance|ence|ology|ings|ship|ware|ness|bility|graphy|ysis|ility|ations|ectomy|test|prüfung|gespräch|übung|aufgabe|führung|besichtigung|vorstellung|präsentation|grüssung|grüßung)$/;
const GIVEN_NAMES_WITH_IT =
  /^(?:clarence|lawrence|laurence|terence|terrence|florence|spence|clement|prudence|hastings|jennings|cummings|billings|rawlings|hemmings|sarment|ment|ferment|valance|blankenship|winship|wharton|shipment|delaware|ware|inness|mcguinness|guinness|furness|harness|holness|ness|valence|lence)$/;

function isNoName(token: Token | undefined, next: Token | undefined, inside = false): boolean {
  if (!token) return true;
  if (isAddress(token) && next !== undefined) return false;
  // "Wil Tran", "Will Turner": a word that is a given name before a surname.
  if (!inside && isNamedSo(token, next)) return false;
  if (
    MONTH_NAMES.test(token.text) &&
    next !== undefined &&
    !inside &&
    CAPITAL.test(next.text) &&
    !NOT_NAMES.has(next.key)
  )
    return false;
  if (inside && SURNAMES.has(token.key) && next === undefined) return false;
  if (/^\p{Lu}\.?$/u.test(token.text)) return false;
  if (PARTICLES.has(token.key) && inside) return false;
  if (
    CREDENTIALS.has(token.key) &&
    /\p{Lu}.*\p{Lu}/u.test(token.text) &&
    !/^(?:II|III|IV)$/.test(token.text)
  )
    return true;
  if (
    !inside &&
    token.key.endsWith("s") &&
    token.key.length > 6 &&
    isTitleWord(token.key.slice(0, -1))
  )
    return true;
  if (NOUN_END.test(token.key) && !GIVEN_NAMES_WITH_IT.test(token.key)) return true;
  return (
    NOT_NAMES.has(token.key) ||
    // "ED" is a post, "Ed" a name.
    (isTitlePart(token.key) && (token.key.length > 2 || !/\p{Ll}/u.test(token.text))) ||
    (NOT_NAMES.has(token.key.split("-")[0] ?? "") &&
      token.key.includes("-") &&
      !/-\p{Lu}/u.test(token.text))
  );
}

const isNamedSo = (token: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  GIVEN_WORDS.has(token.text) &&
  /^\p{Lu}\p{Ll}{2}/u.test(next.text) &&
  !isAddress(next) &&
  !NOT_NAMES.has(next.key) &&
  !isTitlePart(next.key);
const GIVEN_WORDS: ReadonlySet<string> = new Set([
  "Wil",
  "Will",
  "Dean",
  "Grant",
  "Kit",
  "Art",
  "Bill",
]);

const WORDS_MAX = 5;

function nameOf(
  page: Page,
  tokens: readonly Token[],
  first: number,
  last: number,
): NameRun | undefined {
  let from = first;
  while (from < last && tokens[from] && isAddressAt(tokens, from, last)) from += 1;
  // "con D. Manuel Ortega": Spanish for Mr.
  if (
    tokens[from]?.text === "D." &&
    last - from >= 3 &&
    /\b(?:con|y|por|a|de|recibirán?|atenderá)\s$/u.test(
      page.plain.slice(Math.max(0, (tokens[from]?.start ?? 0) - 12), tokens[from]?.start ?? 0),
    )
  )
    from += 1;
  const letters = lettersAt(tokens, from, last);
  if (letters === "before") from += 1;
  let until = letters === "behind" ? last - 1 : last;
  // "Ruben Visser van HR".
  while (until > from + 1 && PARTICLES.has(tokens[until - 1]?.key ?? "")) until -= 1;
  const words = tokens.slice(from, until);
  const [head] = words;
  const tail = words.at(-1);
  if (!head || !tail || words.length > WORDS_MAX) return undefined;
  const honorifics = tokens.slice(first, from).filter(({ key }) => HONORIFICS.has(key));
  const addressed = from > first + (letters === "before" ? 1 : 0);
  const isCaseless = CASELESS.test(head.text);
  const isSingle =
    words.filter(({ key }) => !PARTICLES.has(key)).length === 1 && !UNSPACED.test(head.text);
  if (words.every(({ text, key }) => /^\p{Lu}\.?$/u.test(text) || isAddress({ key, text })))
    return undefined;
  const start = honorifics[0]?.start ?? head.start;
  const plainAddress = tokens.slice(first, from).find(({ key }) => PLAIN_ADDRESSES.has(key));
  const named = isSingle && !honorifics[0] && plainAddress ? plainAddress.start : start;
  const titles = tokens.slice(0, letters === "before" ? from : first);
  const isClock = /\d\s?$/.test(
    page.plain.slice(Math.max(0, (titles[0]?.start ?? 0) - 2), titles[0]?.start ?? 0),
  );
  const titleStart = titleBefore(
    isClock ? titles.filter(({ key }) => key !== "pm" && key !== "am") : titles,
  );
  const small =
    /(?:(?<!\p{L})(?:dr|prof|ing|ir|drs|avv|arch|dott|mag|eng|lic)\.?(?:ssa|re|a|ª)?\s){1,2}$/u.exec(
      page.plain.slice(Math.max(0, named - 24), named),
    )?.[0];
  if (small !== undefined && !isSingle)
    return {
      start: named - small.length,
      end: tail.end,
      from: named - small.length,
      name: page.source.slice(named - small.length, tail.end).replace(/\s+/g, " "),
      isSingle,
      isAddressed: true,
      isCaseless,
    };
  return {
    start: named,
    end: tail.end,
    from: tokens[letters === "before" ? from : first]?.start ?? named,
    name: page.source.slice(named, tail.end).replace(/\s+/g, " "),
    isSingle,
    isAddressed: addressed,
    isCaseless,
    ...(titleStart !== undefined && {
      titleBefore: trimmed(page.plain, {
        start: titleStart,
        end: titles.at(-1)?.end ?? titleStart,
      }),
    }),
  };
}

/** "UPM Garrett Finch", "Huw Parfitt MRCVS": a post or a degree in capitals beside a whole name. */
function lettersAt(
  tokens: readonly Token[],
  from: number,
  last: number,
): "before" | "behind" | undefined {
  const words = tokens.slice(from, last).map(({ text }) => text);
  const isMixed = (each: readonly string[]): boolean =>
    each.length >= 2 && each.every((word) => /\p{Ll}/u.test(word) || /^\p{Lu}\.?$/u.test(word));
  const isLetters = (word: string | undefined): boolean =>
    /^(?!I{2,3}$|IV$)(?:\p{Lu}{2,6}|\p{Lu}{2,4}\p{Ll}{1,5}\p{Lu}{1,2})$/u.test(word ?? "");
  if (isLetters(words[0]) && isMixed(words.slice(1))) return "before";
  return isLetters(words.at(-1)) && isMixed(words.slice(0, -1)) ? "behind" : undefined;
}

/** "M." and "Sr" are also initials and ends of names. */
function isAddressAt(tokens: readonly Token[], at: number, last: number): boolean {
  const token = tokens[at];
  return token !== undefined && isAddress(token) && at + 1 < last;
}

/** Where the job title begins that ends right before a name. */
function titleBefore(tokens: readonly Token[]): number | undefined {
  let first = tokens.length;
  while (first > 0 && isTitlePart(tokens[first - 1]?.key ?? "")) first -= 1;
  if (!tokens.slice(first).some(({ key }) => isTitleWord(key))) return undefined;
  return tokens[first]?.start;
}
