import { formatInstant, formatTime } from "@finalist/core";
import type { Application } from "@finalist/core/model";
import type { AssignedQuestion, PersonCard, Preparation } from "@finalist/core/prepare";
import { type Context, withReader } from "../context.ts";
import { findNamed } from "../find.ts";
import { type Loaded, loadOne } from "../load.ts";
import type { AnswerOptions, Output } from "../output.ts";
import { printable } from "../text.ts";

export interface RoomOptions extends AnswerOptions {
  readonly person?: string;
}

/** Who will be there, session by session, and what each of them asks of the person. */
export const room = (context: Context, wanted: string, options: RoomOptions) =>
  withReader(context, async (reader) => {
    const { io, out } = context;
    const loaded = await loadOne(reader, wanted, io.now());
    const found = roomOf(loaded, options.person);
    out.answer(options, {
      json: () => found,
      plain: () =>
        found.people.flatMap((person) =>
          person.sessionIds.map((id) => {
            const session = found.sessions.find((one) => one.id === id);
            const { interviewerId, name, title, audienceName, reference, toFindOut } = person;
            return [
              ...[session?.start, session?.title, interviewerId, name, title, audienceName],
              ...[reference, toFindOut.length],
            ];
          }),
        ),
      text: () => printRoom(out, printable(found)),
    });
  });

interface RoomPerson extends PersonCard {
  readonly isMostSenior: boolean;
  readonly questions: readonly AssignedQuestion[];
  /** What they have heard from the person already. */
  readonly heard: readonly string[];
  /** What is not known of them yet. */
  readonly toFindOut: readonly string[];
}

interface RoomSession {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly people: readonly string[];
}

interface Room {
  readonly timeZone: string;
  readonly sessions: readonly RoomSession[];
  readonly people: readonly RoomPerson[];
  /** Known to the application, and in no session of this round. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

function roomOf({ application, preparation }: Loaded, person: string | undefined): Room {
  const all = preparation.room.map((card) => personOf(card, preparation));
  const here = new Set(all.map(({ interviewerId }) => interviewerId));
  const sessions = preparation.sessions.map(({ session, format }) => ({
    id: session.id,
    title: session.title ?? format?.name ?? "Session",
    start: session.start,
    end: session.end,
    people: session.interviewerIds.filter((id) => here.has(id)),
  }));
  const { timeZone } = preparation;
  if (person !== undefined) {
    const named = all.map((card) => ({ ...card, id: card.interviewerId }));
    const { id } = findNamed(named, person, { one: "person", see: "finalist room APP" });
    const people = all.filter(({ interviewerId }) => interviewerId === id);
    const own = sessions.filter((session) => session.people.includes(id));
    return { timeZone, sessions: own, people, others: [] };
  }
  return { timeZone, sessions, people: all, others: othersIn(application, here) };
}

const othersIn = ({ interviewers }: Application, here: ReadonlySet<string>): Room["others"] =>
  interviewers.filter(({ id }) => !here.has(id)).map(({ id, name }) => ({ id, name }));

function personOf(card: PersonCard, preparation: Preparation): RoomPerson {
  const { questions, ledger, checklist, mostSeniorId } = preparation;
  const isOwn = (entry: { readonly interviewerId?: string }): boolean =>
    entry.interviewerId === card.interviewerId;
  return {
    ...card,
    isMostSenior: card.interviewerId === mostSeniorId,
    questions: questions.people.find(isOwn)?.own ?? [],
    heard: ledger.heard.find(isOwn)?.entries ?? [],
    toFindOut: checklist
      .filter(
        (item) =>
          item.list === "CL-INT" &&
          isOwn(item) &&
          (item.state === "open" || item.state === "overdue"),
      )
      .map(({ text }) => text),
  };
}

function printRoom(out: Output, room: Room): void {
  const { timeZone, sessions, people, others } = room;
  const { strong, muted } = out.paint;
  if (people.length === 0)
    out.note(
      "Nobody is in a session yet. Names come with the invitation: finalist intake FILE --into APP",
    );
  else out.line(muted(`Times in ${timeZone}`));
  const shown = new Set<string>();
  for (const session of sessions) {
    const time = `${formatInstant(session.start, timeZone)}–${formatTime(session.end, timeZone)}`;
    out.line();
    out.line(`${strong(time)} ${strong(session.title)}`, "  ");
    if (session.people.length === 0) out.line("  Nobody named yet.");
    for (const id of session.people) {
      const person = people.find(({ interviewerId }) => interviewerId === id);
      if (!person) continue;
      if (shown.has(id)) out.line(`  ${person.name} ${muted("(above)")}`, "    ");
      else printPerson(out, person);
      shown.add(id);
    }
  }
  if (others.length > 0) {
    out.line();
    out.line(`In no session of this round: ${others.map(({ name }) => name).join(", ")}`, "  ");
  }
}

function printPerson(out: Output, person: RoomPerson): void {
  const { strong, muted, warn } = out.paint;
  const { name, title, audienceName, lensNames, isMostSenior, reference } = person;
  const standing = [audienceName, ...lensNames, isMostSenior && "most senior"].filter(Boolean);
  out.line(`  ${strong(name)}${title ? `, ${title}` : ""}`, "    ");
  out.line(`    ${muted(standing.join(" · "))}`, "    ");
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["Cares about", person.caresAbout],
    ["Lead with", person.leadWith],
    ["Your stories", person.stories.map((story) => story.title)],
    ["Keep out", person.keepOut],
    ["Mention once", reference === undefined ? [] : [reference]],
    ["Ask", person.questions.map(({ text }) => text)],
    ["Has heard", person.heard],
  ];
  for (const [label, texts] of rows)
    if (texts.length > 0) out.line(`    ${label}: ${texts.join("; ")}`, "      ");
  if (person.toFindOut.length > 0)
    out.line(`    ${warn("Still to find out")}: ${person.toFindOut.join("; ")}`, "      ");
}
