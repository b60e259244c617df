import type { Story } from "../../model/story.ts";
import { STORY_KINDS } from "../../model/story-kind.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { HARD_PARTS_SHORT, STORY_KIND_NAMES } from "../../playbook/labels.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { isStrong } from "../situation/stories.ts";
import {
  about,
  claimRef,
  type Cause,
  type Facts,
  type ObjectRef,
  type RuleTest,
  storyRef,
  whenMine,
} from "./rule.ts";

const each = (facts: Facts, isWrong: (story: Story) => boolean): readonly Cause[] =>
  facts.stories.filter(({ story }) => isWrong(story)).map(({ story }) => about(storyRef(story)));

const hardPartRef = (part: Facts["candidate"]["hardParts"][number]): ObjectRef => ({
  kind: "hardPart",
  id: part.id,
  name: part.detail
    ? `${HARD_PARTS_SHORT[part.kind]} (${part.detail})`
    : HARD_PARTS_SHORT[part.kind],
});

/** Tools that the candidate knows only lightly, from claims and from the hard parts. */
function lightTools({ application, candidate }: Facts): readonly ObjectRef[] {
  const claimed = application.claims
    .filter(({ kind, value }) => kind === "CK-08" && value === "light")
    .map(claimRef);
  const named = candidate.hardParts
    .filter(({ kind, applies, detail }) => kind === "HP-4" && applies && detail)
    .map((part) => ({ ...hardPartRef(part), name: part.detail ?? "" }));
  const known = new Set(claimed.map(({ name }) => name.toLowerCase()));
  return [...claimed, ...named.filter(({ name }) => !known.has(name.toLowerCase()))];
}

const BEHAVIOURAL_TAGS = ["failure", "adaptation", "conflict"] as const;

/** Stories and hard parts (domain.md 20.6). */
export const STORY_RULES = {
  "R-069": (facts) => {
    const strong = facts.stories.filter(({ story }) => isStrong(story)).length;
    if (strong >= PROOF_LIMITS.strongStoriesMin) return [];
    const weak = facts.stories.filter(({ story }) => !isStrong(story));
    const detail = `${strong} of ${PROOF_LIMITS.strongStoriesMin} strong`;
    return weak.length > 0
      ? [
          about(
            weak.map(({ story }) => storyRef(story)),
            detail,
          ),
        ]
      : whenMine(facts, true, detail);
  },
  "R-070": (facts) => {
    const count = facts.stories.length;
    const many = count > RULE_LIMITS.storiesMax && count < RULE_LIMITS.storiesFarTooMany;
    return whenMine(facts, many, `${count} in use`);
  },
  "R-071": (facts) => {
    const count = facts.stories.length;
    return whenMine(facts, count >= RULE_LIMITS.storiesFarTooMany, `${count} in use`);
  },
  "R-072": (facts) => {
    if (facts.stories.length < PROOF_LIMITS.strongStoriesMin) return [];
    const missing = STORY_KINDS.filter((kind) =>
      facts.stories.every(({ story }) => story.kind !== kind),
    );
    const names = missing.map((kind) => STORY_KIND_NAMES[kind].toLowerCase()).join(", ");
    return whenMine(facts, missing.length > 0, `none on ${names}`);
  },
  "R-073": (facts) => each(facts, ({ constraint }) => !constraint),
  "R-074": (facts) =>
    each(facts, ({ rejectedAlternatives }) => (rejectedAlternatives?.length ?? 0) === 0),
  "R-075": (facts) => each(facts, ({ effect }) => effect?.form === "metric" && !effect.verified),
  "R-076": (facts) =>
    each(facts, ({ situation, task, action, result }) => !situation || !task || !action || !result),
  "R-077": ({ candidate }) =>
    candidate.hardParts
      .filter(({ applies, rehearsedAt }) => applies && !rehearsedAt)
      .map((part) => about(hardPartRef(part))),
  "R-078": ({ comparisons }) =>
    comparisons
      .filter(
        ({ kind, verdict, earlier, later }) =>
          kind === "CK-09" &&
          verdict === "contradiction" &&
          earlier.value === "inherited" &&
          (later?.value === "led" || later?.value === "co-led"),
      )
      .map(({ earlier, later }) =>
        about(
          [earlier, ...(later ? [later] : [])].map(claimRef),
          `inherited, told as ${String(later?.value)}`,
        ),
      ),
  "R-079": (facts) => {
    const prepared = facts.candidate.hardParts.some(
      ({ kind, answerOutline }) => kind === "HP-4" && answerOutline,
    );
    return prepared ? [] : lightTools(facts).map((tool) => about(tool));
  },
  "R-080": (facts) => {
    const missing = BEHAVIOURAL_TAGS.filter((tag) =>
      facts.candidate.stories.every(({ tags }) => !tags?.includes(tag)),
    );
    return whenMine(facts, missing.length > 0, `no story of ${missing.join(", ")}`);
  },
} satisfies Partial<Record<RuleId, RuleTest>>;
