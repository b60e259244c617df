import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Draft, IntakeInput } from "@finalist/core/intake";
import type { Actor, Deps } from "../deps.ts";
import { leaveSampleProfile } from "./applications.ts";
import { runCommand, type Written } from "./commands.ts";
import {
  CANDIDATE_KEY,
  applicationKey,
  getApplication,
  getCandidate,
  notFound,
} from "./reading.ts";

/** Loaded for whoever brings something to read: their tables of words are large. */
const readers = () => import("@finalist/core/intake");

/** Reads an invitation, a résumé, notes and the like; stores nothing. */
export async function readIntake(
  deps: Deps,
  input: IntakeInput & { readonly timeZone?: string },
): Promise<Result<Draft, DomainError>> {
  const { document } = await getCandidate(deps);
  const { name, email } = document;
  const { timeZone, ...given } = input;
  const read = await deps.judge("readDraft", {
    input: given,
    context: {
      now: deps.now(),
      timeZone: timeZone ?? document.timeZone ?? "UTC",
      candidate: { ...(name && { name }), ...(email && { email }) },
    },
  });
  const draft = read.value();
  return draft.ok ? placeBesideStored(deps, draft.value) : draft;
}

/** A draft that was read elsewhere, beside what is on file: where it belongs and what it cancels; stores nothing. */
export async function placeBesideStored(
  { store }: Deps,
  draft: Draft,
): Promise<Result<Draft, DomainError>> {
  const stored = await store.documents();
  const applications = stored.flatMap((each) =>
    each.document.kind === "application" ? [each.document] : [],
  );
  const { placeDraft } = await readers();
  return placeDraft(draft, applications);
}

/** Stores what a person confirmed: as a new application, or in one that is there. */
export async function storeDraft(
  deps: Deps,
  actor: Actor,
  input: { readonly draft: Draft; readonly into?: string; readonly timeZone?: string },
): Promise<Result<Written, DomainError>> {
  const { draft, into } = input;
  const existing = into === undefined ? undefined : await getApplication(deps, into);
  if (existing && !existing.ok) return err(notFound(applicationKey(into ?? "")));
  const candidate = await getCandidate(deps);
  const { confirmDraft } = await readers();
  const command = confirmDraft(draft, existing?.value.document, {
    now: deps.now(),
    timeZone: input.timeZone ?? candidate.document.timeZone ?? "UTC",
    newId: deps.newId,
  });
  if (!command.ok) return command;
  const id = into ?? (command.value.type === "create" ? command.value.document["id"] : undefined);
  const written = await runCommand(deps, actor, {
    key: applicationKey(String(id)),
    command: command.value,
    ...(existing && { expected: { version: existing.value.version, ifStale: "rebase" } as const }),
  });
  if (!written.ok) return err(underDraft(written.error));
  if (into === undefined) await leaveSampleProfile(deps, actor);
  return ok(written.value);
}

/** Stores the posts of a confirmed résumé with the person; its claims go to an application by `storeDraft`. */
export async function storeResume(
  deps: Deps,
  actor: Actor,
  draft: Draft,
): Promise<Result<Written, DomainError>> {
  const { document, version } = await getCandidate(deps);
  const { confirmResume } = await readers();
  const command = confirmResume(draft, document, deps);
  if (!command) return err({ type: "nothing_new" });
  return runCommand(deps, actor, {
    key: CANDIDATE_KEY,
    command,
    expected: { version, ifStale: "rebase" },
  });
}

/** What `create` finds wrong stands in the document; the caller knows only the draft. */
function underDraft(error: DomainError): DomainError {
  if (error.type !== "invalid_input") return error;
  const issues = error.issues.map((issue) => ({
    ...issue,
    pointer: issue.pointer.replace(/^\/document/, ""),
  }));
  return { type: "invalid_input", issues };
}
