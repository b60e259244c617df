import type { Story } from "@finalist/core/model";
import { STORY_KIND_NAMES } from "@finalist/core/playbook";
import { areaOfRule, isGap, type StoryCard, storyMatrix, storyParts } from "@finalist/core/prepare";
import { checkMark, counted } from "../../../../words.ts";
import { BLANK, hanging, paragraph, type Row } from "../../../rows.ts";
import { coverageRows } from "./coverage-rows.ts";
import { sessionName } from "./session-name.ts";
import type { TabView } from "./tab.ts";

/** Stories in use, then what they are to answer, then those left out. */
export function storiesRows(view: TabView): readonly Row[] {
  const { candidate, preparation, width } = view;
  const { stories } = preparation;
  const leftOut = candidate.stories.filter(({ id }) => stories.every((card) => card.id !== id));
  return [
    ...summaryRows(view),
    ...findingRows(view),
    BLANK,
    ...paragraph("Stories you mean to tell", width, "accent"),
    ...(stories.length === 0
      ? paragraph(
          "None yet. Three known to the ground are enough: one of depth, one of influence, one of judgement. a writes the first, p makes one of a telling.",
          width,
          "muted",
        )
      : stories.flatMap((card) => cardRows(card, view))),
    ...coverageRows(view),
    ...(leftOut.length === 0
      ? []
      : [
          BLANK,
          ...paragraph("Left out here", width, "accent"),
          ...leftOut.flatMap((story) => leftOutRows(story, view)),
        ]),
  ];
}

function summaryRows({ preparation, candidate, width }: TabView): readonly Row[] {
  const { stories } = preparation;
  if (stories.length === 0) return [];
  const rows = storyMatrix(preparation, candidate.stories).flatMap((group) => group.rows);
  const gaps = rows.filter(isGap).length;
  const strong = stories.filter((card) => card.strong).length;
  const answers =
    rows.length === 0
      ? ""
      : gaps === 0
        ? " Each likely question has a story."
        : ` ${gaps} of ${counted(rows.length, "likely question")} ${gaps === 1 ? "has" : "have"} none yet.`;
  return paragraph(
    `${strong} of ${counted(stories.length, "story", "stories")} ${strong === 1 ? "is" : "are"} strong.${answers}`,
    width,
  );
}

/** What the rules say of the stories as a whole; what one story lacks stands with it. */
function findingRows({ preparation, width }: TabView): readonly Row[] {
  const found = preparation.findings.filter(
    ({ rule, objects }) =>
      areaOfRule(rule) === "stories" && objects.every(({ kind }) => !SHOWN_BELOW.has(kind)),
  );
  const texts = new Set(
    found.map(
      ({ text, todo, detail }) => `${text}${detail === undefined ? "" : ` (${detail})`}. ${todo}.`,
    ),
  );
  return [...texts].flatMap((text) => hanging({ text: "! ", tone: "warn" }, text, width));
}

const SHOWN_BELOW: ReadonlySet<string> = new Set(["story", "hardPart", "claim"]);

const BELOW = "    ";

function cardRows(card: StoryCard, view: TabView): readonly Row[] {
  const { width, expanded, candidate } = view;
  const { id: of, title, kind, points, pointsMax, strong, missing } = card;
  const story = candidate.stories.find(({ id }) => id === of);
  const standing = [
    STORY_KIND_NAMES[kind],
    ...(strong ? ["strong"] : []),
    `${points} of ${pointsMax} parts`,
  ];
  return [
    ...hanging(
      { text: `[${strong ? "x" : " "}] `, tone: strong ? "good" : "plain" },
      `${title} (${standing.join(", ")})`,
      width,
      { of },
    ),
    ...(missing.length === 0
      ? []
      : hanging({ text: `${BELOW}Missing: `, tone: "warn" }, `${missing.join(", ")}.`, width, {
          of,
        })),
    ...placeRows(of, view),
    ...depthRows(card, view),
    ...(expanded.has(of) && story ? tellingRows(story, width) : []),
  ];
}

function placeRows(of: string, { preparation, width }: TabView): readonly Row[] {
  return preparation.allocation.slots
    .filter(({ storyId }) => storyId === of)
    .flatMap(({ sessionId, because }) =>
      hanging(
        { text: `${BELOW}→ `, tone: "muted" },
        `${sessionName(sessionId, preparation)}: ${because}`,
        width,
        { of, tone: "muted" },
      ),
    );
}

/** Of a story that they know: what is new in it, or that nothing is. */
function depthRows(
  { id: of, told, newDepth }: StoryCard,
  { preparation, document, width }: TabView,
): readonly Row[] {
  if (!told) return [];
  if (newDepth.length > 0)
    return newDepth.flatMap((line) =>
      hanging({ text: `${BELOW}New: `, tone: "good" }, line, width, { of }),
    );
  const heardBy = preparation.allocation.overTold
    .filter(({ storyId }) => storyId === of)
    .flatMap(({ listenerIds }) => listenerIds)
    .flatMap((id) => document.interviewers.find((person) => person.id === id)?.name ?? []);
  const who = heardBy.length === 0 ? "They" : heardBy.join(" and ");
  return hanging(
    { text: `${BELOW}! `, tone: "warn" },
    `${who} heard this one. It returns only with something new: d`,
    width,
    { of },
  );
}

function leftOutRows(story: Story, { width, expanded }: TabView): readonly Row[] {
  const { id: of, title } = story;
  return [
    ...hanging({ text: "[-] " }, title, width, { of, tone: "muted" }),
    ...(expanded.has(of) ? tellingRows(story, width) : []),
  ];
}

const COURSE = [
  ["Situation", "situation"],
  ["Task", "task"],
  ["Action", "action"],
  ["Result", "result"],
  ["Constraint", "constraint"],
  ["Decision", "decision"],
  ["Given up", "tradeOff"],
  ["Others", "othersPart"],
] as const;

/** A story as it is told, and which parts of a complete one it has. */
function tellingRows(story: Story, width: number): readonly Row[] {
  const of = story.id;
  const said = (name: string, text: string | undefined): readonly Row[] =>
    text === undefined
      ? []
      : hanging({ text: `${BELOW}${name}: `, tone: "strong" }, text, width, { of });
  return [
    ...COURSE.flatMap(([name, key]) => said(name, story[key])),
    ...(story.rejectedAlternatives ?? []).flatMap((text) => said("Rejected", text)),
    ...said("Effect", story.effect?.text),
    ...(story.relevance ?? []).flatMap((text) => said("Answers", text)),
    ...storyParts(story).flatMap(({ name, isThere }) =>
      hanging(
        { text: `${BELOW}${checkMark(isThere)} `, tone: isThere ? "good" : "danger" },
        name,
        width,
        { of, tone: "muted" },
      ),
    ),
  ];
}
