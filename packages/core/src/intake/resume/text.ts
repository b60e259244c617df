import {
  type Found,
  type Marked,
  settle,
  type UnreadList,
  unreadList,
} from "../reading/evidence.ts";
import { contactIn, isName } from "./contact.ts";
import { educationIn } from "./education.ts";
import { jobsIn } from "./entries.ts";
import { bodyOf } from "./entry-body.ts";
import { headsOf } from "./entry-heads.ts";
import {
  endOf,
  found,
  type Line,
  type Piece,
  split,
  splitList,
  tidy,
  trimmed,
  without,
} from "../reading/pieces.ts";
import type {
  ResumeContent,
  ResumeInterest,
  ResumeLanguage,
  ResumeProject,
  ResumeReading,
  ResumeRecord,
  ResumeReference,
  ResumeSkill,
} from "./reading.ts";
import { linesOf, type Section, sectionsOf } from "./sections.ts";
import { datesIn, periodsIn } from "../reading/when.ts";
import { isSpokenLanguage } from "../reading/words.ts";
import { isTitle } from "./post-words.ts";

/** Reads a résumé that is a text: typed, Markdown, or taken out of a PDF. */
export function readTextResume(text: string): ResumeReading {
  const unread = unreadList();
  const sections = withNameOnTop(sectionsOf(linesOf(text, unread)));
  const linesUnder = (heading: Section["heading"]): readonly Line[] =>
    sections.filter((section) => section.heading === heading).flatMap(({ lines }) => lines);
  const top = linesUnder("top");
  // Nothing has a heading: dated lines are posts all the same.
  const cut =
    sections.length === 1
      ? (headsOf(top).find(({ period }) => period?.from !== undefined || period?.isCurrent)?.from ??
        top.length)
      : top.length;
  const { summary, links, ...facts } = contactIn(top.slice(0, cut), linesUnder("contact"), unread);
  const prose = proseOf(linesUnder("summary")) ?? summary;
  for (const heading of ["unknown", "other"] as const)
    for (const line of linesUnder(heading))
      if (!line.isBlank)
        unread.add({ line: line.number, quote: line.text.trim(), why: "unknown_section" });

  const each = <T>(
    heading: Section["heading"],
    read: (lines: readonly Line[]) => readonly T[],
  ): readonly T[] =>
    sections.filter((section) => section.heading === heading).flatMap(({ lines }) => read(lines));
  const marked: Marked<ResumeContent> = {
    ...facts,
    ...(prose && { summary: prose }),
    links,
    jobs: [
      ...each("jobs", (lines) => jobsIn(lines, unread)),
      ...(cut < top.length ? jobsIn(top.slice(cut), unread) : []),
    ],
    education: each("education", (lines) => educationIn(lines, unread)),
    skills: each("skills", (lines) => skillsIn(lines, unread)),
    languages: each("languages", languagesIn),
    projects: each("projects", projectsIn),
    certificates: each("certificates", recordsIn),
    awards: each("awards", recordsIn),
    publications: each("publications", recordsIn),
    volunteer: each("volunteer", (lines) => jobsIn(lines, unread)),
    references: each("references", referencesIn),
    interests: each("interests", interestsIn),
  };
  const { content, evidence } = settle<ResumeContent>(marked);
  return { source: "text", ...content, evidence, notUnderstood: unread.all };
}

/** Where a side column comes first, the name stands in front of the first main heading. */
function withNameOnTop(sections: readonly Section[]): readonly Section[] {
  if (sections[0]?.heading === "top") return sections;
  const main = sections.findIndex(({ heading }) => heading === "summary" || heading === "jobs");
  const before = sections[main - 1];
  const written = before?.lines.filter(({ isBlank }) => !isBlank) ?? [];
  const name = written.slice(-5).find((line) => isName(tidy(line.text)) && !line.bullet);
  if (!before || !name) return sections;
  const from = before.lines.indexOf(name);
  return [
    { heading: "top", lines: before.lines.slice(from) },
    ...sections.map((section) =>
      section === before ? { ...section, lines: section.lines.slice(0, from) } : section,
    ),
  ];
}

function proseOf(lines: readonly Line[]): Found | undefined {
  const written = lines
    .filter(({ isBlank }) => !isBlank)
    .map((line) => trimmed(line.bullet ?? line));
  const [first] = written;
  const last = written.at(-1);
  if (!first || !last) return undefined;
  const value = written.map(({ text }) => tidy(text)).join(" ");
  return { value, quote: value, start: first.start, end: endOf(last), confidence: "certain" };
}

