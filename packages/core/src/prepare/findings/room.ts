import type { AudienceId } from "../../model/audience.ts";
import type { AnglePart } from "../../model/interviewer.ts";
import type { Story } from "../../model/story.ts";
import { ANGLE_PART_NAMES } from "../../playbook/labels.ts";
import { LEAD_POINT_WORDS, type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { functionIn } from "../situation/audience.ts";
import { lowerFirst } from "../../lower-first.ts";
import { type Person, peopleOf } from "../situation/people.ts";
import { leadStories } from "../situation/stories.ts";
import { hasAnyWord } from "../../words.ts";
import { about, type Facts, personRef, type RuleTest, sessionRef } from "./rule.ts";

/** One cause for each person of an audience who has an angle and fails the test. */
const eachAngle = (
  { people }: Facts,
  audience: AudienceId,
  detailOf: (person: Person) => string | undefined,
) =>
  peopleOf(people, audience)
    .filter(({ interviewer }) => interviewer.angle?.preparedAt !== undefined)
    .flatMap((person) => {
      const detail = detailOf(person);
      return detail === undefined ? [] : [about(personRef(person.interviewer), detail)];
    });

/** The stories that an angle leads with: chosen ones, else those that suit the audience. */
const storiesOf = (person: Person, { stories }: Facts): readonly Story[] => {
  const chosen = person.interviewer.angle?.leadStoryIds ?? [];
  const mine = stories.map(({ story }) => story);
  return chosen.length > 0
    ? mine.filter(({ id }) => chosen.includes(id))
    : leadStories(person, mine);
};

/** Points that are named, or three of them: as many as an angle on this audience needs. */
function missingParts(person: Person, wanted: readonly AnglePart[]): string | undefined {
  const { parts = [], leadPoints = [] } = person.interviewer.angle ?? {};
  const missing = wanted.filter((part) => !parts.includes(part));
  if (missing.length === 0 || (parts.length === 0 && leadPoints.length >= wanted.length))
    return undefined;
  return `missing: ${missing.map((part) => lowerFirst(ANGLE_PART_NAMES[part])).join(", ")}`;
}

const functionOf = ({ interviewer: { function: named, title } }: Person): string | undefined =>
  named?.toLowerCase() ?? (title ? functionIn(title) : undefined);

/** Sessions and audiences (domain.md 20.2). */
export const ROOM_RULES = {
  "R-011": ({ sessions, people }) => [
    ...sessions
      .filter(({ logisticsConfirmedAt }) => !logisticsConfirmedAt)
      .map((session) => about(sessionRef(session), "names, titles and length not confirmed")),
    ...people
      .filter(({ interviewer }) => !interviewer.title)
      .map(({ interviewer }) => about(personRef(interviewer), "no job title")),
  ],
  "R-012": ({ sessions }) =>
    sessions
      .filter(({ formatClarifiedAt, whatItIncludes }) => !formatClarifiedAt && !whatItIncludes)
      .map((session) => about(sessionRef(session))),
  "R-013": ({ people }) =>
    people
      .filter(({ audience }) => audience === undefined)
      .map(({ interviewer }) => about(personRef(interviewer))),
  "R-014": ({ people, application }) =>
    application.role.managesPeople === true
      ? []
      : peopleOf(people, "AUD-REPORT").map(({ interviewer }) => about(personRef(interviewer))),
  "R-015": ({ people }) =>
    people
      .filter(({ interviewer }) => !interviewer.angle?.preparedAt)
      .map(({ interviewer }) => about(personRef(interviewer))),
  "R-016": ({ people }) => {
    const byPoints = new Map<string, Person[]>();
    for (const person of people) {
      const points = person.interviewer.angle?.leadPoints ?? [];
      if (points.length === 0) continue;
      const key = [...points]
        .map((point) => point.trim().toLowerCase())
        .sort()
        .join("\n");
      byPoints.set(key, [...(byPoints.get(key) ?? []), person]);
    }
    return [...byPoints.values()]
      .filter((same) => new Set(same.map(({ audience }) => audience)).size > 1)
      .map((same) => about(same.map(({ interviewer }) => personRef(interviewer))));
  },
  "R-017": (facts) =>
    eachAngle(facts, "AUD-HM", (person) =>
      storiesOf(person, facts).some(({ effect }) => effect?.form === "metric" && effect.verified)
        ? undefined
        : "no story with a checked figure",
    ),
  "R-018": (facts) =>
    eachAngle(facts, "AUD-HM", (person) => {
      const [first] = storiesOf(person, facts);
      const use = facts.stories.find(({ story }) => story === first);
      return use?.told && use.newDepth.length === 0 ? `“${use.story.title}”` : undefined;
    }),
  "R-019": (facts) =>
    eachAngle(facts, "AUD-PEER", (person) =>
      storiesOf(person, facts).some(
        ({ kind, tags }) => kind === "STK-2" || tags?.includes("credit-shared"),
      )
        ? undefined
        : "no story of working together",
    ),
  "R-020": (facts) =>
    eachAngle(facts, "AUD-REPORT", (person) =>
      missingParts(person, ["people-developed", "advocacy", "feedback"]),
    ),
  "R-021": (facts) =>
    eachAngle(facts, "AUD-EXEC", (person) =>
      missingParts(person, ["market-view", "first-learnings", "best-lever"]),
    ),
  "R-022": (facts) =>
    eachAngle(facts, "AUD-EXEC", ({ interviewer }) => {
      const operational = (interviewer.angle?.leadPoints ?? []).filter((point) =>
        hasAnyWord(point, LEAD_POINT_WORDS.operational),
      );
      return operational.length > RULE_LIMITS.operationalPointsMax
        ? operational.map((point) => `“${point}”`).join(", ")
        : undefined;
    }),
  "R-023": (facts) =>
    eachAngle(facts, "AUD-XFN", (person) => {
      const wanted = functionOf(person);
      if (wanted === undefined) return undefined;
      return facts.stories.some(({ story }) => story.tags?.includes(`partner:${wanted}`))
        ? undefined
        : `no story tagged partner:${wanted}`;
    }),
  "R-024": ({ people }) =>
    people.flatMap(({ interviewer }) =>
      (interviewer.angle?.leadPoints ?? [])
        .filter((point) => hasAnyWord(point, LEAD_POINT_WORDS.blame))
        .map((point) => about(personRef(interviewer), `“${point}”`)),
    ),
  "R-025": ({ people }) =>
    people
      .filter(({ interviewer }) => interviewer.seniority === undefined)
      .map(({ interviewer }) => about(personRef(interviewer))),
} satisfies Partial<Record<RuleId, RuleTest>>;
