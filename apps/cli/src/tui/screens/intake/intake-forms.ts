import type { ListedApplication } from "@finalist/api/client";
import type { TimeZone } from "@finalist/core";
import { type Draft, DRAFT_SOURCES } from "@finalist/core/intake";
import { Line, parseAs } from "@finalist/core/model";
import { byNearness } from "@finalist/core/prepare";
import { type Form, type Option, type Problems, textIn, type Values } from "../../form/form.ts";
import { draftRows, draftTitle } from "./draft-rows.ts";

/** What it can be, where a person would rather say so than have it found out. */
const KINDS: readonly Option[] = [
  { value: "", name: "Whatever it is" },
  { value: "invitation", name: "An invitation" },
  { value: "notes", name: "Notes" },
  { value: "resume", name: "A résumé" },
  { value: "job", name: "An advert" },
];

export const READING = "Reading…";

/** Where a person pastes what they were sent. */
export const pasteForm: Form = {
  title: "Bring an invitation, or notes, a résumé or an advert",
  focus: "text",
  fields: [
    { name: "as", label: "It is", kind: "choice", options: KINDS },
    {
      name: "text",
      label: "Its words",
      kind: "text",
      hint: "Paste or type, then Ctrl-S. What was read is shown before anything is stored.",
    },
  ],
  start: { as: "", text: "" },
  doing: READING,
  check: (values) => ({
    ...(textIn(values, "text").trim() === "" && { text: "There is nothing to read yet." }),
  }),
  effect(values) {
    const as = DRAFT_SOURCES.find((source) => source === textIn(values, "as"));
    return { type: "read", text: textIn(values, "text"), ...(as && { as }) };
  },
};

/** What was read, where it belongs, and what is still to be said. */
export function draftForm(
  draft: Draft,
  listed: readonly ListedApplication[],
  given: { readonly timeZone: TimeZone; readonly now: string },
): Form {
  const nowhere = draft.source === "resume" ? "Only your own data" : "A new application";
  const places = listed.map(({ id, company, role }) => ({
    value: id,
    name: `${company}, ${role}`,
  }));
  return {
    title: draftTitle(draft),
    about: (width) => draftRows(draft, given.timeZone, width),
    isUnsaved: true,
    advice: "Look it over. Ctrl-S stores it, Esc drops it.",
    fields: [
      ...(places.length > 0
        ? ([
            {
              name: "into",
              label: "Belongs to",
              kind: "choice",
              options: [{ value: "", name: nowhere }, ...places],
            },
          ] as const)
        : []),
      ...(draft.source === "resume"
        ? []
        : ([
            { name: "company", label: "Company", kind: "line" },
            { name: "role", label: "Job title", kind: "line" },
          ] as const)),
    ],
    start: {
      into: proposedPlace(draft, byNearness(listed, given.now)[0]?.id),
      company: draft.company ?? "",
      role: draft.role ?? "",
    },
    check: (values) => problemsIn(draft, values),
    effect(values) {
      const into = textIn(values, "into");
      const [company, role] = [textIn(values, "company").trim(), textIn(values, "role").trim()];
      const confirmed = { ...draft, ...(company && { company }), ...(role && { role }) };
      const { timeZone } = given;
      return { type: "store", draft: confirmed, timeZone, ...(into && { into }) };
    },
  };
}

/** A new application has to be called something. */
function problemsIn({ source }: Draft, values: Values): Problems {
  if (source === "resume") return {};
  const isNew = textIn(values, "into") === "";
  const problems = (["company", "role"] as const).flatMap(
    (name): readonly (readonly [string, string])[] => {
      const text = textIn(values, name);
      if (text.trim() === "") return isNew ? [[name, "This is needed for a new application."]] : [];
      const parsed = parseAs(Line, text);
      return parsed.ok
        ? []
        : [[name, `This has to be ${parsed.error.issues[0]?.expected ?? "a line"}.`]];
    },
  );
  return Object.fromEntries(problems);
}

/** The application that it most likely belongs to; empty for a new one. */
function proposedPlace({ source, belongsTo, company }: Draft, nearest: string | undefined): string {
  if (belongsTo !== undefined) return belongsTo;
  const isOfNearest =
    source === "notes" || source === "contacts" || (source === "job" && company === undefined);
  return (isOfNearest && nearest) || "";
}
