import type { FormatId } from "../model/format.ts";
import type { Session } from "../model/interview.ts";
import {
  CHECKLIST,
  type ChecklistItemId,
  FORMAT_CHECKLIST,
  type FormatItemId,
  PRE_CHECKLIST,
  type PreItemId,
} from "../playbook/checklist.ts";
import { FORMATS } from "../playbook/formats.ts";
import { type Instant, isBefore } from "../time.ts";
import { lowerFirst } from "./lower-first.ts";
import { type Anchors, resolveOffset } from "./offset.ts";
import { type Check, FORMAT_PROOFS, PRE_PROOFS } from "./proofs.ts";
import { hasDelivery, type Situation } from "./situation.ts";

export type ChecklistState = "not-applicable" | "open" | "done" | "overdue";

/** One item of a checklist, as it stands now. */
export interface ChecklistItem {
  /** Unique in an application: `PRE-07`, or `PRS-01@session` where there is one a session. */
  readonly id: string;
  readonly entry: ChecklistItemId;
  readonly text: string;
  readonly why: string;
  readonly state: ChecklistState;
  readonly due?: Instant;
  /** What proves it, or what is missing. */
  readonly checks: readonly Check[];
  /** Whether a person can tick it: nothing else can know. */
  readonly byHand: boolean;
  readonly sessionId?: string;
}

/** Format items that hang on the items of the format's own checklist. */
const PREFIX_FORMATS: Readonly<Record<string, FormatId>> = {
  SEQ: "FMT-SEQ",
  PAN: "FMT-PANEL",
  DEE: "FMT-DEEP",
  COD: "FMT-CODE",
  SYS: "FMT-SYS",
  CAS: "FMT-CASE",
  TAK: "FMT-TAKE",
  PRS: "FMT-PRES",
  ROL: "FMT-ROLE",
  SHA: "FMT-SHADOW",
  MEA: "FMT-MEAL",
  WRK: "FMT-WORK",
  POR: "FMT-PORT",
};

/** Items whose proof may be a tick although data can prove them too. */
const TICKABLE: ReadonlySet<string> = new Set(["PRE-28", "CAS-02", "PRS-04"]);

/** Both checklists of the time before the round: CL-PRE, then CL-FMT by session. */
export function checklist(situation: Situation): readonly ChecklistItem[] {
  const formatItems = situation.sessions.flatMap((session) => formatChecklist(session, situation));
  return [...preChecklist(situation, formatItems), ...formatItems];
}

const keysOf = <K extends string>(rows: Readonly<Record<K, unknown>>): readonly K[] =>
  Object.keys(rows) as K[];

function formatChecklist(session: Session, situation: Situation): readonly ChecklistItem[] {
  const takeHome = situation.application.takeHomes.find(
    ({ sessionId }) => !sessionId || sessionId === session.id,
  );
  const anchors: Anchors = {
    ...situation.anchors,
    S: session.start,
    ...(takeHome && { TH: takeHome.receivedAt }),
    ...(takeHome?.dueAt && { THD: takeHome.dueAt }),
  };
  return keysOf<FormatItemId>(FORMAT_CHECKLIST)
    .filter((entry) => PREFIX_FORMATS[entry.slice(0, 3)] === session.format)
    .map((entry) => {
      const id = `${entry}@${session.id}`;
      const { appliesIf, checks } = FORMAT_PROOFS[entry];
      return item({
        id,
        entry,
        anchors,
        situation,
        applies: appliesIf?.(session, situation) ?? true,
        checks: checks?.(session, situation) ?? [ticked(situation, id)],
        sessionId: session.id,
      });
    });
}

const ticked = ({ application }: Situation, id: string): Check => ({
  text: "Ticked by hand",
  ok: application.confirmations.includes(id),
});

function preChecklist(
  situation: Situation,
  formatItems: readonly ChecklistItem[],
): readonly ChecklistItem[] {
  const dayBefore = resolveOffset("T-24h", situation.anchors, situation.timeZone);
  const asChecks = formatItems
    .filter(({ state, due }) => state !== "not-applicable" && isDueBy(due, dayBefore))
    .map(({ text, state, sessionId }) => {
      const session = situation.sessions.find(({ id }) => id === sessionId);
      const name = session?.format ? `${FORMATS[session.format].name}: ` : "";
      return { text: `${name}${lowerFirst(text)}`, ok: state === "done" };
    });
  const firstVideo = situation.sessions.find(({ delivery }) => delivery === "video");
  const anchors: Anchors = {
    ...situation.anchors,
    ...(hasDelivery(situation, "video") && firstVideo && { S: firstVideo.start }),
  };
  return keysOf<PreItemId>(PRE_CHECKLIST).map((entry) => {
    const { appliesIf, checks } = PRE_PROOFS[entry];
    return item({
      id: entry,
      entry,
      anchors,
      situation,
      applies: appliesIf?.(situation) ?? true,
      checks: checks(situation, asChecks),
    });
  });
}

/** Whether a format item belongs to the day before; one without a known date does. */
const isDueBy = (due: Instant | undefined, limit: Instant | undefined): boolean =>
  due === undefined || limit === undefined || !isBefore(limit, due);

function item(given: {
  readonly id: string;
  readonly entry: ChecklistItemId;
  readonly anchors: Anchors;
  readonly situation: Situation;
  readonly applies: boolean;
  readonly checks: readonly Check[];
  readonly sessionId?: string;
}): ChecklistItem {
  const { id, entry, anchors, situation, applies, checks, sessionId } = given;
  const { text, why, due: offset, byHand } = CHECKLIST[entry];
  const due = resolveOffset(offset, anchors, situation.timeZone);
  return {
    id,
    entry,
    text,
    why,
    state: stateOf(applies, checks, due, situation.now),
    ...(due && { due }),
    checks: applies ? checks : [],
    byHand: byHand === true || TICKABLE.has(entry),
    ...(sessionId && { sessionId }),
  };
}

function stateOf(
  applies: boolean,
  checks: readonly Check[],
  due: Instant | undefined,
  now: Instant,
): ChecklistState {
  if (!applies) return "not-applicable";
  if (checks.every(({ ok }) => ok)) return "done";
  return due !== undefined && isBefore(due, now) ? "overdue" : "open";
}

/** How far CL-PRE has come, over the items due a day before (domain.md 20.12). */
export interface Readiness {
  readonly done: number;
  readonly applicable: number;
  /** Whole percent, rounded down. It measures preparation and says nothing of the result. */
  readonly score: number;
}

export function readiness(items: readonly ChecklistItem[]): Readiness {
  const counted = items.filter(
    ({ entry, state }) =>
      entry in PRE_CHECKLIST && CHECKLIST[entry].due === "T-24h" && state !== "not-applicable",
  );
  const done = counted.filter(({ state }) => state === "done").length;
  const applicable = counted.length;
  return { done, applicable, score: applicable === 0 ? 0 : Math.floor((done * 100) / applicable) };
}
