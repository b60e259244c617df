import type { Application } from "@finalist/core/model";
import {
  type ChecklistItem,
  formatBrief,
  itemsToDo,
  type Preparation,
} from "@finalist/core/prepare";
import { checkMark, dueText, noteText, STATE_MARKS } from "../../../words.ts";
import { BLANK, hanging, markdownRows, paragraph, type Row } from "../../rows.ts";
import type { Tone } from "../../theme.ts";
import type { Derived } from "../../workspace.ts";
import type { ApplicationState, Tab } from "./application-state.ts";

export interface TabInput extends Derived {
  readonly document: Application;
  readonly state: ApplicationState;
  readonly selectedId: string | undefined;
  readonly width: number;
}

/** Everything that a tab shows, whether or not it fits. */
export function tabRows(tab: Tab, input: TabInput): readonly Row[] {
  switch (tab) {
    case "Brief":
      return markdownRows(formatBrief(input.brief), input.width);
    case "Checklist":
      return checklistRows(input);
    case "Room":
      return roomRows(input);
    case "Notes":
      return notesRows(input);
  }
}

/** What applies and is to be done at this time; the rest would only be in the way. */
export const itemsOf = ({ preparation }: Derived): readonly ChecklistItem[] =>
  itemsToDo(preparation.checklist, preparation.phase).filter(
    ({ state }) => state !== "not-applicable",
  );

const MARK_TONES: Readonly<Record<ChecklistItem["state"], Tone>> = {
  done: "good",
  open: "plain",
  overdue: "danger",
  "not-applicable": "muted",
};

function checklistRows(input: TabInput): readonly Row[] {
  const { width, selectedId, state, preparation } = input;
  return itemsOf(input).flatMap((item) => {
    const { id: of, text, due, checks, byHand, why } = item;
    const isSelected = of === selectedId;
    const isOpen = item.state === "open" || item.state === "overdue";
    const when =
      due && isOpen ? ` (${dueText(due, item.state === "overdue", preparation.timeZone)})` : "";
    const [first, ...more] = hanging(
      { text: `${isSelected ? "▸" : " "} ${STATE_MARKS[item.state]} ` },
      `${text}${item.about ? ` (${item.about})` : ""}${when}${byHand ? " · by hand" : ""}`,
      width,
      { of, tone: isSelected ? "strong" : isOpen ? "plain" : "muted" },
    );
    const marked: readonly Row[] = first
      ? [
          {
            of,
            spans: [
              { text: isSelected ? "▸ " : "  ", tone: "accent" },
              { text: `${STATE_MARKS[item.state]} `, tone: MARK_TONES[item.state] },
              ...first.spans.slice(1),
            ],
          },
        ]
      : [];
    if (!state.expanded.has(of)) return [...marked, ...more];
    const below = "      ";
    return [
      ...marked,
      ...more,
      ...hanging({ text: below }, `${of} · ${why}`, width, { of, tone: "muted" }),
      ...checks.flatMap((check) =>
        hanging(
          { text: `${below}${checkMark(check.ok)} `, tone: check.ok ? "good" : "danger" },
          check.text,
          width,
          { of },
        ),
      ),
      ...hanging(
        { text: below },
        byHand ? "Only you can know: Space ticks or unticks it." : "What is on file proves it.",
        width,
        { of, tone: "muted" },
      ),
    ];
  });
}

function roomRows({ preparation, width }: TabInput): readonly Row[] {
  const { room, questions } = preparation;
  if (room.length === 0) return paragraph("Nobody is known to be in the room yet.", width, "muted");
  return room.flatMap((person, index) => {
    const mine = questions.people.find(
      ({ interviewerId }) => interviewerId === person.interviewerId,
    );
    const lines = (label: string, texts: readonly string[]) =>
      texts.flatMap((text) => hanging({ text: `  ${label}: `, tone: "muted" }, text, width));
    return [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph([person.name, person.title].filter(Boolean).join(", "), width, "accent"),
      ...hanging({ text: "  " }, [person.audienceName, ...person.lensNames].join(" · "), width),
      ...hanging({ text: "  " }, person.tenureAdvice, width),
      ...lines("Cares about", person.caresAbout),
      ...lines("Lead with", person.leadWith),
      ...lines(
        "Story",
        person.stories.map(({ title }) => title),
      ),
      ...lines("Keep out", person.keepOut),
      ...lines("Mention once", person.reference ? [person.reference] : []),
      ...askRows(mine, width),
    ];
  });
}

type PersonQuestions = Preparation["questions"]["people"][number];

function askRows(mine: PersonQuestions | undefined, width: number): readonly Row[] {
  const rows = (label: string, questions: PersonQuestions["own"]) =>
    questions.flatMap(({ text, reveals }) => [
      ...hanging({ text: `  ${label}: `, tone: "muted" }, text, width),
      ...(reveals
        ? hanging({ text: "       " }, `tells you ${reveals}`, width, { tone: "muted" })
        : []),
    ]);
  return mine ? [...rows("Ask", mine.own), ...rows("Spare", mine.spares.slice(0, 1))] : [];
}

function notesRows({ document, width }: TabInput): readonly Row[] {
  const { notes, interviews } = document;
  if (notes.length === 0)
    return paragraph(
      "No notes yet. Press n and write down what was asked, what went well and what was left open.",
      width,
      "muted",
    );
  const rounds = [...interviews].sort((a, b) => a.round - b.round);
  return rounds.flatMap(({ id, round }, index) => {
    const own = notes.filter(({ interviewId }) => interviewId === id);
    if (own.length === 0) return [];
    return [
      ...(index > 0 ? [BLANK] : []),
      ...paragraph(`Round ${round}`, width, "accent"),
      ...own.flatMap((note) => hanging({ text: "• ", tone: "muted" }, noteText(note), width)),
    ];
  });
}
