import type { Delivery } from "../model/format.ts";
import type { SetupCheck } from "../model/groundwork.ts";
import { REHEARSAL_KINDS, type RehearsalKind } from "../model/rehearsal-kind.ts";
import type { Note } from "../model/note.ts";
import { isReminder } from "../model/reminder.ts";
import { PROOF_LIMITS } from "../playbook/checklists.ts";
import { REHEARSAL_FOR } from "../playbook/format-knowledge.ts";
import { SETUP_TO_TEST } from "../playbook/formats.ts";
import { type Instant, localDate, type LocalDate, toMillis } from "../time.ts";
import { deliveryDays, type Situation } from "./situation/situation.ts";

/** One part of the set-up, as it was tested last. */
interface SetupPart {
  readonly kind: SetupCheck["kind"];
  readonly ok?: boolean;
  readonly at?: Instant;
}

/** What has to work for the sessions of one day and one way of meeting. */
interface SetupDay {
  readonly day: LocalDate;
  readonly delivery: Delivery;
  /** The session that a new test is kept with: the first of them. */
  readonly sessionId: string;
  readonly parts: readonly SetupPart[];
}

/** Rehearsals, set-up and take-homes at a glance. */
export interface KitBoard {
  /** Kinds of rehearsal, those that the sessions call for first. */
  readonly rehearsals: readonly {
    readonly kind: RehearsalKind;
    readonly isCalledFor: boolean;
    readonly times: number;
    /** The most that a run may take, where a slot says so. */
    readonly minutesMax?: number;
  }[];
  readonly setup: readonly SetupDay[];
  /** What the invitation asks for, in words. */
  readonly reminders: readonly Note[];
  readonly takeHomeHoursMax: number;
  readonly readmeWords: readonly [min: number, max: number];
}

/** What there is to practise and to test for the interview ahead (domain.md section 14). */
export function kitBoard(situation: Situation): KitBoard {
  const { application, interview, sessions } = situation;
  const calledFor = new Set<RehearsalKind>([
    ...sessions.flatMap(({ format }) => (format && REHEARSAL_FOR[format]) ?? []),
    ...(sessions.some(({ hasPresentation }) => hasPresentation) ? ["presentation" as const] : []),
    "hard-part",
    "comp",
  ]);
  const slots = sessions.flatMap(({ slotMinutes }) => slotMinutes ?? []);
  return {
    rehearsals: REHEARSAL_KINDS.map((kind) => ({
      kind,
      isCalledFor: calledFor.has(kind),
      times: application.rehearsals.filter((run) => run.kind === kind).length,
      ...(kind === "presentation" && slots.length > 0 && { minutesMax: Math.min(...slots) }),
    })).sort((a, b) => Number(b.isCalledFor) - Number(a.isCalledFor)),
    setup: setupDays(situation),
    reminders: application.notes.filter(
      (note) => note.interviewId === interview?.id && isReminder(note),
    ),
    takeHomeHoursMax: PROOF_LIMITS.takeHomeHoursMax,
    readmeWords: [PROOF_LIMITS.readmeWordsMin, PROOF_LIMITS.readmeWordsMax],
  };
}

function setupDays(situation: Situation): readonly SetupDay[] {
  const { application, timeZone } = situation;
  return deliveryDays(situation).flatMap((group) => {
    const [first] = group;
    if (!first?.delivery) return [];
    const { delivery } = first;
    const ids = new Set(group.map(({ id }) => id));
    const shares = group.some(
      ({ format, hasPresentation }) => format === "FMT-PRES" || hasPresentation === true,
    );
    const kinds = [
      ...SETUP_TO_TEST[delivery],
      ...(delivery === "video" && shares ? (["screen-share"] as const) : []),
    ];
    const newest = application.setupChecks
      .filter(({ sessionId }) => ids.has(sessionId))
      .sort((a, b) => toMillis(b.at) - toMillis(a.at));
    const parts = kinds.map((kind): SetupPart => {
      const test = newest.find((each) => each.kind === kind);
      return { kind, ...(test && { ok: test.ok, at: test.at }) };
    });
    if (parts.length === 0) return [];
    return [{ day: localDate(first.start, timeZone), delivery, sessionId: first.id, parts }];
  });
}
