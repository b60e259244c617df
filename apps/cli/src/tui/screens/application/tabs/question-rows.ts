import { ASK_LIMITS } from "@finalist/core/playbook";
import { likelyIn } from "../../../../commands/likely.ts";
import { counted } from "../../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import {
  type BoardCard,
  boardFor,
  cardEntryId,
  missingEntryId,
  offerEntryId,
  offersFor,
  personEntryId,
} from "./question-board.ts";
import { issueRows } from "./question-forms.ts";
import type { TabView } from "./tab.ts";

/** The board, person by person, then what they may ask in turn. */
export function questionsRows(view: TabView): readonly Row[] {
  const { board } = boardFor(view);
  if (board.people.length === 0)
    return [
      ...paragraph(
        "Questions follow from the people in the room; nobody is there yet.",
        view.width,
        "muted",
      ),
      ...likelyRows(view),
    ];
  return [
    ...summaryRows(view),
    ...board.people.flatMap((person) => [BLANK, ...personRows(person, view)]),
    ...likelyRows(view),
  ];
}

/** Whether the plan stands, and what it lacks as a whole. */
function summaryRows(view: TabView): readonly Row[] {
  const { width } = view;
  const { people, settled, distinct, problems, missing } = boardFor(view).board;
  const cards = people.flatMap(({ own }) => own);
  const isProposed = cards.some(({ state }) => state === "proposed");
  const kind = !isProposed
    ? "Your plan"
    : cards.every(({ state }) => state === "proposed")
      ? "A proposal: t makes it yours"
      : "Partly a proposal: t makes all of it yours";
  const isWell = problems.length + missing.length === 0;
  const parts = [
    settled ? `${kind}, settled` : kind,
    `${counted(distinct, "question")} in all`,
    ...(isWell ? ["nothing to mend"] : []),
  ];
  return [
    ...paragraph(parts.join(" · "), width, "strong"),
    ...problems
      .slice(0, PROBLEMS_MAX)
      .flatMap((text) => hanging({ text: "! ", tone: "warn" }, text, width)),
    ...(problems.length > PROBLEMS_MAX
      ? paragraph(
          `  and ${problems.length - PROBLEMS_MAX} more, each with its person`,
          width,
          "muted",
        )
      : []),
    ...missing.flatMap(({ rule, text, name, question }) => {
      const of = missingEntryId(rule);
      return [
        ...hanging({ text: "! ", tone: "warn" }, `${text}.`, width, { of }),
        ...hanging({ text: "  a → ", tone: "good" }, `Ask ${name}: ${question.text}`, width, {
          of,
        }),
      ];
    }),
  ];
}

/** The others are seen where they are mended. */
const PROBLEMS_MAX = 5;

type Person = ReturnType<typeof boardFor>["board"]["people"][number];

function personRows(person: Person, view: TabView): readonly Row[] {
  const { width, expanded, preparation } = view;
  const { interviewerId, name, own } = person;
  const of = personEntryId(interviewerId);
  const seat = preparation.room.find((one) => one.interviewerId === interviewerId);
  const offers = offersFor(person);
  const line = [
    name,
    ...(seat ? [[seat.audienceName, ...seat.lensNames].join(", ")] : []),
    countText(own.length),
    ...(offers.length > 0 ? [`${offers.length} more suit them`] : []),
  ];
  return [
    ...hanging({ text: "" }, line.join(" · "), width, { of, tone: "accent" }),
    ...(own.length === 0
      ? hanging({ text: "    " }, "Nothing to ask yet: a adds one.", width, { of, tone: "muted" })
      : own.flatMap((card) => cardRows(interviewerId, card, view))),
    ...(expanded.has(of)
      ? offers.flatMap((question) =>
          hanging({ text: "    a + ", tone: "good" }, question.text, width, {
            of: offerEntryId(interviewerId, question),
            tone: "muted",
          }),
        )
      : []),
  ];
}

function countText(count: number): string {
  const { perPersonMin, perPersonMax } = ASK_LIMITS;
  const fits = count >= perPersonMin && count <= perPersonMax;
  return fits ? counted(count, "question") : `${count}, not ${perPersonMin} or ${perPersonMax}`;
}

const MARKS = { asked: "[x] ", planned: "[ ] ", proposed: "[?] " } as const;
const BELOW = "      ";

function cardRows(interviewerId: string, card: BoardCard, view: TabView): readonly Row[] {
  const { width, expanded } = view;
  const of = cardEntryId(interviewerId, card);
  const { text, state, reveals, issues } = card;
  const better = issues.find((issue) => issue.better.length > 0)?.better ?? [];
  return [
    ...hanging({ text: MARKS[state] }, text, width, {
      of,
      tone: state === "asked" ? "muted" : "plain",
    }),
    ...(expanded.has(of) && reveals
      ? hanging({ text: "    " }, `Shows ${reveals}.`, width, { of, tone: "muted" })
      : []),
    ...issueRows(issues, width, { indent: "    ", of }),
    ...better.flatMap((question, index) =>
      hanging(
        { text: `${BELOW}${index === 0 ? "b" : "B"} → `, tone: "good" },
        question.text,
        width,
        { of },
      ),
    ),
  ];
}

/** What they may ask, with the story that answers it. */
function likelyRows(view: TabView): readonly Row[] {
  const { width, expanded, document, preparation } = view;
  return likelyIn(document, preparation).flatMap(({ id, title, questions }) =>
    questions.length === 0
      ? []
      : [
          BLANK,
          ...paragraph(`They may ask, in ${title}`, width, "accent"),
          ...questions.flatMap((question) => {
            const of = `likely ${id} ${question.questionId}`;
            const { text, askers, because, probes, answer, needsStory, story } = question;
            const who = askers.length === 0 ? "" : `${askers.join(", ")}: `;
            return [
              ...hanging({ text: "• ", tone: "muted" }, text, width, { of }),
              ...(story
                ? hanging({ text: "    → ", tone: "muted" }, story.title, width, {
                    of,
                    tone: "muted",
                  })
                : needsStory
                  ? hanging({ text: "    ! ", tone: "warn" }, "No story answers it yet.", width, {
                      of,
                    })
                  : []),
              ...(expanded.has(of)
                ? [`${who}${because}`, `It probes ${probes}.`, answer].flatMap((line) =>
                    hanging({ text: "      " }, line, width, { of, tone: "muted" }),
                  )
                : []),
            ];
          }),
        ],
  );
}
