import type { EditCommand } from "../change/command.ts";
import type { Application } from "../model/application.ts";
import type { Session } from "../model/interview.ts";
import type { ChecklistItemId } from "../playbook/checklists.ts";
import { SETUP_TO_TEST } from "../playbook/formats.ts";
import type { Instant } from "../time.ts";

/** What a statement of the person is made from. */
export interface SaidDone {
  readonly application: Pick<Application, "interviews">;
  /** Of the interview being prepared. */
  readonly sessions: readonly Session[];
  readonly now: Instant;
  readonly newId: () => string;
}

/**
 * Where the word of the person is all the data there is: the one change that says an item is done.
 * Undefined where more is needed, or nothing is there yet that it could be said of.
 */
export const saidDone = (entry: ChecklistItemId, given: SaidDone): EditCommand | undefined =>
  SAYINGS[entry]?.(given);

type Saying = (given: SaidDone) => EditCommand | undefined;

const batch = (
  label: string,
  commands: Extract<EditCommand, { type: "batch" }>["commands"],
): EditCommand | undefined =>
  commands.length === 0 ? undefined : { type: "batch", label, commands };

/** All parts of the set-up, on every session. */
const allWorks: Saying = ({ sessions, now, newId }) =>
  batch(
    "Tested the set-up",
    sessions.flatMap(({ id, delivery }) =>
      (delivery ? SETUP_TO_TEST[delivery] : []).map((kind) => ({
        type: "add" as const,
        collection: "setupChecks",
        value: { id: newId(), kind, sessionId: id, at: now, ok: true },
      })),
    ),
  );

/** Marks a moment on every session at once. */
const stampSessions =
  (label: string, field: keyof Session): Saying =>
  ({ sessions, now }) =>
    batch(
      label,
      sessions.map(({ id }) => ({
        type: "change" as const,
        collection: "sessions",
        id,
        patch: { [field]: now },
      })),
    );

const reread: Saying = ({ application, now }) =>
  batch(
    "Read the notes again",
    application.interviews
      .filter(({ notesRecordedAt }) => notesRecordedAt)
      .map(({ id }) => ({
        type: "change" as const,
        collection: "interviews",
        id,
        patch: { notesRereadAt: now },
      })),
  );

const confirmTravel: Saying = ({ now }) => ({ type: "update", patch: { travelConfirmedAt: now } });

const SAYINGS: Partial<Readonly<Record<ChecklistItemId, Saying>>> = {
  "PRE-01": reread,
  "PRE-10": allWorks,
  "PRE-15": stampSessions("All confirmed", "logisticsConfirmedAt"),
  "PRE-16": confirmTravel,
  "PRE-20": stampSessions("I know what each contains", "formatClarifiedAt"),
  "SET-09": confirmTravel,
};
