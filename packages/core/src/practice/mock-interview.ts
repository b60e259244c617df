import { firstName } from "../first-name.ts";
import { lowerFirst } from "../lower-first.ts";
import type { Application } from "../model/application.ts";
import type { FormatId } from "../model/format.ts";
import { FORMATS } from "../playbook/formats.ts";
import { type Asker, LIKELY_QUESTIONS, type LikelyEntry } from "../playbook/likely-questions.ts";
import { FORMAT_SIGNALS, SIGNALS } from "../playbook/signals.ts";
import type { PersonCard } from "../prepare/room.ts";
import type { Preparation } from "../prepare/prepare.ts";
import { bullets, section } from "./page.ts";

/** As many as a conversation of half an hour holds. */
const QUESTIONS_MAX = 6;
/** Nobody who interviews keeps more of an earlier round in mind. */
const SAID_MAX = 12;

/**
 * How to play one interviewer in one format: who they are, what they want to verify, what they may
 * ask, and what they know from earlier rounds. Without a format, that of the session with them.
 */
export function mockInterview(
  application: Application,
  preparation: Preparation,
  wanted: { readonly person: PersonCard; readonly format?: FormatId | undefined },
): string {
  const { person } = wanted;
  const own = preparation.sessions.find(({ session }) => person.sessionIds.includes(session.id));
  const format = wanted.format ?? own?.session.format ?? "FMT-SEQ";
  const { name, tests, works, fails, numbers } = FORMATS[format];
  const signals = FORMAT_SIGNALS[format].map((id) => SIGNALS[id]);
  const { company, role } = application;
  const called = firstName(person.name);
  return [
    `# A practice interview: ${name} with ${person.name}`,
    "",
    `Play ${person.name}${person.title ? `, ${person.title}` : ""} at ${company.name}, who interviews me for the post ${role.title}${preparation.round === undefined ? "" : ` in round ${preparation.round}`}. Stay in the part until I say stop or you have asked ${QUESTIONS_MAX} questions. Greet me in a sentence, then ask one question at a time and wait for my answer. Where an answer stays vague, ask what ${called} would ask next, twice at most. Do not praise, do not coach and do not answer for me while you play.`,
    ...section(
      `Who ${called} is`,
      bullets([
        [person.audienceName, ...person.lensNames].join(" · "),
        ...person.caresAbout.map((text) => `cares about ${lowerFirst(text)}`),
        ...person.keepOut.map((text) => `is put off by ${lowerFirst(text)}`),
      ]),
    ),
    ...section(
      `What ${lowerFirst(name)} tests`,
      bullets([
        tests,
        numbers,
        ...works.map((text) => `works: ${text}`),
        ...fails.map((text) => `fails: ${text}`),
      ]),
    ),
    ...section(
      `What ${called} wants to see`,
      bullets(signals.map((one) => `${one.name}: ${one.strong}; not: ${one.weak}`)),
    ),
    ...section(
      `What ${called} may ask`,
      bullets(
        questionsFor(preparation, person, format).map(({ text, probes }) => `${text} (${probes})`),
      ),
    ),
    ...section(
      "What was said before",
      bullets(
        preparation.ledger.entries
          .filter(({ certainty }) => certainty !== "not-said")
          .slice(-SAID_MAX)
          .map(({ subject, value, where }) => `${subject}: ${value} (${where})`),
      ),
    ),
    ...section("Afterwards", [
      "Step out of the part. Say for each answer, with my own words as evidence, what it told and what it left out, whether it can be true beside what was said before, and what one change would mend most. End with the one thing to practise next. Judge what I said, not what I might have meant, and make up nothing about me.",
    ]),
  ].join("\n");
}

type Question = Pick<LikelyEntry, "text" | "probes">;

/** First what is likely in a session with them, then what such a person asks in such a format. */
function questionsFor(
  { likely, sessions }: Preparation,
  person: PersonCard,
  format: FormatId,
): readonly Question[] {
  const theirs = sessions
    .filter(({ session }) => person.sessionIds.includes(session.id) && session.format === format)
    .map(({ session }) => session.id);
  const planned = likely
    .filter(({ sessionId }) => theirs.includes(sessionId))
    .flatMap(({ questions }) => questions)
    .filter(({ askerIds }) => askerIds.length === 0 || askerIds.includes(person.interviewerId));
  const askers: readonly Asker[] = [
    ...(person.audience ? [person.audience] : []),
    ...person.lenses,
    ...(format === "FMT-PANEL" ? (["panel"] as const) : []),
  ];
  const known: readonly LikelyEntry[] = Object.values(LIKELY_QUESTIONS);
  const typical = known.filter(
    (entry) =>
      entry.round === 2 &&
      (entry.formats?.includes(format) ?? true) &&
      entry.askers.some((asker) => askers.includes(asker)),
  );
  const inFormat = typical.filter(({ formats }) => formats !== undefined);
  const all = [...planned, ...inFormat, ...typical.filter(({ formats }) => !formats)];
  return all
    .filter((one, index) => all.findIndex(({ text }) => text === one.text) === index)
    .slice(0, QUESTIONS_MAX);
}
