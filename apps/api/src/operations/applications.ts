import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Command } from "@finalist/core/change";
import {
  type Application,
  APPLICATION_SCHEMA_VERSION,
  type Candidate,
  type Document,
  emptyCandidate,
} from "@finalist/core/model";
import { type Brief, briefFrom, prepare, type Preparation } from "@finalist/core/prepare";
import { tidewellFor } from "@finalist/core/sample";
import { type Actor, CANDIDATE_ID, type Deps } from "../deps.ts";
import type { DocumentKey, ListedApplication, StoredDocument } from "../storage/store.ts";
import {
  type Expectation,
  notFound,
  runCommand,
  runCommands,
  type Write,
  type Written,
} from "./commands.ts";

export const applicationKey = (id: string): DocumentKey => ({ kind: "application", id });
export const CANDIDATE_KEY: DocumentKey = { kind: "candidate", id: CANDIDATE_ID };

export interface Versioned<T> {
  readonly document: T;
  readonly version: number;
}

export const listApplications = ({ store }: Deps): Promise<readonly ListedApplication[]> =>
  store.list();

export async function getApplication(
  { store }: Deps,
  id: string,
): Promise<Result<Versioned<Application> & Pick<StoredDocument, "updatedAt">, DomainError>> {
  const stored = await store.read(applicationKey(id));
  if (stored?.document.kind !== "application") return err(notFound(applicationKey(id)));
  return ok({ ...stored, document: stored.document });
}

export async function getCandidate({ store }: Deps): Promise<Versioned<Candidate>> {
  const stored = await store.read(CANDIDATE_KEY);
  if (stored?.document.kind !== "candidate")
    return { document: emptyCandidate(CANDIDATE_ID), version: await store.version(CANDIDATE_KEY) };
  return { document: stored.document, version: stored.version };
}

/** From the three facts that an application starts with; all else is added later. */
export function createApplication(
  deps: Deps,
  actor: Actor,
  facts: Pick<Application, "company" | "role" | "timeZone">,
): Promise<Result<Written, DomainError>> {
  const id = deps.newId();
  const document = { kind: "application", schemaVersion: APPLICATION_SCHEMA_VERSION, id, ...facts };
  return runCommand(deps, actor, {
    key: applicationKey(id),
    command: { type: "create", document },
  });
}

export const deleteApplication = (
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly expected?: Expectation },
): Promise<Result<Written, DomainError>> =>
  runCommand(deps, actor, {
    key: applicationKey(input.id),
    command: { type: "delete" },
    ...(input.expected && { expected: input.expected }),
  });

/** Everything that follows from an application and the candidate, at this moment. */
export async function getPreparation(
  deps: Deps,
  id: string,
): Promise<Result<{ preparation: Preparation; brief: Brief }, DomainError>> {
  const stored = await getApplication(deps, id);
  if (!stored.ok) return stored;
  const candidate = await getCandidate(deps);
  const preparation = prepare(stored.value.document, candidate.document, deps.now());
  return ok({ preparation, brief: briefFrom(stored.value.document, preparation) });
}

/** The worked example, with its second round tomorrow; the candidate is filled only if empty. */
export async function addSample(deps: Deps, actor: Actor): Promise<Result<Written, DomainError>> {
  const ids = { application: deps.newId(), candidate: CANDIDATE_ID };
  const sample = tidewellFor(deps.now(), ids);
  const known = await getCandidate(deps);
  const application: Write = {
    key: applicationKey(ids.application),
    command: { type: "create", document: { ...sample.application } },
  };
  const candidate: Write = { key: CANDIDATE_KEY, command: fillCandidate(sample.candidate) };
  const written = await runCommands(deps, actor, [
    application,
    ...(isEmpty(known.document) ? [candidate] : []),
  ]);
  if (!written.ok) return written;
  const [created] = written.value;
  return created ? ok(created) : err(notFound(application.key));
}

const isEmpty = (document: Document): boolean =>
  document.kind === "candidate" && document.name === undefined && document.stories.length === 0;

function fillCandidate(sample: Candidate): Command {
  const { kind: _kind, schemaVersion: _version, id: _id, ...fields } = sample;
  return { type: "restore", values: fields };
}
