import { formatDate, formatInstant, formatTime, type TimeZone } from "../time.ts";
import type { DaySheet } from "./day-sheet.ts";

/** The day sheet as Markdown: the same bytes wherever it is read. */
export function formatDaySheet(sheet: DaySheet): string {
  const { timeZone } = sheet;
  const lines = [
    `# ${sheet.company}: ${sheet.role}`,
    "",
    [
      sheet.round !== undefined && `Round ${sheet.round}`,
      sheet.start && `${formatInstant(sheet.start, timeZone)} (${timeZone})`,
    ]
      .filter(Boolean)
      .join(" · "),
    ...section(
      "If something goes wrong",
      sheet.contacts.map(({ name, email }) => `- ${name}${email ? `, ${email}` : ""}`),
    ),
    ...section(
      "Sessions",
      sheet.sessions.flatMap((session) => sessionLines(session, timeZone)),
    ),
    ...section("Stories", sheet.stories.map(storyLine)),
    ...section("Said before, keep it true", sheet.said.map(saidLine)),
    ...section(
      "If they come back to it",
      sheet.held.map(({ topic, text }) => `- ${topic}: ${text}`),
    ),
    ...section(
      "Bring",
      sheet.bring.map(({ text, ready }) => `- [${ready ? "x" : " "}] ${text}`),
    ),
    ...section(
      "Keep in mind",
      sheet.keepInMind.map((text) => `- ${text}`),
    ),
    ...section(
      "Afterwards",
      sheet.after.map((step) => `- ${stepText(step, timeZone)}`),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ["", `## ${title}`, "", ...lines];

function sessionLines(session: DaySheet["sessions"][number], timeZone: TimeZone) {
  const { title, format, start, end, how, location, link, slot, alsoThere } = session;
  const place = [format, how, location, slot].filter(Boolean).join(", ");
  return [
    `### ${formatTime(start, timeZone)}–${formatTime(end, timeZone)} ${title}`,
    "",
    ...(place ? [`- ${place}`] : []),
    ...(link ? [`- Join: ${link}`] : []),
    ...session.people.flatMap(personLines),
    ...(alsoThere.length > 0 ? [`- Also there: ${alsoThere.join(", ")}`] : []),
    ...session.revisits.map(
      ({ topic, text, placement }) => `- Reopen (${placement}) ${topic}: ${text}`,
    ),
    "",
  ];
}

function personLines(person: DaySheet["sessions"][number]["people"][number]) {
  const { name, title, audience, lead, mention, questions } = person;
  return [
    `- **${name}**${title ? `, ${title}` : ""}: ${audience}`,
    ...(lead ? [`  - Lead with: ${lead}`] : []),
    ...(mention ? [`  - Mention once: ${mention}`] : []),
    ...questions.map(({ text }) => `  - Ask: ${text}`),
  ];
}

function storyLine({ title, figures, newDepth, forWhom }: DaySheet["stories"][number]): string {
  const facts = [
    ...figures,
    ...newDepth.map((text) => `new: ${text}`),
    ...(forWhom.length > 0 ? [`for ${forWhom.join(", ")}`] : []),
  ];
  return `- ${title}${facts.length > 0 ? `: ${facts.join("; ")}` : ""}`;
}

function saidLine({ subject, value, where, clashesWith, correctedTo }: DaySheet["said"][number]) {
  const turn = clashesWith
    ? ` Clashes with what is planned: ${clashesWith}.`
    : correctedTo
      ? ` Corrected to ${correctedTo}.`
      : "";
  return `- ${subject}: ${value} (${where}).${turn}`;
}

function stepText(step: DaySheet["after"][number], timeZone: TimeZone): string {
  const what = [step.text, step.names.join(", ")].filter(Boolean).join(" ");
  if (step.due) return `${what}, by ${formatInstant(step.due, timeZone)}`;
  if (step.day) return `${what} ${formatDate(step.day)}`;
  return step.fromDay ? `${what}, from ${formatDate(step.fromDay)}` : what;
}
