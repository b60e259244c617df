import { compareClaims } from "../consistency/compare-claims.ts";
import type { Session } from "../model/interview.ts";
import type { Interviewer } from "../model/interviewer.ts";
import { type FormatItemId, type PreItemId, PROOF_LIMITS } from "../playbook/checklist.ts";
import { SETUP_TO_TEST } from "../playbook/formats.ts";
import { CLAIM_KIND_NAMES, STORY_KIND_NAMES } from "../playbook/labels.ts";
import { type Instant, isAtOrBefore, isBefore, localDate, MINUTE, toMillis } from "../time.ts";
import { questionBoard } from "./questions.ts";
import { revisitTextProblems } from "./revisit-text.ts";
import {
  hasDelivery,
  hasFormat,
  mostSenior,
  peopleOf,
  setupGroups,
  type Situation,
} from "./situation.ts";
import { isStrong, missingFrom } from "./stories.ts";

/** One fact that a checklist item needs, and whether the data shows it. */
export interface Check {
  readonly text: string;
  readonly ok: boolean;
}

/** When an item applies, and what proves it done: all of its checks. */
interface PreProof {
  readonly appliesIf?: (situation: Situation) => boolean;
  readonly checks: (situation: Situation, formatItems: readonly Check[]) => readonly Check[];
}

const check = (text: string, ok: unknown): Check => ({
  text,
  ok: Array.isArray(ok) ? ok.length > 0 : Boolean(ok),
});

const isSince = (instant: Instant | undefined, anchor: Instant | undefined): boolean =>
  instant !== undefined && (anchor === undefined || isAtOrBefore(anchor, instant));

const someResearch = ({ application, anchors }: Situation, ...topics: string[]): boolean =>
  application.research.some(
    ({ topic, addedAt }) => topics.includes(topic) && isSince(addedAt, anchors.INV),
  );

const needsSlides = (situation: Situation): boolean =>
  hasFormat(situation, "FMT-PRES", "FMT-PORT") ||
  situation.sessions.some(({ hasPresentation }) => hasPresentation);

const setUp = (situation: Situation, group: readonly Session[], kind: string): boolean => {
  const ids = group.map(({ id }) => id);
  const checks = situation.application.setupChecks.filter(
    (setup) => setup.kind === kind && ids.includes(setup.sessionId),
  );
  const latest = checks.sort((a, b) => toMillis(b.at) - toMillis(a.at))[0];
  return latest?.ok === true;
};

const perPerson = (
  { people }: Situation,
  checksFor: (interviewer: Interviewer) => readonly Check[],
): readonly Check[] =>
  people.length === 0
    ? [check("Somebody is in the room", false)]
    : people.flatMap(({ interviewer }) =>
        checksFor(interviewer).map(({ text, ok }) => check(`${interviewer.name}: ${text}`, ok)),
      );

const perSession = (
  { sessions }: Situation,
  checksFor: (session: Session) => readonly Check[],
): readonly Check[] =>
  sessions.length === 0 ? [check("The sessions are known", false)] : sessions.flatMap(checksFor);

/** How a session is called where its format is not the point. */
const sessionName = (session: Session, { timeZone }: Situation): string =>
  session.title ?? `Session of ${localDate(session.start, timeZone)}`;

const isUrgentTheme = ({ kind, mentions }: { kind: string; mentions?: number }): boolean =>
  kind === "urgent-theme" &&
  (mentions ?? PROOF_LIMITS.themeMentionsMin) >= PROOF_LIMITS.themeMentionsMin;

const urgentThemes = ({ application }: Situation): readonly string[] =>
  application.notes.filter(isUrgentTheme).map(({ text }) => text);

