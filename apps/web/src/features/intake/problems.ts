import { ApiError } from "@finalist/api/client";
import type { Draft } from "@finalist/core/intake";
import { spelled } from "../../spelled.ts";
import { isolated } from "../../ui/isolate.ts";

/** What is wrong, by the field's place in the draft. */
export type Problems = Readonly<Record<string, string>>;

/** Whether a pointer is another one, or something in it. */
export const isIn = (pointer: string, outer: string): boolean =>
  `${pointer}/`.startsWith(`${outer}/`);

export function problemsIn(error: unknown): Problems {
  const errors = error instanceof ApiError ? (error.problem.errors ?? []) : [];
  return Object.fromEntries(
    errors.map(({ pointer, detail }) => [
      pointer.replace(/^\/draft/, ""),
      detail.replace(/^expected /, ""),
    ]),
  );
}

/** The fields by their labels; what has no field here, with what was expected. */
export function summaryOf(problems: Problems, draft: Draft): string {
  const labels = Object.entries(problems).map(
    ([pointer, expected]) =>
      labelOf(pointer, draft) ?? `${spelled(pointer.split("/").at(-1) ?? "")} (${expected})`,
  );
  return `Please look at ${[...new Set(labels)].join(", ")}.`;
}

const LABELS: Readonly<Record<string, string>> = {
  company: "Company",
  role: "Job title",
  round: "Round",
  timeZone: "Time zone of the interview",
};
const SESSION_LABELS: Readonly<Record<string, string>> = {
  title: "Title",
  date: "Date",
  start: "Starts",
  end: "Minutes",
  format: "Format",
};
const PERSON_LABELS: Readonly<Record<string, string>> = { name: "Name", title: "Job title" };

function labelOf(pointer: string, { sessions, interviewers }: Draft): string | undefined {
  const [, field = "", place = "", inner = ""] = pointer.split("/");
  const number = Number(place) + 1;
  const within = (label: string | undefined, owner: string): string | undefined =>
    label && `${label} (${isolated(owner)})`;
  if (field === "sessions")
    return within(SESSION_LABELS[inner], sessions[number - 1]?.title || `session ${number}`);
  if (field === "interviewers")
    return within(PERSON_LABELS[inner], interviewers[number - 1]?.name || `person ${number}`);
  return LABELS[field];
}
