import { formatDate, formatTime, localDate } from "@finalist/core";
import type { Interviewer, ResearchNote, Session } from "@finalist/core/model";
import { type Preparation, researchBoard } from "@finalist/core/prepare";
import { counted } from "../../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { angleForm, findingForm, personForm, researchForm, sessionForm } from "./room-forms.ts";
import { refOf } from "./rounds.ts";
import { EXPAND, expand, type Intent, tab, type TabView } from "./tab.ts";

/** Who will be there and in which session, what each asks of the candidate, and the company. */
export const roomTab = tab({
  name: "Room",
  keys: {
    ...EXPAND,
    edit: { keys: ["e"], shown: "e", bar: "e edit", does: "Edit the person, session or finding" },
    add: {
      keys: ["a"],
      shown: "a",
      bar: "a add",
      does: "Add a person; at a topic of the company, a finding",
    },
    research: { keys: ["r"], shown: "r", bar: "r research", does: "What is known of the person" },
    angle: {
      keys: ["m"],
      shown: "m",
      bar: "m mention",
      does: "The one thing to mention, and what to lead with",
    },
    session: { keys: ["s"], shown: "s", does: "Add a session" },
    remove: { keys: ["x"], shown: "x", does: "Remove the person, session or finding" },
  },
  rows: (view) => [...peopleRows(view), BLANK, ...sessionRows(view), BLANK, ...companyRows(view)],
  isOffered(action, id, view) {
    const { person } = atRow(id, view);
    return person !== undefined || (action !== "research" && action !== "angle");
  },
  act(action, id, view) {
    const { person, session, note, topic } = atRow(id, view);
    switch (action) {
      case "expand":
        return expand(id);
      case "add":
        return form(topic === undefined ? personForm(view) : findingForm(view, topic));
      case "session":
        return form(sessionForm(view));
      case "edit":
        if (person) return form(personForm(view, person));
        if (session) return form(sessionForm(view, session));
        if (note) return form(findingForm(view, note.topic, note));
        return topic === undefined ? undefined : form(findingForm(view, topic));
      case "research":
        return person ? form(researchForm(view, person)) : NOBODY;
      case "angle":
        return person ? form(angleForm(view, person)) : NOBODY;
      case "remove":
        if (person) return remove(view, "interviewers", person.id);
        if (session) return remove(view, "sessions", session.id);
        return note && remove(view, "research", note.id);
    }
  },
});

const form = (wanted: Extract<Intent, { type: "form" }>["form"]): Intent => ({
  type: "form",
  form: wanted,
});

const NOBODY: Intent = { type: "say", text: "Go to a person first.", tone: "warn" };

const remove = (view: TabView, collection: string, id: string): Intent => ({
  type: "run",
  ref: refOf(view),
  command: { type: "remove", collection, id },
});

interface AtRow {
  readonly person?: Interviewer | undefined;
  readonly session?: Session | undefined;
  readonly note?: ResearchNote | undefined;
  readonly topic?: string | undefined;
}

function atRow(id: string | undefined, { document }: TabView): AtRow {
  const note = document.research.find((one) => one.id === id);
  return {
    person: document.interviewers.find((one) => one.id === id),
    session: document.sessions.find((one) => one.id === id),
    note,
    topic: note?.topic ?? (id?.startsWith("RS-") ? id : undefined),
  };
}

function peopleRows(view: TabView): readonly Row[] {
  const { preparation, document, width } = view;
  const { room } = preparation;
  const inRoom = new Set(room.map(({ interviewerId }) => interviewerId));
  const others = document.interviewers.filter(({ id }) => !inRoom.has(id));
  return [
    ...paragraph("Who will be there", width, "accent"),
    ...(room.length === 0
      ? paragraph(
          document.interviewers.length === 0
            ? "Nobody is known yet. Press a to add the first."
            : "Nobody sits in a session yet. Press e at a person, and pick where they sit.",
          width,
          "muted",
        )
      : []),
    ...room.flatMap((person) => personRows(person, view)),
    ...(others.length > 0
      ? [BLANK, ...paragraph("In no session of this round", width, "muted")]
      : []),
    ...others.flatMap(({ id, name, title }) =>
      hanging({ text: "" }, `${name}, ${title ?? "title not known"}`, width, { of: id }),
    ),
  ];
}

