import { type DomainError, err, ok, type Result } from "@finalist/core";
import { Draft, DRAFT_SOURCES } from "@finalist/core/intake";
import { Company, Instant, parseAs, Role, TimeZone } from "@finalist/core/model";
import { z } from "zod";
import type { Deps } from "../../deps.ts";
import { createApplication } from "../../operations/applications.ts";
import { readIntake, storeDraft, storeResume } from "../../operations/intake.ts";
import { DocumentRef, documentIn, everything } from "./find.ts";
import { repointed } from "../../routes/context.ts";
import { tool } from "./tool.ts";

/** What is to be read; `Draft` has what was read. */
const TEXT = {
  text: z.string().min(1).optional().meta({ description: "The words themselves, or a text file." }),
  as: z.enum(DRAFT_SOURCES).optional().meta({ description: "Insists on what it is." }),
  timeZone: TimeZone.optional().meta({ description: "For times that name no zone." }),
  sent: Instant.optional().meta({
    description: "When an invitation was written, for dates such as next Thursday.",
  }),
};
const Text = z.strictObject({ ...TEXT, text: TEXT.text.unwrap() });

export const BRINGING_IN = [
  tool({
    name: "read_text",
    title: "Read a text into a draft",
    description:
      "What an invitation, calendar file (.ics), e-mail, résumé, contact card, advert, notes or transcript says: people, sessions, times, claims, tasks, each with the words it was read from and how sure it is. Stores nothing: show it to the person, then add_draft with the same text, or with the draft as corrected.",
    scope: "read",
    input: Text,
    output: z.object({ draft: Draft }),
    async run(call, input) {
      const whole = everything(call);
      if (!whole.ok) return whole;
      const draft = await readDraft(call.deps, input);
      return draft.ok ? ok({ draft: draft.value }) : draft;
    },
  }),
  tool({
    name: "add_draft",
    title: "Store a draft",
    description:
      "Stores what read_text read: give the same text again, or the draft with its corrections. Into an application that is there, into the candidate (“me”, for the posts of a résumé), or without `into` as a new application.",
    scope: "write",
    input: z
      .strictObject({
        ...TEXT,
        // Told in full by read_text; twice would be a burden to whoever reads all tools at once.
        draft: z.record(z.string(), z.unknown()).optional().meta({
          description: "As read_text answered it, corrected where the person says so.",
        }),
        into: DocumentRef.optional(),
      })
      .refine(({ text, draft }) => (text === undefined) !== (draft === undefined), {
        message: "either text or draft",
        path: ["text"],
      }),
    output: z.object({ document: z.string(), version: z.int() }),
    async run(call, { text, draft: given, into, ...rest }) {
      const { deps, actor } = call;
      const key = into === undefined ? everything(call) : await documentIn(call, into, "/into");
      if (!key.ok) return key;
      const draft = given
        ? repointed(parseAs(Draft, given), { to: "/draft" })
        : await readDraft(deps, { ...rest, text: text ?? "" });
      if (!draft.ok) return draft;
      const { timeZone } = rest;
      const stored =
        key.value?.kind === "candidate"
          ? await storeResume(deps, actor, draft.value)
          : await storeDraft(deps, actor, {
              draft: draft.value,
              ...(key.value && { into: key.value.id }),
              ...(timeZone && { timeZone }),
            });
      return shown(repointed(stored, given ? { to: "/draft" } : {}));
    },
  }),
  tool({
    name: "create_application",
    title: "Create an application",
    description:
      "A new hiring process from three facts; where there is an invitation or an advert, add_draft knows far more. The time zone is that of the interviews.",
    scope: "write",
    input: z.strictObject({ company: Company, role: Role, timeZone: TimeZone }),
    output: z.object({ document: z.string(), version: z.int() }),
    async run(call, facts) {
      const whole = everything(call);
      if (!whole.ok) return whole;
      const { deps, actor } = call;
      return shown(repointed(await createApplication(deps, actor, facts), { from: "/document" }));
    },
  }),
];

const readDraft = (
  deps: Deps,
  { text, as, timeZone, sent }: z.output<typeof Text>,
): Promise<Result<Draft, DomainError>> =>
  readIntake(deps, {
    content: text,
    ...(as && { as }),
    ...(timeZone && { timeZone }),
    ...(sent && { sent }),
  });

/** Where it went, so that it can be read and added to. */
function shown(
  written: Result<
    { readonly document: { readonly id: string } | undefined; readonly version: number },
    DomainError
  >,
): Result<object, DomainError> {
  if (!written.ok) return written;
  const { document, version } = written.value;
  return document
    ? ok({ document: document.id, version })
    : err({ type: "not_found", what: "document", id: "" });
}
