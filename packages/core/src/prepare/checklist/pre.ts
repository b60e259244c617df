import type { PreItemId } from "../../playbook/checklist-pre.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { SETUP_TO_TEST } from "../../playbook/formats.ts";
import { CLAIM_KIND_NAMES, HARD_PARTS_SHORT, STORY_KIND_NAMES } from "../../playbook/labels.ts";
import { formatDate, localDate } from "../../time.ts";
import { mostSenior, peopleOf } from "../situation/people.ts";
import { revisitTextProblems } from "../situation/revisit-text.ts";
import { hasDelivery, hasFormat, setupGroups, type Situation } from "../situation/situation.ts";
import { isStrong, missingFrom } from "../situation/stories.ts";
import {
  answersTheme,
  type Check,
  check,
  hasFreshResearch,
  hasProductionDepth,
  isSince,
  orTicked,
  isUrgentTheme,
  perPerson,
  perSession,
  type Proof,
  sessionName,
  testedJustBefore,
  worksOn,
} from "./proof.ts";

/** How the lists of the formats stand: one item of CL-PRE sums them up. */
export interface FormatState {
  readonly formats: readonly Check[];
}

const needsSlides = (situation: Situation): boolean =>
  hasFormat(situation, "FMT-PRES", "FMT-PORT") ||
  situation.sessions.some(({ hasPresentation }) => hasPresentation);

const urgentThemes = ({ application }: Situation): readonly string[] =>
  application.notes.filter(isUrgentTheme).map(({ text }) => text);