// Lists ----------------------------------------------------------------------------------------

const NAME_OF_SKILL_MAX = 60;

function skillsIn(lines: readonly Line[], unread: UnreadList): readonly Marked<ResumeSkill>[] {
  const skills: Marked<ResumeSkill>[] = [];
  for (const line of lines) {
    if (line.isBlank) continue;
    const piece: Piece = trimmed(line.bullet ?? line);
    const label = /^([^:()]{2,40}):\s*(?=\S)/.exec(piece.text);
    const rest = label
      ? { text: piece.text.slice(label[0].length), start: piece.start + label[0].length }
      : piece;
    const names = splitList(rest).flatMap((part) => split(part, /\s{3,}/g));
    if (names.some(({ text }) => text.split(/\s+/).length > 8) && !label) {
      unread.add({ line: line.number, quote: line.text.trim(), why: "no_place_found" });
      continue;
    }
    const kept = names.filter(({ text }) => text.length <= NAME_OF_SKILL_MAX);
    const isGoingOn =
      /^\p{Ll}/u.test(piece.text) || /,\s*$/.test(lines[lines.indexOf(line) - 1]?.text ?? "");
    const last = skills.at(-1);
    if (label?.[1]) {
      const name: Piece = trimmed({ text: label[1], start: piece.start });
      skills.push({
        name: found(name, "certain"),
        keywords: kept.map((one) => found(one, "certain")),
      });
    } else if (isGoingOn && last && last.keywords.length > 0)
      skills.splice(-1, 1, {
        ...last,
        keywords: [...last.keywords, ...kept.map((one) => found(one, "likely"))],
      });
    else skills.push(...kept.map((one) => ({ name: found(one, "certain"), keywords: [] })));
  }
  return skills;
}

