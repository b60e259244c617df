import type { FormatId } from "../../model/format.ts";
import type { TakeHome } from "../../model/groundwork.ts";
import type { Session } from "../../model/interview.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { type RuleId, RULE_LIMITS } from "../../playbook/rules.ts";
import { HOUR, isAtOrBefore, isBefore, localDate, toMillis } from "../../time.ts";
import {
  hasProductionDepth,
  isTicked,
  isVideo,
  materialsFor,
  rehearsed,
} from "../checklist/proof.ts";
import { hasCome, hasFormat } from "../situation/situation.ts";
import { about, type Cause, type Facts, type RuleTest, sessionRef, when } from "./rule.ts";

/** One cause for each session of a format that fails the test; `true` stands for no detail. */
const each = (
  facts: Facts,
  formats: readonly FormatId[],
  problemOf: (session: Session) => string | boolean,
): readonly Cause[] =>
  facts.sessions
    .filter(({ format }) => format !== undefined && formats.includes(format))
    .flatMap((session) => {
      const problem = problemOf(session);
      if (problem === false) return [];
      return [about(sessionRef(session), problem === true ? undefined : problem)];
    });

const lacks = (
  facts: Facts,
  format: FormatId,
  kind: "presentation" | "case" | "system-design" | "coding" | "role-play",
): readonly Cause[] => each(facts, [format], () => rehearsed(facts, { kind: [kind] }).length === 0);

/** One cause for each take-home that fails the test. */
const eachTakeHome = (
  facts: Facts,
  problemOf: (takeHome: TakeHome) => string | boolean,
): readonly Cause[] =>
  facts.application.takeHomes.flatMap((takeHome) => {
    const problem = problemOf(takeHome);
    if (problem === false) return [];
    const detail = problem === true ? undefined : problem;
    return [about({ kind: "takeHome", id: takeHome.id, name: "Take-home" }, detail)];
  });

const people = (count: number): string => `${count} ${count === 1 ? "person" : "people"}`;

