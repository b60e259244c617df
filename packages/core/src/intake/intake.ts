import type { DomainError } from "../errors.ts";
import { INTAKE_BYTES_MAX, TEXT_BYTES_MAX } from "../limits.ts";
import { err, ok, type Result } from "../result.ts";
import { readCalendar } from "./calendar.ts";
import { clean } from "./reading/clean-text.ts";
import { looksLikeContactCard, readContactCards } from "./contact-card.ts";
import { decodeText } from "./decode.ts";
import type { Draft, DraftSource, IntakeContext } from "./draft.ts";
import { draftOfContacts, draftOfJob, draftOfResume } from "./file-drafts.ts";
import { fileKindOf, looksBinary } from "./file-kind.ts";
import { readInvitation } from "./invitation/index.ts";
import { draftOfInvitation } from "./invitation-draft.ts";
import { readJobDescription } from "./job-description/index.ts";
import { readMail } from "./mail.ts";
import { calendarsInMail, looksLikeMail } from "./mime.ts";
import { readNotes } from "./notes.ts";
import { looksLikeCalendar } from "./parse-calendar.ts";
import { readResume } from "./resume/index.ts";
import { isTranscript, textKindOf } from "./text-kind.ts";
import { readTranscript } from "./transcript.ts";

/** What came in: a text, or the bytes of a file. `as` insists on what it is. */
export interface IntakeInput {
  readonly content: string | Uint8Array;
  readonly as?: DraftSource;
  /** When an invitation was written, for "next Thursday"; ISO 8601 with offset. */
  readonly sent?: string;
}

/** Reads what other people's software wrote into a draft. Deterministic, stores nothing. */
export function intake(input: IntakeInput, context: IntakeContext): Result<Draft, DomainError> {
  const { content, as, sent } = input;
  const bytes = bytesOf(content);
  if (bytes > INTAKE_BYTES_MAX)
    return err({ type: "too_large", bytes, bytesMax: INTAKE_BYTES_MAX });
  const kind = fileKindOf(content);
  if (kind) return err({ type: "unsupported_file", kind });
  const written = typeof content === "string" ? content : decodeText(content);
  // Before the cleaning, which some encodings of mail would not survive.
  if ((as === undefined || as === "invitation" || as === "calendar") && looksLikeMail(written))
    return readStoredMail(written, as, context);
  if (!looksLikeCalendar(written) && looksBinary(written))
    return err({ type: "not_a_calendar", reason: "it is no text" });
  const text = clean(written);
  if (text.trim() === "") return err({ type: "empty_input" });
  const isProse = as === undefined ? !looksLikeFile(text) : PROSE.has(as) && !looksLikeData(text);
  if (isProse && text.length > TEXT_BYTES_MAX)
    return err({ type: "too_large", bytes, bytesMax: TEXT_BYTES_MAX });
  if (as) return READERS[as](text, context, sent);
  if (looksLikeCalendar(text)) return readCalendar(text, context);
  if (looksLikeContactCard(text)) return READERS.contacts(text, context);
  if (looksLikeData(text)) return READERS.resume(text, context);
  return readPasted(text, context, sent);
}

/** What people write, as against what programs write. */
const PROSE: ReadonlySet<DraftSource> = new Set<DraftSource>([
  "invitation",
  "notes",
  "resume",
  "job",
]);

const looksLikeFile = (text: string): boolean =>
  looksLikeCalendar(text) || looksLikeContactCard(text) || looksLikeData(text);

type Reader = (text: string, context: IntakeContext, sent?: string) => Result<Draft, DomainError>;

const READERS: Readonly<Record<DraftSource, Reader>> = {
  calendar: readCalendar,
  invitation: (text, context, sent) => ok(invitationDraft(text, context, sent)),
  notes: (text, context) =>
    ok(isTranscript(text) ? readTranscript(text, context) : readNotes(text)),
  resume: (text) => mapped(readResume(text), draftOfResume),
  contacts: (text) => mapped(readContactCards(text), draftOfContacts),
  job: (text) => mapped(readJobDescription(text), (reading) => draftOfJob(reading, text)),
};

const mapped = <T, E extends DomainError>(
  result: Result<T, E>,
  draftOf: (value: T) => Draft,
): Result<Draft, DomainError> => (result.ok ? ok(draftOf(result.value)) : result);

/** A calendar in a mail counts; without one, what the newest message says. */
function readStoredMail(
  written: string,
  as: DraftSource | undefined,
  context: IntakeContext,
): Result<Draft, DomainError> {
  // Several mails may stand in one file; their calendars count together.
  const calendars = calendarsInMail(written);
  if (calendars.length > 0) return readCalendar(calendars.join("\n"), context);
  const mail = readMail(written);
  if (!mail.ok) {
    const { error } = mail;
    return err(error.type === "not_a_mail" ? { type: "unsupported_file", kind: "mail" } : error);
  }
  const { subject, date, text, quoted, attachments } = mail.value;
  if (as === "calendar") return err({ type: "unsupported_file", kind: "mail" });
  const words = clean(text.trim() === "" ? quoted : text);
  if (words.trim() === "") return err({ type: "empty_input" });
  const draft = invitationDraft(subject ? `${clean(subject)}\n\n${words}` : words, context, date);
  const hasCalendar = attachments.some(({ type }) => /calendar|\bics\b/.test(type));
  const lost = hasCalendar
    ? ["The mail carries a calendar that cannot be read; its words were read instead."]
    : [];
  return ok({ ...draft, warnings: [...lost, ...draft.warnings] });
}

/** Nobody invites in more characters; what follows in a longer text is something else. */
const INVITATION_CHARACTERS_MAX = 100_000;

const invitationDraft = (text: string, context: IntakeContext, sent?: string): Draft => {
  const read = readInvitation(text.slice(0, INVITATION_CHARACTERS_MAX), {
    now: context.now,
    timeZone: context.timeZone,
    ...(sent && { sent }),
  });
  return draftOfInvitation(read, context);
};

/** A text that somebody pasted, read as what it seems to be. */
function readPasted(
  text: string,
  context: IntakeContext,
  sent?: string,
): Result<Draft, DomainError> {
  const invitation = invitationDraft(text, context, sent);
  const hasDates = invitation.sessions.length > 0 || (invitation.proposedSlots?.length ?? 0) > 0;
  const kind = textKindOf(text, hasDates);
  return kind === "invitation" ? ok(invitation) : READERS[kind](text, context, sent);
}

/** JSON, or the columns of LinkedIn's export. */
const looksLikeData = (text: string): boolean => {
  const start = text.trimStart();
  return (
    /^(?:\{\s*["}]|\[\s*[{"\]])/.test(start) ||
    /^"?(?:Company Name"?,"?Title|First Name"?,"?Last Name)/i.test(start.slice(0, 200))
  );
};

/** A text counts as UTF-8, whose characters have at most three bytes per UTF-16 unit. */
function bytesOf(content: string | Uint8Array): number {
  if (typeof content !== "string") return content.length;
  return content.length * 3 <= INTAKE_BYTES_MAX
    ? content.length
    : new TextEncoder().encode(content).length;
}
