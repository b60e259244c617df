import type { Session } from "../../model/interview.ts";
import type { FormatItemId } from "../../playbook/checklist-formats.ts";
import { PROOF_LIMITS } from "../../playbook/checklists.ts";
import { isAtOrBefore, isBefore, localDate } from "../../time.ts";
import { inSession } from "../situation/people.ts";
import { setupGroups } from "../situation/situation.ts";
import {
  check,
  hasProductionDepth,
  isVideo,
  materialsFor,
  type Proof,
  rehearsed,
  takeHomeFor,
  ticked,
  worksOn,
} from "./proof.ts";

/** The proofs of CL-FMT (domain.md section 16), a row each, for one session. */
export const FORMAT_PROOFS: Readonly<Record<FormatItemId, Proof<Session>>> = {
  "SEQ-01": {
    checks: (situation, session) =>
      inSession(situation.people, session).map(({ interviewer: { name, angle } }) =>
        check(`${name}: something to lead with`, angle?.leadPoints),
      ),
  },
  "SEQ-02": {
    checks: ({ comparisons }) => [
      check(
        "No two tellings contradict each other",
        comparisons.every(({ verdict }) => verdict !== "contradiction"),
      ),
    ],
  },
  "PAN-01": {
    checks: (situation, session) =>
      inSession(situation.people, session).map(({ interviewer: { name, research } }) =>
        check(`${name}: what they care about`, research?.inferredCares),
      ),
  },
  "PAN-02": {},
  "PAN-03": {
    checks: (situation) => [
      check(
        "Opposed prompts rehearsed",
        rehearsed(situation, { kind: ["story", "case"], targetId: "QA-034" }),
      ),
    ],
  },
  "PAN-04": {
    checks: (situation) => [
      check(
        "A story told aloud in two minutes",
        rehearsed(situation, { kind: ["story"], aloud: true }).some(
          ({ minutes }) => minutes <= PROOF_LIMITS.storyMinutesMax,
        ),
      ),
    ],
  },
  "DEE-01": {
    checks: ({ candidate }) => [
      check("A story at production depth", candidate.stories.some(hasProductionDepth)),
    ],
  },
  "DEE-02": {
    checks: ({ candidate }) => [
      check(
        "A depth story with a rejected option",
        candidate.stories.some(
          ({ kind, rejectedAlternatives }) =>
            kind === "STK-1" && (rejectedAlternatives?.length ?? 0) > 0,
        ),
      ),
    ],
  },
  "DEE-03": {},
  "COD-01": { checks: (_, session) => [check("Tool known", session.platform)] },
  "COD-02": {
    checks: (situation, session) => [
      check(
        "Practised on the day",
        rehearsed(situation, { kind: ["coding"] }).some(
          ({ at }) =>
            localDate(at, situation.timeZone) === localDate(session.start, situation.timeZone) &&
            isBefore(at, session.start),
        ),
      ),
    ],
  },
  "COD-03": {},
  "COD-04": {
    checks: (situation) => [
      check("Coded aloud", rehearsed(situation, { kind: ["coding"], aloud: true })),
    ],
  },
  "SYS-01": {
    checks: (situation) => [
      check("System design rehearsed", rehearsed(situation, { kind: ["system-design"] })),
    ],
  },
  "SYS-02": {},
  "CAS-01": {
    checks: (situation) => [
      check("A case rehearsed aloud", rehearsed(situation, { kind: ["case"], aloud: true })),
    ],
  },
  "CAS-02": {
    checks: (situation, session, id) =>
      session.delivery === "in-person"
        ? [check("Scratch paper", materialsFor(situation, session, "scratch-paper"))]
        : [ticked(situation, id, "Shared notes arranged, ticked by hand")],
  },
  "CAS-03": { appliesIf: ({ application }) => application.role.family === "data-ai" },
  "TAK-01": {
    checks: (situation, session) => [
      check("Deadline on file", takeHomeFor(situation, session)?.dueAt),
    ],
  },
  "TAK-02": {
    checks: (situation, session) => {
      const hours = takeHomeFor(situation, session)?.hoursSpent;
      return [
        check(
          "Hours noted, four at most",
          hours !== undefined && hours <= PROOF_LIMITS.takeHomeHoursMax,
        ),
      ];
    },
  },
  "TAK-03": {
    checks: (situation, session) => {
      const readme = takeHomeFor(situation, session)?.readme;
      return [
        check("Says what is done", readme?.saysDone),
        check("Says what is not", readme?.saysNotDone),
        check("Says why", readme?.saysWhy),
      ];
    },
  },
  "TAK-04": {
    checks: (situation, session) => {
      const words = takeHomeFor(situation, session)?.readme?.words ?? 0;
      return [
        check(
          "300 to 700 words",
          words >= PROOF_LIMITS.readmeWordsMin && words <= PROOF_LIMITS.readmeWordsMax,
        ),
      ];
    },
  },
  "TAK-05": {
    checks: (situation, session) => {
      const takeHome = takeHomeFor(situation, session);
      return [
        check(
          "Handed in by the deadline",
          takeHome?.submittedAt &&
            takeHome.dueAt &&
            isAtOrBefore(takeHome.submittedAt, takeHome.dueAt),
        ),
      ];
    },
  },
  "PRS-01": {
    checks: (situation) => {
      const count = rehearsed(situation, { kind: ["presentation"], aloud: true }).length;
      return [
        check(`${count} of 2 rehearsals aloud`, count >= PROOF_LIMITS.presentationRehearsalsMin),
      ];
    },
  },
  "PRS-02": {
    checks: (situation, session) => {
      const [latest] = rehearsed(situation, { kind: ["presentation"], aloud: true });
      const slot = session.slotMinutes;
      const took = latest ? `${latest.minutes} min` : "no rehearsal yet";
      return [
        check(
          `Last rehearsal within the slot (${took}, slot ${slot ?? "unknown"} min)`,
          latest && slot !== undefined && latest.minutes <= slot,
        ),
      ];
    },
  },
  "PRS-03": {},
  "PRS-04": {
    checks: (situation, session, id) => [
      check(
        "Printed slides ready",
        materialsFor(situation, session, "printed-slides").some(({ readyAt }) => readyAt),
      ),
      ticked(situation, id, "Able to talk without slides, ticked by hand"),
    ],
  },
  "PRS-05": {
    appliesIf: (_, session) => isVideo(session),
    checks: (situation, session) => [
      check(
        "Deck in its own window",
        materialsFor(situation, session, "deck").some(({ ownWindowAt }) => ownWindowAt),
      ),
    ],
  },
  "PRS-06": {
    appliesIf: (_, session) => isVideo(session),
    checks: (situation, session) => {
      const group = setupGroups(situation).find((sessions) => sessions.includes(session));
      return [check("Screen share works", worksOn(situation, group ?? [session], "screen-share"))];
    },
  },
  "ROL-01": {
    checks: (situation) => [
      check("A scene rehearsed aloud", rehearsed(situation, { kind: ["role-play"], aloud: true })),
    ],
  },
  "ROL-02": {},
  "SHA-01": { checks: (_, session) => [check("People listed", session.interviewerIds)] },
  "SHA-02": {},
  "MEA-01": { checks: (_, session) => [check("What it includes", session.whatItIncludes)] },
  "MEA-02": {},
  "WRK-01": {
    checks: (situation) => [
      check(
        "Rehearsed aloud",
        rehearsed(situation, { kind: ["system-design", "case"], aloud: true }),
      ),
    ],
  },
  "POR-01": {
    checks: (situation, session) => [
      check(
        "Portfolio opened and tested",
        materialsFor(situation, session, "portfolio").some(({ testedAt }) => testedAt),
      ),
    ],
  },
};
