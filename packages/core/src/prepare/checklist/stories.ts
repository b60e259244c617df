import type { StoryKind } from "../../model/story-kind.ts";
import type { StoryItemId } from "../../playbook/checklist-stories.ts";
import { HARD_PARTS_SHORT, STORY_KIND_NAMES } from "../../playbook/labels.ts";
import { hasFormat, type StoryInUse } from "../situation/situation.ts";
import { isStrong, missingFrom } from "../situation/stories.ts";
import { check, type Check, type Proof } from "./proof.ts";

const strong = (kind: StoryKind): Proof<undefined> => ({
  checks: ({ stories }) => {
    const ofKind = stories.filter(({ story }) => story.kind === kind);
    if (ofKind.some(({ story }) => isStrong(story)))
      return [check(`${STORY_KIND_NAMES[kind]}: a strong story`, true)];
    return [
      check(`${STORY_KIND_NAMES[kind]}: a strong story`, false),
      ...ofKind.map(({ story }) =>
        check(`“${story.title}” lacks ${missingFrom(story).join(", ")}`, false),
      ),
    ];
  },
});

/** One check a story; none yet is not done. */
const each =
  (holds: (use: StoryInUse) => boolean): NonNullable<Proof<undefined>["checks"]> =>
  ({ stories }): readonly Check[] =>
    stories.length === 0
      ? [check("A story is on file", false)]
      : stories.map((use) => check(`“${use.story.title}”`, holds(use)));

const ANSWERED_HARD_PARTS = new Set(["HP-1", "HP-2", "HP-3", "HP-4", "HP-5"]);

/** The proofs of CL-STO (domain.md section 16). */
export const STORY_PROOFS: Readonly<Record<StoryItemId, Proof<undefined>>> = {
  "STO-01": strong("STK-1"),
  "STO-02": strong("STK-2"),
  "STO-03": strong("STK-3"),
  "STO-04": { checks: each(({ story }) => !!story.constraint) },
  "STO-05": { checks: each(({ story }) => (story.rejectedAlternatives?.length ?? 0) > 0) },
  "STO-06": {
    checks: each(
      ({ story: { effect } }) => effect?.form === "qualitative" || effect?.verified === true,
    ),
  },
  "STO-07": {
    appliesIf: ({ stories }) => stories.some(({ told }) => told),
    checks: ({ stories }) =>
      stories
        .filter(({ told }) => told)
        .map(({ story, newDepth }) => check(`“${story.title}”: something new`, newDepth)),
  },
  "STO-08": {
    appliesIf: ({ candidate }) =>
      candidate.hardParts.some(({ applies, kind }) => applies && ANSWERED_HARD_PARTS.has(kind)),
    checks: ({ candidate }) =>
      candidate.hardParts
        .filter(({ applies, kind }) => applies && ANSWERED_HARD_PARTS.has(kind))
        .flatMap(({ detail, kind, answerOutline, rehearsedAt }) => {
          const name = detail ?? HARD_PARTS_SHORT[kind];
          return [
            check(`${name}: an outline`, answerOutline),
            check(`${name}: rehearsed`, rehearsedAt),
          ];
        }),
  },
  "STO-09": { checks: each(({ story }) => story.claimsChecked === true) },
  "STO-10": {
    appliesIf: (situation) => hasFormat(situation, "FMT-DEEP", "FMT-CODE"),
    checks: ({ application }) => [
      check(
        "A tool with its honest depth among the claims",
        application.claims.some(({ kind }) => kind === "CK-08"),
      ),
    ],
  },
};
