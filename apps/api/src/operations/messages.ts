import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { EditCommand } from "@finalist/core/change";
import {
  asSent,
  type DraftReview,
  type FollowUp,
  gapsIn,
  reviewDraft,
  withWords,
} from "@finalist/core/prepare";
import type { Actor, Deps } from "../deps.ts";
import { getPreparation } from "./applications.ts";
import { runCommand } from "./commands.ts";
import { applicationKey, getApplication } from "./reading.ts";

interface MessageChange {
  readonly id: string;
  /** Of the follow-up, such as `thank-you@p2`. */
  readonly messageId: string;
  readonly body?: string | undefined;
  /** Of a thank-you: one thing that was said in the conversation. */
  readonly moment?: string | undefined;
  /** Of a thank-you: how what they need fits what the person brings. */
  readonly tie?: string | undefined;
  readonly sent?: boolean | undefined;
}

interface ChangedMessage {
  readonly message: FollowUp;
  readonly review: DraftReview;
  readonly version: number;
}

/** Writes a message, or notes that it went out; answers with it as it reads by then. */
export async function changeMessage(
  deps: Deps,
  actor: Actor,
  change: MessageChange,
): Promise<Result<ChangedMessage, DomainError>> {
  const before = await messageIn(deps, change);
  if (!before.ok) return before;
  const command = commandFor(deps, before.value.message, change);
  if (!command.ok) return command;
  if (!command.value) return before;
  const { version } = before.value;
  const written = await runCommand(deps, actor, {
    key: applicationKey(change.id),
    command: command.value,
    expected: { version, ifStale: "rebase" },
  });
  return written.ok ? messageIn(deps, change) : written;
}

async function messageIn(
  deps: Deps,
  { id, messageId }: MessageChange,
): Promise<Result<ChangedMessage, DomainError>> {
  const stored = await getApplication(deps, id);
  if (!stored.ok) return stored;
  const found = await getPreparation(deps, id);
  if (!found.ok) return found;
  const { followUps } = found.value.preparation;
  const message = followUps.find((one) => one.id === messageId);
  if (!message) {
    const nearest = followUps.map((one) => one.id);
    return err({ type: "not_found", what: "message", id: messageId, nearest });
  }
  return ok({ message, review: reviewDraft(message, followUps), version: stored.value.version });
}

/** Nothing where it is so already. */
function commandFor(
  { now, newId }: Deps,
  message: FollowUp,
  { body, moment, tie, sent }: MessageChange,
): Result<EditCommand | undefined, DomainError> {
  const birth = { now: now(), newId };
  const isThanks = message.kind === "thank-you";
  if (!isThanks && (moment !== undefined || tie !== undefined))
    return invalid(moment === undefined ? "/tie" : "/moment", "nothing: it is of a thank-you");
  const words = {
    ...(body !== undefined && body.trim() !== message.draft.body.trim() && { body: body.trim() }),
    ...(moment !== undefined && { specificReference: moment.trim() }),
    ...(tie !== undefined && { valueLink: tie.trim() }),
  };
  const isWritten = Object.keys(words).length > 0;
  if (!sent) return ok(isWritten ? withWords(message, words, birth) : undefined);
  if (isWritten) return invalid("/sent", "no words with it: write first, then note that it went");
  if (message.state === "sent") return ok(undefined);
  if (isThanks && message.state === "ahead")
    return invalid("/sent", "false: there is nothing to thank for yet");
  const gaps = gapsIn(message.draft.body);
  return gaps.length > 0
    ? invalid("/sent", `a finished message; still open: ${gaps.join("; ")}`)
    : ok(asSent(message, birth));
}

const invalid = (pointer: string, expected: string): Result<never, DomainError> =>
  err({ type: "invalid_input", issues: [{ pointer, expected }] });
