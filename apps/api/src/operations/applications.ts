import { type DomainError, err, ok, type Result, sameJson } from "@finalist/core";
import { type Command, describeCommand, undoStack } from "@finalist/core/change";
import {
  type Application,
  APPLICATION_SCHEMA_VERSION,
  type Candidate,
  emptyCandidate,
} from "@finalist/core/model";
import {
  type Brief,
  briefFrom,
  prepare,
  type PlanOptions,
  type Preparation,
} from "@finalist/core/prepare";
import { tidewellFor } from "@finalist/core/sample";
import { type Actor, CANDIDATE_ID, type Deps } from "../deps.ts";
import {
  allOf,
  type ListedApplication,
  type ListPage,
  type ListQuery,
  pagesOf,
} from "../storage/list.ts";
import {
  type Expectation,
  runCommand,
  runCommands,
  travel,
  type Write,
  type Written,
} from "./commands.ts";
import {
  CANDIDATE_KEY,
  applicationKey,
  getApplication,
  getCandidate,
  notFound,
} from "./reading.ts";

export const listApplications = ({ store }: Deps): Promise<readonly ListedApplication[]> =>
  allOf(store);

export const pageOfApplications = ({ store }: Deps, query: ListQuery): Promise<ListPage> =>
  store.list(query);

/** From the three facts that an application starts with; all else is added later. */
export async function createApplication(
  deps: Deps,
  actor: Actor,
  facts: Pick<Application, "company" | "role" | "timeZone">,
): Promise<Result<Written, DomainError>> {
  const id = deps.newId();
  const document = { kind: "application", schemaVersion: APPLICATION_SCHEMA_VERSION, id, ...facts };
  const written = await runCommand(deps, actor, {
    key: applicationKey(id),
    command: { type: "create", document },
  });
  if (written.ok) await leaveSampleProfile(deps, actor);
  return written;
}

export async function deleteApplication(
  deps: Deps,
  actor: Actor,
  input: { readonly id: string; readonly expected?: Expectation },
): Promise<Result<Written, DomainError>> {
  const key = applicationKey(input.id);
  const write: Write = {
    key,
    command: { type: "delete" },
    ...(input.expected && { expected: input.expected }),
  };
  const written = await runCommand(deps, actor, write);
  if (written.ok && isSample(input.id)) await leaveSampleProfile(deps, actor);
  return written;
}

/**
 * What is invented must not count for a real application: it would tick items and recommend stories
 * that nobody lived. Only an untouched profile of the sample goes.
 */
export const leaveSampleProfile = (deps: Deps, actor: Actor): Promise<void> =>
  travelSampleProfile(deps, actor, "undo");

/** Undo or redo of an application; a sample takes its invented profile along, both ways. */
export async function travelApplication(
  deps: Deps,
  actor: Actor,
  input: {
    readonly id: string;
    readonly direction: "undo" | "redo";
    readonly version?: number | undefined;
  },
): Promise<Result<Written, DomainError>> {
  const { id, ...rest } = input;
  const written = await travel(deps, actor, { key: applicationKey(id), ...rest });
  if (!written.ok) return written;
  const isThere = written.value.document !== undefined;
  const fills = isThere && isSample(id) && !(await hasReal(deps));
  if (fills) await travelSampleProfile(deps, actor, "redo");
  else if (isThere !== isSample(id)) await leaveSampleProfile(deps, actor);
  return written;
}

/** Only where nothing was changed in the profile since. */
async function travelSampleProfile(
  deps: Deps,
  actor: Actor,
  direction: "undo" | "redo",
): Promise<void> {
  const change = undoStack(await deps.store.log(CANDIDATE_KEY))[direction];
  if (change && describeCommand(change.command) === SAMPLE_PROFILE)
    await travel(deps, actor, { key: CANDIDATE_KEY, direction });
}

/** Everything that follows from an application and the candidate, at this moment. */
export async function getPreparation(
  deps: Deps,
  id: string,
  options: PlanOptions = {},
): Promise<Result<{ preparation: Preparation; brief: Brief }, DomainError>> {
  const stored = await getApplication(deps, id);
  if (!stored.ok) return stored;
  const candidate = await getCandidate(deps);
  const preparation = prepare(stored.value.document, candidate.document, deps.now(), options);
  return ok({ preparation, brief: briefFrom(stored.value.document, preparation) });
}

/** Applications made by `addSample` are known by their id. */
const SAMPLE_PREFIX = "sample-";
const isSample = (id: string): boolean => id.startsWith(SAMPLE_PREFIX);
const SAMPLE_PROFILE = "Took over the sample's invented profile";

/** Whether an application is on file that nobody invented. */
async function hasReal({ store }: Deps): Promise<boolean> {
  for await (const page of pagesOf(store, { sort: "updatedAt", descending: true }))
    if (page.some(({ id }) => !isSample(id))) return true;
  return false;
}

/**
 * The worked example, with its second round tomorrow; a profile of one's own is never touched, and
 * none is invented for a real application.
 */
export async function addSample(deps: Deps, actor: Actor): Promise<Result<Written, DomainError>> {
  const ids = { application: `${SAMPLE_PREFIX}${deps.newId()}`, candidate: CANDIDATE_ID };
  const sample = tidewellFor(deps.now(), ids);
  const known = await getCandidate(deps);
  const application: Write = {
    key: applicationKey(ids.application),
    command: { type: "create", document: { ...sample.application } },
  };
  const candidate: Write = { key: CANDIDATE_KEY, command: fillCandidate(sample.candidate) };
  const isBlank = sameJson(known.document, emptyCandidate(CANDIDATE_ID));
  const fills = isBlank && !(await hasReal(deps));
  const written = await runCommands(deps, actor, [application, ...(fills ? [candidate] : [])]);
  if (!written.ok) return err(written.error.error);
  const [created] = written.value;
  return created ? ok(created) : err(notFound(application.key));
}

function fillCandidate(sample: Candidate): Command {
  const { kind: _kind, schemaVersion: _version, id: _id, ...fields } = sample;
  return { type: "restore", values: fields, label: SAMPLE_PROFILE };
}
