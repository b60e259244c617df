import { randomUUID } from "node:crypto";
import { parseAs, Story } from "@finalist/core/model";
import { STORY_PROMPTS } from "@finalist/core/playbook";
import { completeness, isStrong, markUse, missingFrom, STORY_POINTS } from "@finalist/core/prepare";
import { partsOfStory, storyOfTelling } from "@finalist/core/review";
import type { Effect } from "../../../effects.ts";
import { entryForm } from "../../../form/entry-form.ts";
import { type Form, type Problems, textIn, type Values } from "../../../form/form.ts";
import { paragraph, type Row } from "../../../rows.ts";
import type { TabView } from "./tab.ts";

const CANDIDATE = { kind: "candidate" } as const;

const PATHS = [
  ...["title", "kind", "situation", "task", "action", "result", "constraint", "decision"],
  ...["rejectedAlternatives", "tradeOff", "effect.text", "effect.form", "effect.verified"],
  ...["othersPart", "relevance", "claimsChecked", "tags"],
  ...["architecture", "dataQuality", "modelOrDesignChoice"].map((key) => `production.${key}`),
  ...["stakeholderPushback", "whatBroke", "whatIWouldChange"].map((key) => `production.${key}`),
];

/** What belongs into a field, by its path. */
const HINTS = Object.fromEntries(
  PATHS.flatMap((path) => {
    const key = path === "effect.text" ? "effect" : path.replace("production.", "");
    const hint = Object.entries(STORY_PROMPTS).find(([name]) => name === key)?.[1];
    return hint === undefined ? [] : [[path, { hint }]];
  }),
);

/** A story, part by part; what it still lacks is said with each key. */
export function storyForm(view: TabView, story?: Story): Form {
  const form = entryForm({
    title: story ? "Story" : "New story",
    ref: CANDIDATE,
    collection: "stories",
    paths: PATHS,
    changes: {
      ...HINTS,
      rejectedAlternatives: {
        label: "Options you rejected",
        hint: `${STORY_PROMPTS.rejectedAlternatives} One on each line.`,
      },
      tradeOff: { ...HINTS["tradeOff"], label: "What you gave up" },
      relevance: { label: "Their problem", hint: relevanceHint(view) },
      claimsChecked: { ...HINTS["claimsChecked"], label: "Facts among claims" },
      "effect.text": { ...HINTS["effect.text"], label: "Its effect" },
      "effect.form": {
        label: "The effect is",
        options: [
          { value: "qualitative", name: "In words" },
          { value: "metric", name: "A number" },
        ],
      },
      "effect.verified": { label: "Number checked" },
    },
    timeZone: view.document.timeZone,
    live: standingRows,
    ...(story ? { entry: story } : { fixed: () => ({ kind: "STK-1" }) }),
  });
  const start: Values = {
    ...form.start,
    "effect.form": textIn(form.start, "effect.form") || "qualitative",
    "effect.verified": textIn(form.start, "effect.verified") || "no",
  };
  return {
    ...form,
    start,
    anew(document) {
      const now = "stories" in document && document.stories.find(({ id }) => id === story?.id);
      return now ? storyForm(view, now) : undefined;
    },
    check: (values) => form.check(withoutEmptyEffect(values)),
    live: (values, width) => form.live?.(withoutEmptyEffect(values), width) ?? [],
    effect(values, tools) {
      const made = form.effect(withoutEmptyEffect(values), tools);
      return story ? made : inUseHere(view, made);
    },
  };
}

/** The kind of an effect and whether it was checked are nothing without the effect. */
const withoutEmptyEffect = (values: Values): Values =>
  textIn(values, "effect.text").trim() === ""
    ? { ...values, "effect.form": "", "effect.verified": "" }
    : values;

function relevanceHint({ document }: TabView): string {
  const themes = document.notes
    .filter(({ kind }) => kind === "urgent-theme")
    .map(({ text }) => text);
  const spokenOf = themes.length === 0 ? "" : ` They spoke of: ${themes.slice(0, 5).join("; ")}.`;
  return `${STORY_PROMPTS.relevance} One on each line.${spokenOf}`;
}