/** The proofs of CL-PRE (domain.md section 16), a row each. */
export const PRE_PROOFS: Readonly<Record<PreItemId, PreProof>> = {
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
    checks: ({ application: { concerns, revisits } }) => [
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
        const wrong = problems.length > 0 ? ` (${problems.join("; ")})` : "";
        return check(`Revisit of “${topic}” reads well${wrong}`, problems.length === 0);
      }),
    ],
  },
  "PRE-04": {
    appliesIf: ({ sessions }) => sessions.some(({ format }) => format !== undefined),
    checks: (_, formatItems) => formatItems,
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
      const { problems } = questionBoard(situation);
      return [
        check("Questions settled", situation.application.questionsLockedAt),
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
    checks: ({ application }) => {
      const clashes = compareClaims(application.claims).filter(
        ({ verdict }) => verdict === "contradiction",
      );
      return clashes.length === 0
        ? [check("No two tellings contradict each other", true)]
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
        return kinds.map((kind) => check(`${kind} works (${day})`, setUp(situation, group, kind)));
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
        someResearch(situation, "RS-C01", "RS-C03", "RS-C04", "RS-C09"),
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
          check(`${HARD_PART_SHORT[kind]}${detail ? ` (${detail})` : ""} rehearsed`, rehearsedAt),
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
      const name = mostSenior(situation)?.interviewer.name ?? "the most senior person";
      return [
        check(
          `A note on funding, leadership or public moves, for ${name}`,
          someResearch(situation, "RS-C10"),
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
          situation.candidate.stories.some(({ tags, relevance }) =>
            [...(tags ?? []), ...(relevance ?? [])].some((word) =>
              word.toLowerCase().includes(theme.toLowerCase()),
            ),
          ),
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
    checks: ({ application }) => [
      check(
        "Outline told aloud, or ticked",
        application.rehearsals.some(
          ({ kind, targetId }) => kind === "story" && targetId === "QA-031",
        ) || application.confirmations.includes("PRE-28"),
      ),
    ],
  },
  "PRE-29": {
    appliesIf: (situation) => peopleOf(situation, "AUD-EXEC").length > 0,
    checks: (situation) =>
      peopleOf(situation, "AUD-EXEC").map(({ interviewer: { name, angle } }) =>
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

const HARD_PART_SHORT = {
  "HP-1": "Gap",
  "HP-2": "Failed project",
  "HP-3": "Inherited work",
  "HP-4": "Tool used lightly",
  "HP-5": "Clash",
  "HP-6": "Reason for leaving",
  "HP-7": "Named weakness",
  "HP-8": "Pay talk",
} as const;

const PRODUCTION_PARTS = [
  "architecture",
  "dataQuality",
  "modelOrDesignChoice",
  "stakeholderPushback",
  "whatBroke",
  "whatIWouldChange",
] as const;

const hasProductionDepth = ({
  production,
}: {
  readonly production?: Partial<Record<(typeof PRODUCTION_PARTS)[number], string>>;
}): boolean => PRODUCTION_PARTS.every((part) => production?.[part]);

/** Between an hour and half an hour before the first session of the group. */
function testedJustBefore({ application }: Situation, group: readonly Session[]): boolean {
  const [first] = group;
  if (!first) return false;
  const start = toMillis(first.start);
  return application.setupChecks.some(({ kind, ok, at, sessionId }) => {
    const before = start - toMillis(at);
    const inTime = before >= 30 * MINUTE && before <= 60 * MINUTE;
    return kind === "platform" && ok && inTime && group.some(({ id }) => id === sessionId);
  });
}

interface FormatProof {
  readonly appliesIf?: (session: Session, situation: Situation) => boolean;
  /** Absent where only the person can know. */
  readonly checks?: (session: Session, situation: Situation) => readonly Check[];
}

const inRoom = (session: Session, { people }: Situation): readonly Interviewer[] =>
  people
    .map(({ interviewer }) => interviewer)
    .filter(({ id }) => session.interviewerIds.includes(id));

const rehearsed = (
  { application }: Situation,
  wanted: { readonly kind: readonly string[]; readonly targetId?: string; readonly aloud?: true },
) =>
  application.rehearsals.filter(
    ({ kind, targetId, aloud }) =>
      wanted.kind.includes(kind) &&
      (!wanted.targetId || wanted.targetId === targetId) &&
      (!wanted.aloud || aloud),
  );

const isVideo = (session: Session): boolean => session.delivery === "video";

const materials = ({ application }: Situation, session: Session, kind: string) =>
  application.materials.filter(
    (material) =>
      material.kind === kind && (!material.sessionId || material.sessionId === session.id),
  );

const takeHomeOf = ({ application }: Situation, session: Session) =>
  application.takeHomes.find(({ sessionId }) => !sessionId || sessionId === session.id);

/** The proofs of CL-FMT (domain.md section 16), a row each, for one session. */
export const FORMAT_PROOFS: Readonly<Record<FormatItemId, FormatProof>> = {
  "SEQ-01": {
    checks: (session, situation) =>
      inRoom(session, situation).map(({ name, angle }) =>
        check(`${name}: something to lead with`, angle?.leadPoints),
      ),
  },
  "SEQ-02": {
    checks: (_, { application }) => [
      check(
        "No two tellings contradict each other",
        compareClaims(application.claims).every(({ verdict }) => verdict !== "contradiction"),
      ),
    ],
  },
  "PAN-01": {
    checks: (session, situation) =>
      inRoom(session, situation).map(({ name, research }) =>
        check(`${name}: what they care about`, research?.inferredCares),
      ),
  },
  "PAN-02": {},
  "PAN-03": {
    checks: (_, situation) => [
      check(
        "Opposed prompts rehearsed",
        rehearsed(situation, { kind: ["story", "case"], targetId: "QA-034" }),
      ),
    ],
  },
  "PAN-04": {
    checks: (_, situation) => [
      check(
        "A story told aloud in two minutes",
        rehearsed(situation, { kind: ["story"], aloud: true }).some(
          ({ minutes }) => minutes <= PROOF_LIMITS.storyMinutesMax,
        ),
      ),
    ],
  },
  "DEE-01": {
    checks: (_, { candidate }) => [
      check("A story at production depth", candidate.stories.some(hasProductionDepth)),
    ],
  },
  "DEE-02": {
    checks: (_, { candidate }) => [
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
  "COD-01": { checks: (session) => [check("Tool known", session.platform)] },
  "COD-02": {
    checks: (session, situation) => [
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
    checks: (_, situation) => [
      check("Coded aloud", rehearsed(situation, { kind: ["coding"], aloud: true })),
    ],
  },
  "SYS-01": {
    checks: (_, situation) => [
      check("System design rehearsed", rehearsed(situation, { kind: ["system-design"] })),
    ],
  },
  "SYS-02": {},
  "CAS-01": {
    checks: (_, situation) => [
      check("A case rehearsed aloud", rehearsed(situation, { kind: ["case"], aloud: true })),
    ],
  },
  "CAS-02": {
    checks: (session, situation) =>
      session.delivery === "in-person"
        ? [check("Scratch paper", materials(situation, session, "scratch-paper"))]
        : [
            check(
              "Shared notes arranged, ticked by hand",
              situation.application.confirmations.includes(`CAS-02@${session.id}`),
            ),
          ],
  },
  "CAS-03": { appliesIf: (_, { application }) => application.role.family === "data-ai" },
  "TAK-01": {
    checks: (session, situation) => [
      check("Deadline on file", takeHomeOf(situation, session)?.dueAt),
    ],
  },
  "TAK-02": {
    checks: (session, situation) => {
      const hours = takeHomeOf(situation, session)?.hoursSpent;
      return [
        check(
          "Hours noted, four at most",
          hours !== undefined && hours <= PROOF_LIMITS.takeHomeHoursMax,
        ),
      ];
    },
  },
  "TAK-03": {
    checks: (session, situation) => {
      const readme = takeHomeOf(situation, session)?.readme;
      return [
        check("Says what is done", readme?.saysDone),
        check("Says what is not", readme?.saysNotDone),
        check("Says why", readme?.saysWhy),
      ];
    },
  },
  "TAK-04": {
    checks: (session, situation) => {
      const words = takeHomeOf(situation, session)?.readme?.words ?? 0;
      return [
        check(
          "300 to 700 words",
          words >= PROOF_LIMITS.readmeWordsMin && words <= PROOF_LIMITS.readmeWordsMax,
        ),
      ];
    },
  },
  "TAK-05": {
    checks: (session, situation) => {
      const takeHome = takeHomeOf(situation, session);
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
    checks: (_, situation) => {
      const count = rehearsed(situation, { kind: ["presentation"], aloud: true }).length;
      return [
        check(`${count} of 2 rehearsals aloud`, count >= PROOF_LIMITS.presentationRehearsalsMin),
      ];
    },
  },
  "PRS-02": {
    checks: (session, situation) => {
      const latest = [...rehearsed(situation, { kind: ["presentation"], aloud: true })].sort(
        (a, b) => toMillis(b.at) - toMillis(a.at),
      )[0];
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
    checks: (session, situation) => [
      check(
        "Printed slides ready",
        materials(situation, session, "printed-slides").some(({ readyAt }) => readyAt),
      ),
      check(
        "Able to talk without slides, ticked by hand",
        situation.application.confirmations.includes(`PRS-04@${session.id}`),
      ),
    ],
  },
  "PRS-05": {
    appliesIf: isVideo,
    checks: (session, situation) => [
      check(
        "Deck in its own window",
        materials(situation, session, "deck").some(({ ownWindowAt }) => ownWindowAt),
      ),
    ],
  },
  "PRS-06": {
    appliesIf: isVideo,
    checks: (session, situation) => {
      const group = setupGroups(situation).find((sessions) => sessions.includes(session));
      return [check("Screen share works", setUp(situation, group ?? [session], "screen-share"))];
    },
  },
  "ROL-01": {
    checks: (_, situation) => [
      check("A scene rehearsed aloud", rehearsed(situation, { kind: ["role-play"], aloud: true })),
    ],
  },
  "ROL-02": {},
  "SHA-01": { checks: (session) => [check("People listed", session.interviewerIds)] },
  "SHA-02": {},
  "MEA-01": { checks: (session) => [check("What it includes", session.whatItIncludes)] },
  "MEA-02": {},
  "WRK-01": {
    checks: (_, situation) => [
      check(
        "Rehearsed aloud",
        rehearsed(situation, { kind: ["system-design", "case"], aloud: true }),
      ),
    ],
  },
  "POR-01": {
    checks: (session, situation) => [
      check(
        "Portfolio opened and tested",
        materials(situation, session, "portfolio").some(({ testedAt }) => testedAt),
      ),
    ],
  },
};
