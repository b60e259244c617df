import { isJobTitle, isNameInPlace, isPartOfName, isSameName } from "./recognise.ts";

interface Somebody {
  readonly name: string;
  readonly title?: string;
}

/** Whether a line has somebody after "with" who is none of the people that were read. */
export function leavesSomebodyUnread(line: string, people: readonly Somebody[]): boolean {
  const said = WITH.exec(line.replace(SENTENCE_END, ""))?.[1];
  if (said === undefined) return false;
  const rest = people
    .flatMap(({ name, title }) => (title ? [name, title] : [name]))
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, known) => text.replaceAll(known, ","), said);
  const parts = rest.split(BETWEEN).map((part) => part.trim());
  const end = parts.findIndex((part) => NO_PERSON.test(part) && !isJobTitle(part));
  return parts.slice(0, end < 0 ? parts.length : end).some((part) => isSomebodyElse(part, people));
}

const WITH = /(?:^|\s)(?:with|w\/|mit|avec)\s+(.+)$/iu;
/** Where the list of people is over: words of a sentence, a number of a house. */
const NO_PERSON = /^\p{Ll}|\d/u;
const SENTENCE_END = /(?<=\p{Ll}{3})[.!?](?:\s.*)?$/u;
const BETWEEN = /[,;&+/()[\]|:]|\s[-–—]\s|(?<!\p{L})(?:and|und|et)(?!\p{L})/u;

const isSomebodyElse = (part: string, people: readonly Somebody[]): boolean =>
  isNameInPlace(part) &&
  !isJobTitle(part) &&
  !people.some(
    ({ name }) =>
      isSameName(name, part) || part.split(/\s+/).some((word) => isPartOfName(word, name)),
  );