/** How complete a story is while it is written. */
function standingRows(entry: Readonly<Record<string, unknown>>, width: number): readonly Row[] {
  const read = parseAs(Story, { title: "–", ...entry });
  if (!read.ok) return paragraph("The mark ! says what is not right yet.", width, "warn");
  const story = read.value;
  const missing = missingFrom(story);
  const points = `${completeness(story)} of ${STORY_POINTS} parts`;
  const standing = isStrong(story) ? `Strong, ${points}` : points;
  const rest = missing.length === 0 ? "Nothing is missing." : `Missing: ${missing.join(", ")}.`;
  return paragraph(`${standing}. ${rest}`, width, isStrong(story) ? "good" : "plain");
}

/** Where some stories were chosen for this application, a new one is no exception. */
function inUseHere({ document, preparation }: TabView, effect: Effect): Effect {
  if (effect.type !== "run" || effect.command.type !== "add" || document.storyUses.length === 0)
    return effect;
  const { id } = effect.command.value;
  if (typeof id !== "string") return effect;
  const command = markUse(document, preparation.stories, id, { planned: true }, randomUUID);
  return { ...effect, also: { ref: { kind: "application", id: document.id }, command } };
}

/** A story told in one go: each sentence goes where it belongs. */
export function toldForm(view: TabView): Form {
  const storyOf = (values: Values) => {
    const told = textIn(values, "told").trim();
    const title = textIn(values, "title").trim();
    return { ...storyOfTelling(told, partsOfStory(told)), ...(title !== "" && { title }) };
  };
  const isBlank = (values: Values): boolean => textIn(values, "told").trim() === "";
  return {
    title: "A story in one go",
    ref: CANDIDATE,
    fields: [
      {
        name: "told",
        label: "As you tell it",
        kind: "text",
        hint: "Paste it or tell it here. Each sentence is put where it belongs; you mend the rest.",
      },
      { name: "title", label: "Title", kind: "line", hint: "Empty: its first words." },
    ],
    start: {},
    check(values): Problems {
      if (isBlank(values)) return { told: "This is needed." };
      const read = parseAs(Story, { id: "new", ...storyOf(values) });
      if (read.ok) return {};
      const isTitle = read.error.issues.some(({ pointer }) => pointer === "/title");
      return isTitle
        ? { title: "This has to be one line of 300 characters at most." }
        : { told: "This is too long for one story." };
    },
    live: (values, width) =>
      isBlank(values) ? [] : standingRows({ id: "new", ...storyOf(values) }, width),
    effect(values, { newId }) {
      const value = { id: newId(), ...storyOf(values) };
      const command = { type: "add", collection: "stories", value } as const;
      return inUseHere(view, { type: "run", ref: CANDIDATE, command });
    },
  };
}

const DEPTH_MAX = 300;

/** What is new in a story since it was last told here. */
export function depthForm({ document, preparation }: TabView, story: Story): Form {
  const known = document.storyUses.find(({ storyId }) => storyId === story.id)?.newDepth ?? [];
  const linesIn = (values: Values): readonly string[] =>
    textIn(values, "depth")
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "");
  return {
    title: `New since round one: ${story.title}`,
    ref: { kind: "application", id: document.id },
    fields: [
      {
        name: "depth",
        label: "New in it",
        kind: "text",
        hint: "A decision, a figure, what broke: what nobody there has heard. One on each line.",
      },
    ],
    start: { depth: known.join("\n") },
    check: (values): Problems =>
      linesIn(values).some((line) => line.length > DEPTH_MAX)
        ? { depth: `A line has ${DEPTH_MAX} characters at most.` }
        : {},
    effect(values, { newId }) {
      const newDepth = linesIn(values);
      const command = markUse(document, preparation.stories, story.id, { newDepth }, newId);
      return { type: "run", ref: { kind: "application", id: document.id }, command };
    },
  };
}
