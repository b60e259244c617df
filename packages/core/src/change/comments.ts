import type { DomainError } from "../errors.ts";
import type { Document } from "../model/document.ts";
import { err, ok, type Result } from "../result.ts";
import type { Command } from "./command.ts";

/** In whose name something is changed. */
export interface Signature {
  readonly id: string;
  readonly name: string;
  /** May take away what others wrote, though never change it. */
  readonly isOwner: boolean;
}

/**
 * Comments carry the name and the moment of whoever wrote them, whatever the command claims; nobody
 * changes the words of another. Every other command is left as it is.
 */
export function signComments<C extends Command>(
  document: Document | undefined,
  command: C,
  by: Signature,
  now: string,
): Result<C, DomainError> {
  if (command.type === "batch") {
    const signed = command.commands.map((each) => signComments(document, each, by, now));
    const failed = signed.find((each) => !each.ok);
    if (failed && !failed.ok) return failed;
    return ok({ ...command, commands: signed.flatMap((each) => (each.ok ? [each.value] : [])) });
  }
  if (!("collection" in command) || command.collection !== "comments") return ok(command);
  if (command.type === "add") {
    const value = { ...command.value, author: by.name, authorId: by.id, at: now };
    return ok({ ...command, value });
  }
  const comments = document?.kind === "application" ? document.comments : [];
  const known = comments.find(({ id }) => id === command.id);
  const isOwn = known === undefined || known.authorId === by.id;
  if (!isOwn && !(command.type === "remove" && by.isOwner))
    return err({ type: "not_yours", what: "comment", id: command.id });
  if (command.type === "remove") return ok(command);
  const { author: _author, authorId: _id, at: _at, aboutId: _about, ...patch } = command.patch;
  return ok({ ...command, patch });
}