function languagesIn(lines: readonly Line[]): readonly Marked<ResumeLanguage>[] {
  return lines
    .filter(({ isBlank }) => !isBlank)
    .flatMap((line) => splitList(trimmed(line.bullet ?? line)))
    .flatMap((piece) => {
      const match =
        /^([^(:–—-]{2,40}?)(?:\s*[(:–—-]\s*|\s+(?=(?:native|fluent|basic|intermediate|advanced|proficient|conversational|beginner|mother|muttersprache|verhandlungssicher|fließend|gut|sehr gut|grundkenntnisse|courant|natif|intermédiaire|notions|bilingue|nativo|nativa|fluido|básico|intermedio|avanzado|[abc][12])\b))(.{1,60}?)\)?$/iu.exec(
          piece.text,
        );
      const [, name, level] = match ?? [];
      if (name && level && isSpokenLanguage(name)) {
        const at = piece.text.lastIndexOf(level);
        return [
          {
            language: found({ text: name.trim(), start: piece.start }, "certain"),
            fluency: found({ text: level, start: piece.start + at }, "certain"),
          },
        ];
      }
      return isSpokenLanguage(piece.text)
        ? [{ language: found(piece, "likely") }]
        : piece.text.length <= 30
          ? [{ language: found(piece, "guess") }]
          : [];
    });
}

function interestsIn(lines: readonly Line[]): readonly Marked<ResumeInterest>[] {
  return lines
    .filter(({ isBlank }) => !isBlank)
    .flatMap((line) => splitList(trimmed(line.bullet ?? line)))
    .map((piece) => ({ name: found(piece, "likely"), keywords: [] }));
}

function referencesIn(lines: readonly Line[]): readonly Marked<ResumeReference>[] {
  return lines
    .filter(({ isBlank, text }) => !isBlank && !ON_REQUEST.test(text))
    .map((line) => ({ text: found(trimmed(line.bullet ?? line), "guess") }));
}

const ON_REQUEST =
  /\b(?:up)?on request\b|auf (?:anfrage|wunsch)|sur demande|a petición|su richiesta|op aanvraag/i;

/** One a line: "AWS Solutions Architect – Amazon, 2021". */
function recordsIn(lines: readonly Line[]): readonly Marked<ResumeRecord>[] {
  const records: Marked<ResumeRecord>[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.isBlank) continue;
    const piece: Piece = trimmed(line.bullet ?? line);
    const before = lines[index - 1];
    const last = records.at(-1);
    // The line goes on with the entry above it.
    if (!line.bullet && before?.bullet && last) {
      records.splice(-1, 1, { ...last, summary: found(piece, "guess") });
      continue;
    }
    const date = datesIn(piece.text).at(-1);
    const when =
      date &&
      found(
        { text: piece.text.slice(date.start, date.end), start: piece.start + date.start },
        "certain",
        date.date,
      );
    const [name, issuer] = without(piece, date ? [date] : []).flatMap((part) =>
      split(part, /\s+[—–|•·]+\s+|\s+-{1,3}\s+|\s*\|\s*|\t+|\s{3,}|,\s+|\s*\((?=\p{Lu})/gu),
    );
    // A citation: the title stands in quotes between the authors and the journal.
    const quoted = /["“„«]([^"“”„«»]{8,300})["”“»]/.exec(piece.text)?.[1];
    if (quoted !== undefined) {
      const at = piece.text.indexOf(quoted);
      const title = trimmed({ text: quoted, start: piece.start + at });
      const after = split(
        { text: piece.text.slice(at + quoted.length + 1), start: endOf(title) + 1 },
        /,\s+/g,
      )[0];
      const isDate = after && datesIn(after.text)[0]?.start === 0;
      records.push({
        name: found(title, "likely"),
        ...(after && !isDate && { issuer: found(after, "guess") }),
        ...(when && { date: when }),
      });
      continue;
    }
    if (!name) {
      if (when && last && !last.date) records.splice(-1, 1, { ...last, date: when });
      continue;
    }
    records.push({
      name: found(name, "likely"),
      ...(issuer && { issuer: found(issuer, "guess", tidy(issuer.text).replace(/[()]/g, "")) }),
      ...(when && { date: when }),
    });
  }
  return records;
}

function projectsIn(lines: readonly Line[]): readonly Marked<ResumeProject>[] {
  const written = lines.filter(({ isBlank }) => !isBlank);
  const hasNames = written.some(({ bullet }) => !bullet);
  const starts = lines.flatMap((line, index) => {
    if (line.isBlank) return [];
    if (!hasNames) return line.bullet ? [index] : [];
    const before = lines[index - 1];
    const isStart = index === 0 || before?.isBlank === true || before?.bullet !== undefined;
    const isNamed =
      /^(?:\P{Ll}|\*\*)/u.test(line.text.trim()) || lines[index + 1]?.bullet !== undefined;
    return !line.bullet && isStart && isNamed && line.text.length <= 160 ? [index] : [];
  });
  return starts.flatMap((from, index) => {
    const line = lines[from];
    if (!line) return [];
    const piece: Piece = trimmed(line.bullet ?? line);
    const [period] = periodsIn(piece.text);
    const single = period ? undefined : datesIn(piece.text).at(-1);
    const dated = period ?? single;
    const quote =
      dated &&
      found(
        { text: piece.text.slice(dated.start, dated.end), start: piece.start + dated.start },
        "certain",
      );
    const link = /(?:https?:\/\/|www\.|github\.com\/)[^\s<>|,;)]{3,300}/i.exec(piece.text);
    const cuts = [
      ...(dated ? [{ start: dated.start, end: dated.end }] : []),
      ...(link ? [{ start: link.index, end: link.index + link[0].length }] : []),
    ].toSorted((a, b) => a.start - b.start);
    const parts = without(piece, cuts).flatMap((part) =>
      split(part, /\s+[—–|•·]+\s+|\s+-{1,3}\s+|\s*\|\s*|\t+|\s{3,}|:\s+/gu),
    );
    const [name, ...more] = parts;
    if (!name) return [];
    const body = bodyOf(lines.slice(from + 1, starts[index + 1] ?? lines.length));
    const role = more.find(({ text }) => isTitle(text) && text.length <= 60);
    const about = more.find((part) => part !== role);
    const description = about ? found(about, "likely") : body.summary;
    const end = period?.to ?? single?.date;
    return [
      {
        name: found(name, "likely"),
        ...(description && { description }),
        ...(quote && period?.from !== undefined && { start: { ...quote, value: period.from } }),
        ...(quote && end !== undefined && { end: { ...quote, value: end } }),
        ...(link && { url: found({ text: link[0], start: piece.start + link.index }, "certain") }),
        roles: role ? [found(role, "likely")] : [],
        highlights: body.highlights,
        keywords: body.keywords,
      },
    ];
  });
}
