import { lowerFirst } from "../lower-first.ts";
import type { AudienceId } from "../model/audience.ts";
import type { Story } from "../model/story.ts";
import { AUDIENCES } from "../playbook/audiences.ts";
import { STORY_KIND_NAMES } from "../playbook/labels.ts";
import { STORY_FIELDS, STORY_RULES } from "../playbook/stories.ts";
import type { Preparation } from "../prepare/prepare.ts";
import { completeness, STORY_POINTS, storyParts } from "../prepare/situation/stories.ts";
import { bullets, section } from "./page.ts";

/** How to make one story stronger by asking its teller, in one process where one is given. */
export function sharpenStory(story: Story, preparation?: Preparation): string {
  const missing = storyParts(story).filter(({ isThere }) => !isThere);
  return [
    `# Sharpen a story: ${story.title}`,
    "",
    `Help me to make this story stronger. Ask me for what is missing, one question at a time, the most telling first, and build only on what I answer. Never make up a number, a name, a reason or a feeling: where I do not know, leave it out, or help me to say it in words. Keep my own words and the length that I can tell in two minutes. It proves ${lowerFirst(STORY_KIND_NAMES[story.kind])}, and has ${completeness(story)} of ${STORY_POINTS} parts.`,
    ...section("The story as it stands", bullets(linesOf(story))),
    ...section(
      "What is missing",
      bullets(missing.map(({ id, name }) => `${name} (${id}): ${STORY_FIELDS[id].text}`)),
    ),
    ...section("Who listens for this", bullets(listenersOf(story, preparation))),
    ...section("How stories convince", bullets(Object.values(STORY_RULES).map(({ text }) => text))),
    ...section("At the end", [
      "Show the whole story, field by field, with what is new marked, and let me correct it. Name every number, date and title in it that has to be among my claims.",
    ]),
  ].join("\n");
}

const FIELDS = {
  situation: "Situation",
  task: "Task",
  constraint: "Constraint",
  decision: "My decision",
  action: "What I did",
  result: "Result",
  tradeOff: "What I gave up",
  othersPart: "The others' part",
} as const satisfies Partial<Record<keyof Story, string>>;

const FIELD_NAMES = Object.keys(FIELDS) as (keyof typeof FIELDS)[];

const linesOf = (story: Story): readonly string[] => [
  ...FIELD_NAMES.flatMap((field) => (story[field] ? [`${FIELDS[field]}: ${story[field]}`] : [])),
  ...(story.rejectedAlternatives ?? []).map((text) => `Rejected: ${text}`),
  ...(story.effect
    ? [`Effect${story.effect.verified ? "" : " (not checked yet)"}: ${story.effect.text}`]
    : []),
  ...(story.relevance ?? []).map((text) => `Answers their problem: ${text}`),
];

/** In one process, the people who should hear it; else the audiences that it suits. */
function listenersOf({ id, kind }: Story, preparation: Preparation | undefined) {
  if (preparation)
    return preparation.room
      .filter(({ stories }) => stories.some((story) => story.id === id))
      .map(({ name, audienceName, caresAbout }) => {
        const [first, second] = caresAbout;
        return `${name} (${audienceName}): ${[first, second].filter(Boolean).join("; ")}`;
      });
  const audiences = Object.keys(AUDIENCES) as AudienceId[];
  return audiences
    .map((audience) => AUDIENCES[audience])
    .filter(({ stories }) => stories.includes(kind))
    .map(({ name, caresAbout }) => `${name}: ${caresAbout.slice(0, 2).join("; ")}`);
}
