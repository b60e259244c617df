import { isPartOfName, isPersonName, isSameName } from "../reading/recognise.ts";
import type { FoundSession } from "./found.ts";
import type { Frame } from "./frame.ts";
import { HONORIFICS, PLAIN_ADDRESSES } from "./name-words.ts";
import { lineOfPlace, type Page, sentenceAt, type Span, trimmed } from "./page.ts";
import type { Participant } from "./participants.ts";
import type { Slot } from "./slot.ts";
import { isTitleLike } from "./title-words.ts";

const SENDER_TAKES_PART =
  /\bme (?:n|and|&) (?:you|u)\b|\b(?:you|u) (?:n|and|&) me\b|\byours truly\b(?!,?\s*\n)|,\s?me\b(?=\s*(?:[,.;)\n]|and\b|$))|(?:^|[.!?:–|-]\s|\n)(?:me|myself)(?:,\s|\s(?:and|&|\+)\s)|\b(?:you(?:,| and| \+|,? plus| &) me\b)|(?:\bw\/?|[+&]|\bhosted by|\brun by|\bled by)\s(?:me|myself)\b(?! know)|\bwir (?:zwei|beide)\b|\bjust (?:the two of )?us\b|\bwith me to (?:go|talk|discuss|walk|cover|run|look|wrap|finish|chat|review|sort|plan|show)\b|(?<!\bbear )\b(?:with|meet|meeting|join|joining|see|between you and|including|plus|and) (?:both )?(?:me\b|myself)(?! know| if| a | an | your| on | by | when| to | before| back| at \+?\d| with any| for )|\bme and (?:my|our|the|\p{Lu})|\b(?:i|we)(?:'ll| will| would)? (?:both )?(?:be )?(?:interview(?:ing)? you|join(?:ing)? (?:you|the|them|for)|sit(?:ting)? in|be (?:there|joining|in the room|asking|with you|on the call|chairing)|chair(?:ing)?|lead(?:ing)? the|conduct(?:ing)?|host(?:ing)? the)|\band i (?:will|'ll|would|shall|are)\b|\bme (?:tagging|watching|observing|listening)\b|\bmit mir\b|\bund (?:mir|mich)\b|\b(?:und|and) ich\b|\bet moi(?:-même)?\b|\bavec moi\b|\bconmigo\b|\ben ik\b|\bmet mij\b|\bmyself\b|\bi(?:'ll| will) (?:call|ring|phone) you (?:on|at)\b(?![^.]*\bprep)/iu;

/** Whoever writes takes part where they say so. */
export function withSender(
  page: Page,
  { senderName, senderTitle }: Frame,
  people: readonly Participant[],
  part: Span,
): readonly Participant[] {
  const signed = senderName ? page.source.slice(senderName.start, senderName.end).trim() : "";
  const written = fullInHeader(page, signed) ?? signed;
  const known = people.some(({ name }) => isSameName(name, written) || isPartOfName(name, written));
  if (!senderName || written === "" || known) return people;
  const said = SENDER_TAKES_PART.exec(page.plain.slice(part.start, part.end));
  const isDenied =
    said &&
    /\b(?:not|n't|unable to)\b[^.!?\n]{0,40}$/i.test(
      page.plain.slice(part.start, part.start + said.index + 8),
    );
  if (!said || isDenied) return people;
  const title = senderTitle ? titleOfSender(page, senderTitle) : undefined;
  const sender: Participant = {
    name: written.replace(/\s+/g, " "),
    span: senderName,
    ...(title && { title: { text: page.source.slice(title.start, title.end), span: title } }),
    isGuess: false,
  };
  const at = part.start + said.index;
  const before = people.filter(({ span }) => span.start < at).length;
  return [...people.slice(0, before), sender, ...people.slice(before)];
}

/** "From: Dana Kowalczyk <…>", signed "Dana". */
function fullInHeader(page: Page, signed: string): string | undefined {
  if (signed === "" || /\s/u.test(signed)) return undefined;
  const line = page.lines
    .slice(0, 8)
    .find(({ label }) => label === "from" || label === "von" || label === "de");
  const name =
    line &&
    /^[^<@\n(]{3,50}(?=\s[<(])/u.exec(page.source.slice(line.value.start, line.end))?.[0].trim();
  return name !== undefined && name.startsWith(`${signed} `) ? name : undefined;
}

/** Whoever signs as a recruiter, whether they take part or not. */
export function recruiterOf(
  page: Page,
  { senderName, senderTitle }: Frame,
): { readonly name: Span; readonly title: Span } | undefined {
  const title = senderTitle && titleOfSender(page, senderTitle);
  if (!senderName || !title) return undefined;
  const isRecruiter =
    RECRUITS.test(page.source.slice(title.start, title.end)) &&
    isPersonName(page.source.slice(senderName.start, senderName.end));
  return isRecruiter ? { name: senderName, title } : undefined;
}

const RECRUITS = /\b(?:recruit\w*|talent|people partner|human resources|hr)\b/i;

function titleOfSender(page: Page, span: Span): Span | undefined {
  const text = page.plain.slice(span.start, span.end);
  const cut = /[,|]|\s-\s|\sat\s/.exec(text);
  const kept = trimmed(page.plain, {
    start: span.start,
    end: span.start + (cut ? cut.index : text.length),
  });
  const value = page.plain.slice(kept.start, kept.end);
  return isTitleLike(value) || /^(?:HR|Talent|People|Recruit\w+)\b/.test(value)
    ? value.length <= 60
      ? kept
      : undefined
    : undefined;
}

/** "He'll sit down with you after", "with the same and Mr Dworschak": who was named for the session before. */
export const withReferents = (
  page: Page,
  sessions: readonly FoundSession[],
): readonly FoundSession[] =>
  sessions.map((session, index) => {
    const before = sessions[index - 1]?.people ?? [];
    if (before.length === 0) return session;
    const { segment } = session.slot;
    const text = page.plain.slice(segment.start, Math.min(segment.end, segment.start + 300));
    const isSame = SAME_PEOPLE.test(text);
    const one = session.people.length === 0 && PRONOUN_MEETS.test(text) ? before.slice(-1) : [];
    const added = (isSame ? before : one).filter(
      ({ name }) => !session.people.some((person) => isSameName(person.name, name)),
    );
    return added.length === 0 ? session : { ...session, people: [...added, ...session.people] };
  });

const SAME_PEOPLE =
  /\b(?:with|by) the same(?: (?:people|panel|two|three|pair|interviewers?|team))?(?=\s?(?:[.,;:)\n+&]|and\b|plus\b|$))|\b(?:to|with|before) (?:both of them|the two of them|them both)\b|\bsame (?:panel|people|interviewers|pair|two|three)\b/iu;

const PRONOUN_MEETS =
  /(?:^|[.;,]\s|\band )(?:he|she)(?:'ll| will|'d| would)? (?:then |also )?(?:sits?|meets?|chats?|talks?|takes?|calls?|rings?|phones?|sees?|interviews?|grills?|has a|wants? a)\b/iu;

/** People that the text names for all of the sessions, outside their own lines. */
export function sharedPeople(
  page: Page,
  slots: readonly Slot[],
  everyone: readonly Participant[],
  slot: Slot,
): readonly Participant[] {
  const outside = everyone.filter(
    ({ span }) =>
      !slots.some(({ segment }) => span.start >= segment.start && span.end <= segment.end),
  );
  const others = slots.some(
    (other) =>
      other !== slot &&
      everyone.some(
        ({ span }) => span.start >= other.segment.start && span.end <= other.segment.end,
      ),
  );
  return outside.filter((person) => isAbout(page, person, { slot, slots, others }));
}

/** "The demo lecture will be attended by …", or a list right below the only line without people. */
function isAbout(
  page: Page,
  { span, isGuess }: Participant,
  { slot, slots, others }: { slot: Slot; slots: readonly Slot[]; others: boolean },
): boolean {
  const sentence = sentenceAt(page, span.start);
  const said = sentence ? page.plain.slice(sentence.start, span.start).toLowerCase() : "";
  const named = slots.filter(({ topic, moment }) =>
    topicWords(`${moment.line?.label ?? ""} ${page.plain.slice(topic.start, topic.end)}`).some(
      (word) => said.includes(word),
    ),
  );
  if (named.length > 0 && named.length < slots.length) return named.includes(slot);
  // Parts of one appointment: who is named for it takes part in each that names nobody.
  if (slots.every(({ moment }) => moment === slot.moment)) return true;
  if (!others) return true;
  const last = slots.findLast(({ segment }) => segment.end <= span.start);
  return (
    !isGuess &&
    named.length === 0 &&
    sentence !== undefined &&
    last === slot &&
    sentence.block - (lineOfPlace(page, last.segment.start)?.block ?? 0) <= 2
  );
}

/** The words by which a text speaks of a session again. */
const topicWords = (topic: string): readonly string[] =>
  (topic.toLowerCase().match(/\p{L}{5,}/gu) ?? []).filter(
    (word) => !/^(?:minutes?|about|there|which|where|their|after|before|with)$/.test(word),
  );

/** First names as the whole ones that the text gives elsewhere, each person once. */
export function resolvedPeople(
  named: readonly Participant[],
  everyone: readonly Participant[],
): readonly Participant[] {
  const result: Participant[] = [];
  for (const person of named) {
    const full = fullOf(person, everyone);
    const title =
      person.title ??
      full.title ??
      everyone.find(
        ({ name, title: other }) =>
          other && (isSameName(name, full.name) || isShort(name, full.name)),
      )?.title;
    const known = result.findIndex(
      ({ name }) =>
        isSameName(name, full.name) || isShort(name, full.name) || isShort(full.name, name),
    );
    const whole: Participant = {
      name: full.name,
      span: full === person ? person.span : full.span,
      ...(title && { title }),
      isGuess: person.isGuess && full.isGuess,
    };
    if (known < 0) result.push(whole);
    else {
      const other = result[known];
      const kept = other && other.name.length >= whole.name.length ? other : whole;
      const bothTitle = other?.title ?? whole.title;
      result.splice(known, 1, { ...kept, ...(bothTitle && { title: bothTitle }) });
    }
  }
  return result;
}

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/\./g, "")
    .split(/\s+/)
    .filter((word) => !PLAIN_ADDRESSES.has(word) && !HONORIFICS.has(word));

/** "Priya" or "Ms Raman" for "Priya Raman". */
export const isShort = (part: string, whole: string): boolean => {
  const [few, all] = [words(part), words(whole)];
  if (few.length === 2 && few[1]?.length === 1)
    return all.length > 1 && all[0] === few[0] && all.at(-1)?.startsWith(few[1]) === true;
  return few.length === 1 && all.length > 1 && (all[0] === few[0] || all.at(-1) === few[0]);
};

export function fullOf(person: Participant, everyone: readonly Participant[]): Participant {
  const fits = everyone.filter(({ name }) => isShort(person.name, name));
  const [full] = fits;
  return full && fits.every(({ name }) => isSameName(name, full.name)) ? full : person;
}
