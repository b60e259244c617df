import { err, ok, type Result } from "@finalist/core";
import { z } from "zod";
import { listApplications } from "../../operations/applications.ts";
import { applicationKey, CANDIDATE_KEY, notFound } from "../../operations/reading.ts";
import type { DocumentKey } from "../../storage/store.ts";
import type { Call, Refusal } from "./tool.ts";

const Wanted = z.string().trim().min(1).max(300);

export const ApplicationRef = Wanted.meta({
  description: "An application: its id, or (the start of) its company's name.",
});

/** The word for the document of the person themselves. */
const ME = "me";

export const DocumentRef = Wanted.meta({
  description: `An application (its id, or the start of its company's name), or "${ME}" for the candidate: stories, posts held, pay, logistics.`,
});

/** What tells of all applications, or of the person, is not for a token of some applications. */
export const everything = ({ opens }: Pick<Call, "opens">): Result<undefined, Refusal> =>
  opens === undefined ? ok(undefined) : err({ type: "other_application" });

export const opened =
  ({ opens }: Pick<Call, "opens">) =>
  ({ id }: { readonly id: string }): boolean =>
    opens === undefined || opens.includes(id);

export async function documentIn(
  call: Pick<Call, "deps" | "opens">,
  wanted: string,
  pointer = "/document",
): Promise<Result<DocumentKey, Refusal>> {
  if (wanted === ME) {
    const whole = everything(call);
    return whole.ok ? ok(CANDIDATE_KEY) : whole;
  }
  const id = await applicationIn(call, wanted, pointer);
  return id.ok ? ok(applicationKey(id.value)) : id;
}

/** The application that is meant; also one that was deleted, by its id. */
export async function applicationIn(
  call: Pick<Call, "deps" | "opens">,
  wanted: string,
  pointer = "/application",
): Promise<Result<string, Refusal>> {
  const { store } = call.deps;
  const isOpen = opened(call);
  if ((await store.version(applicationKey(wanted))) > 0)
    return isOpen({ id: wanted }) ? ok(wanted) : err({ type: "other_application" });
  const all = (await listApplications(call.deps)).filter(isOpen);
  const key = keyOf(wanted);
  const called = all.filter(({ company }) => keyOf(company) === key);
  const fitting =
    called.length > 0 ? called : all.filter(({ company }) => keyOf(company).startsWith(key));
  const [only] = fitting;
  if (only && fitting.length === 1) return ok(only.id);
  if (fitting.length === 0) return err(notFound(applicationKey(wanted)));
  const names = fitting
    .slice(0, NAMED_MAX)
    .map(({ id, company, role }) => `${id} (${company}, ${role})`);
  return err({
    type: "invalid_input",
    issues: [{ pointer, expected: `the id of one of them: ${names.join("; ")}` }],
  });
}

const NAMED_MAX = 8;

/** Case, accents and outer spaces aside. */
const keyOf = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();