/** The proofs of CL-PRE (domain.md section 16), a row each. */
export const PRE_PROOFS: Readonly<Record<PreItemId, Proof<FormatState>>> = {
  "PRE-01": {
    checks: ({ earlier, anchors }) =>
      earlier.length === 0
        ? [check("An earlier round is on file", false)]
        : earlier.map(({ round, notesRereadAt }) =>
            check(
              `Notes of round ${round} read again since the invitation`,
              isSince(notesRereadAt, anchors.INV),
            ),
          ),
  },
  "PRE-02": {
    checks: (situation) =>
      perPerson(situation, ({ research }) => [
        check("career", research?.background),
        check("time at the company", research?.tenureMonths !== undefined),
        check(
          "common ground, or looked for in vain",
          (research?.commonGround?.length ?? 0) > 0 || research?.noCommonGround,
        ),
        check("research dated", research?.checkedAt),
      ]),
  },
  "PRE-03": {
    checks: ({ application: { concerns, revisits }, earlier }) => [
      check(
        "What the last round left open is written down",
        concerns.length > 0 || earlier.at(-1)?.notesRecordedAt,
      ),
      ...concerns
        .filter(({ severity }) => severity >= 2)
        .map(({ id, topic, betterAnswer, developmentStep }) =>
          check(
            `“${topic}” has an answer or a step`,
            revisits.some(({ concernId }) => concernId === id) || betterAnswer || developmentStep,
          ),
        ),
      check("No more than two revisits", revisits.length <= PROOF_LIMITS.revisitsMax),
      ...revisits.map(({ concernId, text }) => {
        const topic = concerns.find(({ id }) => id === concernId)?.topic ?? "";
        const problems = revisitTextProblems(text, topic);
        const wrong =
          problems.length > 0 ? ` (${problems.map((problem) => problem.text).join("; ")})` : "";
        return check(`Revisit of “${topic}” reads well${wrong}`, problems.length === 0);
      }),
    ],
  },
  "PRE-04": {
    appliesIf: ({ sessions }) => sessions.some(({ format }) => format !== undefined),
    checks: (_, { formats }) => formats,
  },
  "PRE-05": {
    checks: (situation) =>
      perPerson(situation, ({ angle }) => [
        check("something to lead with", angle?.leadPoints),
        check("angle prepared", angle?.preparedAt),
      ]),
  },
  "PRE-06": {
    checks: (situation) => {
      const { problems } = situation.board;
      return [
        check(
          "Questions settled",
          isSince(situation.application.questionsLockedAt, situation.anchors.INV),
        ),
        check(
          problems.length > 0 ? `Numbers fit (${problems.join("; ")})` : "Numbers fit",
          problems.length === 0,
        ),
      ];
    },
  },
  "PRE-07": {
    checks: ({ candidate: { pay } }) => [
      check(
        "A range from low to high",
        pay.rangeLow !== undefined && pay.rangeHigh !== undefined && pay.rangeLow < pay.rangeHigh,
      ),
      check("A source for it", pay.sources),
      check("Said out loud", pay.rehearsedAt),
    ],
  },
  "PRE-08": {
    checks: ({ candidate: { logistics }, application: { role } }) => [
      check("Earliest start", logistics.earliestStart),
      check("On site, hybrid or remote", logistics.workModePreference),
      ...(role.relocationAsked ? [check("Answer on moving", logistics.relocationAnswer)] : []),
    ],
  },
  "PRE-09": {
    checks: ({ application: { claims }, comparisons }) => {
      const clashes = comparisons.filter(({ verdict }) => verdict === "contradiction");
      return clashes.length === 0
        ? [
            check(
              "What they have heard or read of you is on file",
              claims.some(({ saidIn }) => saidIn !== "plan"),
            ),
            check("No two tellings contradict each other", true),
          ]
        : clashes.map(({ subject, kind }) =>
            check(`${CLAIM_KIND_NAMES[kind].split(" (")[0]}: ${subject} is told in one way`, false),
          );
    },
  },
  "PRE-10": {
    appliesIf: (situation) =>
      hasDelivery(situation, "video") || hasDelivery(situation, "in-person"),
    checks: (situation) =>
      setupGroups(situation).flatMap((group) => {
        const [first] = group;
        const kinds = first?.delivery ? SETUP_TO_TEST[first.delivery] : [];
        const day = first ? localDate(first.start, situation.timeZone) : "";
        return kinds.map((kind) =>
          check(`${kind} works (${formatDate(day)})`, worksOn(situation, group, kind)),
        );
      }),
  },
  "PRE-11": {
    checks: ({ application }) => [
      check(
        "A draft exists",
        application.messages.some(({ kind, draftedAt }) => kind === "thank-you" && draftedAt),
      ),
    ],
  },
  "PRE-12": {
    checks: ({ application: { outcomePlan } }) => [
      check("If yes: what to negotiate", outcomePlan.negotiationMoves),
      check("If no: a reply", outcomePlan.rejectionReplyDraft),
    ],
  },
  "PRE-13": {
    appliesIf: ({ candidate }) => candidate.otherProcesses.length > 0,
    checks: ({ candidate }) => [
      check(
        "At least one is active",
        candidate.otherProcesses.some(({ status }) => status === "active"),
      ),
    ],
  },
  "PRE-14": {
    checks: (situation) => [
      check(
        "A note on press, rivals, news or challenges since the invitation",
        hasFreshResearch(situation, "RS-C01", "RS-C03", "RS-C04", "RS-C09"),
      ),
    ],
  },
  "PRE-15": {
    checks: (situation) => [
      ...perSession(situation, (session) => [
        check(`${sessionName(session, situation)} confirmed`, session.logisticsConfirmedAt),
      ]),
      ...perPerson(situation, ({ title }) => [check("title", title)]),
    ],
  },
  "PRE-16": {
    appliesIf: (situation) => hasDelivery(situation, "in-person"),
    checks: ({ application }) => [check("Journey confirmed", application.travelConfirmedAt)],
  },
  "PRE-17": {
    appliesIf: needsSlides,
    checks: ({ application }) => {
      const shown = application.materials.filter(
        ({ kind }) => kind === "deck" || kind === "portfolio",
      );
      return shown.length === 0
        ? [check("Slides or portfolio listed", false)]
        : shown.flatMap(({ kind, readyAt, testedAt }) => [
            check(`${kind} ready`, readyAt),
            check(`${kind} opened and tested`, testedAt),
          ]);
    },
  },
  "PRE-18": {
    checks: ({ candidate: { stories } }) => {
      const strong = stories.filter(isStrong);
      const weak = stories
        .filter((story) => !isStrong(story))
        .map((story) => check(`“${story.title}” lacks ${missingFrom(story).join(", ")}`, false));
      const kinds = (["STK-1", "STK-2", "STK-3"] as const).map((kind) =>
        check(
          `A strong story on ${STORY_KIND_NAMES[kind].toLowerCase()}`,
          strong.some((story) => story.kind === kind),
        ),
      );
      const enough = strong.length >= PROOF_LIMITS.strongStoriesMin;
      return [check(`${strong.length} of 3 stories strong`, enough), ...kinds].concat(
        enough && kinds.every(({ ok }) => ok) ? [] : weak,
      );
    },
  },
  "PRE-19": {
    appliesIf: ({ candidate }) => candidate.hardParts.some(({ applies }) => applies),
    checks: ({ candidate }) =>
      candidate.hardParts
        .filter(({ applies }) => applies)
        .map(({ kind, detail, rehearsedAt }) =>
          check(`${HARD_PARTS_SHORT[kind]}${detail ? ` (${detail})` : ""} rehearsed`, rehearsedAt),
        ),
  },
  "PRE-20": {
    checks: (situation) =>
      perSession(situation, (session) => [
        check(
          `${sessionName(session, situation)}: content known`,
          session.formatClarifiedAt ?? session.whatItIncludes,
        ),
      ]),
  },
  "PRE-21": {
    checks: (situation) => {
      const name = mostSenior(situation.people)?.interviewer.name ?? "the most senior person";
      return [
        check(
          `A note on funding, leadership or public moves, for ${name}`,
          hasFreshResearch(situation, "RS-C10"),
        ),
      ];
    },
  },
  "PRE-22": {
    checks: (situation) =>
      perPerson(situation, ({ plannedReferences }) => [
        check(
          plannedReferences?.length === 1
            ? "one reference"
            : `one reference, not ${plannedReferences?.length ?? 0}`,
          plannedReferences?.length === 1,
        ),
      ]),
  },
  "PRE-23": {
    appliesIf: (situation) => urgentThemes(situation).length > 0,
    checks: (situation) =>
      urgentThemes(situation).map((theme) =>
        check(
          `A story answers “${theme}”`,
          situation.candidate.stories.some((story) => answersTheme(story, theme)),
        ),
      ),
  },
  "PRE-24": {
    appliesIf: ({ application }) => application.role.family === "data-ai",
    checks: ({ candidate }) => [
      check(
        "A story with all six parts of production depth",
        candidate.stories.some(hasProductionDepth),
      ),
    ],
  },
  "PRE-25": {
    checks: ({ application }) => [
      check(
        "What went well",
        application.notes.filter(({ kind }) => kind === "went-well"),
      ),
      check(
        "What could be better",
        application.notes.filter(({ kind }) => kind === "could-improve"),
      ),
    ],
  },
  "PRE-26": {
    appliesIf: (situation) => hasDelivery(situation, "video"),
    checks: ({ application }) => [
      check(
        "Notes on a second screen, or printed",
        application.materials.some(({ kind, placement }) => kind === "r1-notes" && placement),
      ),
    ],
  },
  "PRE-27": {
    appliesIf: (situation) => hasDelivery(situation, "video"),
    checks: (situation) =>
      setupGroups(situation)
        .filter(([first]) => first?.delivery === "video")
        .map((group) =>
          check("Platform tested 60 to 30 minutes before", testedJustBefore(situation, group)),
        ),
  },
  "PRE-28": {
    checks: (situation, _, id) => [
      orTicked(
        situation,
        id,
        "Outline told aloud, or ticked",
        situation.application.rehearsals.some(
          ({ kind, targetId }) => kind === "story" && targetId === "QA-031",
        ),
      ),
    ],
  },
  "PRE-29": {
    appliesIf: (situation) => peopleOf(situation.people, "AUD-EXEC").length > 0,
    checks: (situation) =>
      peopleOf(situation.people, "AUD-EXEC").map(({ interviewer: { name, angle } }) =>
        check(
          `${name}: three points to lead with`,
          (angle?.leadPoints?.length ?? 0) >= PROOF_LIMITS.execLeadPointsMin,
        ),
      ),
  },
  "PRE-30": {
    checks: ({ candidate }) =>
      ["failure", "adaptation", "conflict"].map((tag) =>
        check(
          `A story of ${tag}`,
          candidate.stories.some(({ tags }) => tags?.includes(tag)),
        ),
      ),
  },
};