/** Formats (domain.md 20.4). */
export const FORMAT_RULES = {
  "R-036": (facts) =>
    each(facts, ["FMT-PANEL", "FMT-PRES"], ({ format, interviewerIds }) => {
      const count = interviewerIds.length;
      const { panelPeopleMin, panelPeopleMax, presentationPeopleMax } = RULE_LIMITS;
      const most = format === "FMT-PRES" ? presentationPeopleMax : panelPeopleMax;
      return count > 0 && (count < panelPeopleMin || count > most) ? people(count) : false;
    }),
  "R-037": (facts) => each(facts, ["FMT-PANEL"], ({ id }) => !isTicked(facts, `PAN-02@${id}`)),
  "R-038": (facts) =>
    each(facts, ["FMT-PRES"], () => {
      const count = rehearsed(facts, { kind: ["presentation"], aloud: true }).length;
      return count < PROOF_LIMITS.presentationRehearsalsMin
        ? `${count} of ${PROOF_LIMITS.presentationRehearsalsMin} so far`
        : false;
    }),
  "R-039": (facts) =>
    each(facts, ["FMT-PRES"], ({ slotMinutes }) => {
      const [latest] = rehearsed(facts, { kind: ["presentation"], aloud: true });
      return latest && slotMinutes !== undefined && latest.minutes > slotMinutes
        ? `${latest.minutes} of ${slotMinutes} min`
        : false;
    }),
  "R-040": (facts) =>
    each(
      facts,
      ["FMT-PRES"],
      (session) => !materialsFor(facts, session, "printed-slides").some(({ readyAt }) => readyAt),
    ),
  "R-041": (facts) =>
    each(
      facts,
      ["FMT-PRES"],
      (session) =>
        isVideo(session) &&
        hasCome(facts, "S-10min", { S: session.start }) &&
        isBefore(facts.now, session.end) &&
        !materialsFor(facts, session, "deck").some(({ ownWindowAt }) => ownWindowAt),
    ),
  "R-042": (facts) => each(facts, ["FMT-PRES"], ({ id }) => !isTicked(facts, `PRS-03@${id}`)),
  "R-043": (facts) =>
    each(facts, ["FMT-CODE"], ({ start }) => {
      const day = localDate(start, facts.timeZone);
      const isToday = localDate(facts.now, facts.timeZone) === day;
      const practised = rehearsed(facts, { kind: ["coding"] }).some(
        ({ at }) => localDate(at, facts.timeZone) === day,
      );
      return isToday && isBefore(facts.now, start) && !practised;
    }),
  "R-044": (facts) =>
    each(
      facts,
      ["FMT-CODE", "FMT-CASE"],
      ({ format }) =>
        rehearsed(facts, { kind: [format === "FMT-CODE" ? "coding" : "case"], aloud: true })
          .length === 0,
    ),
  "R-045": (facts) => lacks(facts, "FMT-SYS", "system-design"),
  "R-046": (facts) => lacks(facts, "FMT-CASE", "case"),
  "R-047": (facts) =>
    eachTakeHome(facts, ({ hoursSpent = 0 }) =>
      hoursSpent > PROOF_LIMITS.takeHomeHoursMax ? `${hoursSpent} h` : false,
    ),
  "R-048": (facts) =>
    eachTakeHome(facts, ({ readme }) => {
      const missing = [
        readme?.saysDone ? [] : ["what is done"],
        readme?.saysNotDone ? [] : ["what is not"],
        readme?.saysWhy ? [] : ["why"],
      ].flat();
      return missing.length > 0 ? `missing: ${missing.join(", ")}` : false;
    }),
  "R-049": (facts) =>
    eachTakeHome(facts, ({ readme }) => {
      const words = readme?.words;
      const { readmeWordsMin, readmeWordsMax } = PROOF_LIMITS;
      return words !== undefined && (words < readmeWordsMin || words > readmeWordsMax)
        ? `${words} words`
        : false;
    }),
  "R-050": (facts) =>
    eachTakeHome(facts, ({ receivedAt, dueAt }) => {
      if (dueAt === undefined) return false;
      const hours = (toMillis(dueAt) - toMillis(receivedAt)) / HOUR;
      const { takeHomeTurnaroundHoursMin, takeHomeTurnaroundHoursMax } = RULE_LIMITS;
      return hours < takeHomeTurnaroundHoursMin || hours > takeHomeTurnaroundHoursMax
        ? `${Math.round(hours * 10) / 10} h`
        : false;
    }),
  "R-051": (facts) =>
    eachTakeHome(
      facts,
      ({ dueAt, submittedAt }) =>
        dueAt !== undefined && submittedAt === undefined && !isAtOrBefore(facts.now, dueAt),
    ),
  "R-054": (facts) => lacks(facts, "FMT-ROLE", "role-play"),
  "R-055": (facts) =>
    facts.application.role.family !== "data-ai"
      ? []
      : each(
          facts,
          ["FMT-DEEP", "FMT-CODE"],
          () => !facts.stories.some(({ story }) => hasProductionDepth(story)),
        ),
  "R-056": (facts) =>
    each(facts, ["FMT-MEAL", "FMT-SHADOW"], ({ notAssessed }) => notAssessed === true),
  "R-057": (facts) => {
    const { application, stories, interview } = facts;
    const prepared =
      rehearsed(facts, { kind: ["coding", "system-design", "case"] }).length > 0 ||
      stories.some(({ story }) => story.kind === "STK-1") ||
      application.takeHomes.length > 0;
    return when(
      facts,
      interview !== undefined && application.role.family === "data-ai" && !prepared,
      hasFormat(facts, "FMT-CODE", "FMT-DEEP", "FMT-SYS")
        ? "a technical session is planned"
        : undefined,
    );
  },
} satisfies Partial<Record<RuleId, RuleTest>>;