type Person = Preparation["room"][number];

function personRows(person: Person, view: TabView): readonly Row[] {
  const { preparation, width, expanded } = view;
  const of = person.interviewerId;
  const mine = preparation.questions.people.find(({ interviewerId }) => interviewerId === of);
  const items = preparation.checklist.filter(
    ({ list, interviewerId, state }) =>
      list === "CL-INT" && interviewerId === of && state !== "not-applicable",
  );
  const done = items.filter(({ state }) => state === "done").length;
  const head = [
    ...hanging({ text: "" }, [person.name, person.title].filter(Boolean).join(", "), width, {
      of,
      tone: "strong",
    }),
    ...hanging(
      { text: "  " },
      [
        person.audienceName,
        ...person.lensNames,
        preparation.mostSeniorId === of && "the most senior",
        `${done} of ${items.length} prepared`,
      ]
        .filter(Boolean)
        .join(" · "),
      width,
      { of, tone: "muted" },
    ),
  ];
  if (!expanded.has(of)) return head;
  const lines = (label: string, texts: readonly string[]): readonly Row[] =>
    texts.flatMap((text, index) =>
      hanging(
        { text: `    ${(index === 0 ? label : "").padEnd(LABEL_COLUMNS)}`, tone: "muted" },
        text,
        width,
        { of },
      ),
    );
  const missing = items.filter(({ state }) => state !== "done");
  return [
    ...head,
    ...lines("Time there", [person.tenureAdvice]),
    ...lines("Cares about", person.caresAbout),
    ...lines("Lead with", person.leadWith),
    ...lines(
      "Story",
      person.stories.map(({ title }) => title),
    ),
    ...lines("Keep out", person.keepOut),
    ...lines("Mention", [person.reference ?? "nothing yet: press m"]),
    ...lines("Ask", mine?.own.map(({ text }) => text) ?? []),
    ...lines("Spare", mine?.spares.slice(0, 1).map(({ text }) => text) ?? []),
    ...lines(
      "To find out",
      missing.map(({ text }) => text),
    ),
  ];
}

const LABEL_COLUMNS = 13;

function sessionRows({ preparation, width, document }: TabView): readonly Row[] {
  const { sessions } = preparation;
  const { timeZone } = document;
  return [
    ...paragraph("Who sits where", width, "accent"),
    ...(sessions.length === 0
      ? paragraph("No session is known yet. Press s to add the first.", width, "muted")
      : []),
    ...sessions.flatMap(({ session, format, people }) => {
      const { id: of, title, start, end } = session;
      const day = formatDate(localDate(start, timeZone));
      const times = `${day}, ${formatTime(start, timeZone)}–${formatTime(end, timeZone)}`;
      return [
        ...hanging({ text: "" }, `${title ?? format?.name ?? "Session"}`, width, {
          of,
          tone: "strong",
        }),
        ...hanging(
          { text: "  " },
          [times, format?.name, people.join(", ") || "nobody yet"].filter(Boolean).join(" · "),
          width,
          { of, tone: "muted" },
        ),
      ];
    }),
  ];
}

function companyRows({
  document,
  candidate,
  preparation,
  width,
  expanded,
}: TabView): readonly Row[] {
  const { topics, found } = researchBoard(document, candidate, preparation.checklist);
  return [
    ...paragraph(`The company: ${found} of ${topics.length} topics known`, width, "accent"),
    ...topics.flatMap(({ topic: of, name, notes, isDone, todo, missing }) => [
      ...hanging(
        { text: isDone ? "[x] " : "[ ] ", tone: isDone ? "good" : "plain" },
        notes.length > 0 ? `${name} (${counted(notes.length, "finding")})` : name,
        width,
        { of },
      ),
      ...(expanded.has(of)
        ? [todo, ...missing].flatMap((text) =>
            hanging({ text: "    " }, text, width, { of, tone: "muted" }),
          )
        : []),
      ...(expanded.has(of)
        ? notes.flatMap(({ id, text, url }) => [
            ...hanging({ text: "    • ", tone: "muted" }, text, width, { of: id }),
            ...(url ? hanging({ text: "      " }, url, width, { of: id, tone: "muted" }) : []),
          ])
        : []),
    ]),
  ];
}
