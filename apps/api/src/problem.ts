import type { DomainError } from "@finalist/core";
import {
  isStorageError,
  STORAGE_STATUS,
  STORAGE_TITLES,
  storageDetail,
  type StorageError,
} from "./storage-problem.ts";
import type { OverloadProblem } from "./judges/overload.ts";
import type { Role } from "./roles.ts";

/** RFC 9457, with the bad fields named by JSON pointer. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer: string; readonly detail: string }[];
  /** Of a fault of ours: where to find it in the log. */
  readonly requestId?: string;
  /** For `stale_version`: the version that is there now, and what both writers changed. */
  readonly version?: number;
  readonly conflicts?: readonly string[];
}

/** Failures of the door itself, before any operation. */
export type EdgeError =
  | { readonly type: "unauthorized" }
  | { readonly type: "token_expired"; readonly at: string }
  /** A one-time link that was opened before, or lay about for more than a day. */
  | { readonly type: "link_used" }
  | { readonly type: "read_only_token" }
  | { readonly type: "owner_only" }
  | { readonly type: "other_application" }
  | { readonly type: "signed_out" }
  | { readonly type: "not_a_member" }
  | { readonly type: "role_too_low"; readonly role: Role; readonly least: Role }
  | { readonly type: "whole_server" }
  | { readonly type: "wrong_host"; readonly host: string }
  | { readonly type: "wrong_origin"; readonly origin: string }
  | { readonly type: "malformed_json" }
  | { readonly type: "unsupported_media_type"; readonly expected: string }
  | { readonly type: "malformed_header"; readonly header: string; readonly expected: string }
  | { readonly type: "precondition_required" }
  | { readonly type: "idempotency_key_reused" }
  | { readonly type: "too_many_requests" }
  | { readonly type: "too_many_streams"; readonly most: number }
  | { readonly type: "no_such_route"; readonly path: string }
  | OverloadProblem
  | StorageError
  | { readonly type: "internal"; readonly requestId: string };

type AnyError = DomainError | EdgeError;

/** A new error does not compile until it has a status. */
const STATUS = {
  invalid_input: 422,
  not_found: 404,
  already_exists: 409,
  stale_version: 412,
  not_yours: 403,
  nothing_to_undo: 409,
  nothing_to_redo: 409,
  newer_schema: 422,
  nothing_new: 409,
  empty_input: 422,
  too_large: 413,
  not_a_calendar: 422,
  unsupported_file: 422,
  not_a_resume: 422,
  not_a_contact_card: 422,
  unreadable_pdf: 422,
  no_event: 422,
  unknown_cancellation: 422,
  unauthorized: 401,
  token_expired: 401,
  link_used: 401,
  read_only_token: 403,
  owner_only: 403,
  other_application: 403,
  signed_out: 401,
  not_a_member: 403,
  role_too_low: 403,
  whole_server: 403,
  wrong_host: 421,
  wrong_origin: 403,
  malformed_json: 400,
  unsupported_media_type: 415,
  malformed_header: 400,
  precondition_required: 428,
  idempotency_key_reused: 422,
  too_many_requests: 429,
  too_many_streams: 429,
  no_such_route: 404,
  too_much_work: 422,
  judges_busy: 503,
  ...STORAGE_STATUS,
  internal: 500,
} as const satisfies Record<AnyError["type"], number>;

const TITLES: Readonly<Record<AnyError["type"], string>> = {
  invalid_input: "Some fields are not as expected",
  not_found: "Not found",
  already_exists: "It exists already",
  stale_version: "Changed in the meantime",
  not_yours: "Written by somebody else",
  nothing_to_undo: "Nothing to undo",
  nothing_to_redo: "Nothing to redo",
  newer_schema: "Written by a newer Finalist",
  nothing_new: "Nothing new",
  empty_input: "Nothing in it",
  too_large: "Too large",
  not_a_calendar: "Not a calendar file",
  unsupported_file: "Not a file that can be read",
  not_a_resume: "Not a résumé",
  not_a_contact_card: "Not a contact card",
  unreadable_pdf: "The PDF cannot be read",
  no_event: "No event in it",
  unknown_cancellation: "Nothing on file to cancel",
  unauthorized: "A token is needed",
  token_expired: "The token has expired",
  link_used: "The link opens nothing any more",
  read_only_token: "The token may only read",
  owner_only: "Not with a program's token",
  other_application: "The token is for other applications",
  signed_out: "You are signed out",
  not_a_member: "Not your workspace",
  role_too_low: "Not with your role",
  whole_server: "Not from here",
  wrong_host: "Wrong host",
  wrong_origin: "Wrong origin",
  malformed_json: "Not JSON",
  unsupported_media_type: "Unsupported media type",
  malformed_header: "A header is not as expected",
  precondition_required: "A precondition is needed",
  idempotency_key_reused: "The key was used for another request",
  too_many_requests: "Too many requests",
  too_many_streams: "Too many streams",
  no_such_route: "No such address",
  too_much_work: "Too much for one request",
  judges_busy: "Busy with other texts",
  ...STORAGE_TITLES,
  internal: "Something broke on our side",
};

/** `at` points to the part of a body that failed as a whole (RFC 6901). */
export function problemOf(error: AnyError, at?: string): Problem {
  const detail = detailOf(error);
  const base = {
    type: `urn:finalist:problem:${error.type.replaceAll("_", "-")}`,
    title: TITLES[error.type],
    status: STATUS[error.type],
    detail,
    ...(at !== undefined && { errors: [{ pointer: at, detail }] }),
  };
  if (error.type === "invalid_input") {
    const errors = error.issues.map(({ pointer, expected }) => ({
      pointer,
      detail: `expected ${expected}`,
    }));
    return { ...base, errors };
  }
  if (error.type === "stale_version")
    return { ...base, version: error.actual, conflicts: error.conflicts };
  return error.type === "internal" ? { ...base, requestId: error.requestId } : base;
}

const NOT_A_RESUME = {
  broken_json: "The JSON is broken off or has a fault; export it again.",
  nothing_readable: "There is no word in it.",
} as const;

const NOT_A_CARD = {
  no_card: "there is no BEGIN:VCARD in it",
  broken_line: "the line cannot be read",
  no_person: "no card in it has a name",
} as const;

const UNREADABLE_PDF = {
  not_a_pdf: "It does not begin as a PDF does.",
  encrypted: "It asks for a password. Save a copy without one.",
  broken: "It is damaged. Save it again, or paste its text.",
  too_many_pages: "It has more pages than a résumé. Is it the right file?",
  no_text: "It holds pictures and no text. Paste the text instead.",
} as const;

type UnsupportedFile = Extract<AnyError, { type: "unsupported_file" }>["kind"];
const UNSUPPORTED: Readonly<Record<UnsupportedFile, string>> = {
  mail: "an e-mail",
  pdf: "a PDF",
  zip: "an archive or an office document",
  office: "a file of Outlook or Office",
  picture: "a picture",
};

const megabytes = (bytes: number): string => `${Math.round(bytes / (1024 * 1024))} MB`;

/** "line 6, DTSTART "; BEGIN and END stand in the reason itself. */
function placeOf({ line, property }: Extract<AnyError, { type: "not_a_calendar" }>): string {
  const where = line === undefined ? "" : `line ${line}, `;
  const isMark = property === undefined || property === "BEGIN" || property === "END";
  return isMark ? where : `${where}${property} `;
}

const DONE_BY: Readonly<Record<Role, string>> = {
  viewer: "Viewers read",
  coach: "Coaches read and comment",
  owner: "Owners do everything",
};

function detailOf(error: AnyError): string {
  if (isStorageError(error)) return storageDetail(error);
  switch (error.type) {
    case "invalid_input":
      return error.issues
        .slice(0, 5)
        .map(({ pointer, expected }) => `${pointer || "the body"}: expected ${expected}`)
        .join("; ");
    case "not_found": {
      const near = error.nearest ?? [];
      const hint = near.length > 0 ? ` Near it: ${near.join(", ")}.` : "";
      return error.id
        ? `There is no ${error.what} ${error.id}.${hint}`
        : `There is no such ${error.what}.`;
    }
    case "already_exists":
      return `There is ${/^[aeiou]/.test(error.what) ? "an" : "a"} ${error.what} ${error.id} already.`;
    case "stale_version":
      return `You changed version ${error.expected}; version ${error.actual} is there by now. Read it again and repeat the change.`;
    case "not_yours":
      return `The ${error.what} ${error.id} is of somebody else: only its author can change it.`;
    case "nothing_to_undo":
      return "There is no change left to take back.";
    case "nothing_to_redo":
      return "Nothing was taken back since the last change.";
    case "newer_schema":
      return `It has schema version ${error.found}; this Finalist knows ${error.supported}. Update Finalist.`;
    case "nothing_new":
      return "All of it is on file already.";
    case "empty_input":
      return "The file or text is empty. Send an invitation, a résumé or your notes.";
    case "too_large":
      return `It has ${error.bytes > 0 ? megabytes(error.bytes) : "too many bytes"}; ${megabytes(error.bytesMax)} is the most. An invitation is far smaller: is it the right file?`;
    case "not_a_calendar":
      return `It cannot be read as an invitation: ${placeOf(error)}${error.reason}. Export the event as .ics and try again.`;
    case "unsupported_file":
      return `This is ${UNSUPPORTED[error.kind]}; Finalist reads calendars, mail, contact cards, résumés (JSON, PDF, text) and plain text. Save it as one of these, or paste the text.`;
    case "not_a_resume":
      return NOT_A_RESUME[error.reason];
    case "not_a_contact_card":
      return `It cannot be read as a contact card: ${error.line === undefined ? "" : `line ${error.line}${error.property ? `, ${error.property}` : ""}, `}${NOT_A_CARD[error.reason]}.`;
    case "unreadable_pdf":
      return UNREADABLE_PDF[error.reason];
    case "no_event":
      return "The calendar has no event in it.";
    case "unknown_cancellation":
      return `It cancels ${error.titles
        .slice(0, 3)
        .map((title) => `“${title}”`)
        .join(", ")}, and no application has that on file. There is nothing to remove.`;
    case "unauthorized":
      return "Send the header “Authorization: Bearer …” with the token that finalist token prints. In a browser, open the link that finalist link prints.";
    case "token_expired":
      return `The token was good until ${error.at}. Make a new one in Settings.`;
    case "link_used":
      return "This link was opened before, or is more than a day old: each opens Finalist once. Run finalist link and open the one that it prints.";
    case "read_only_token":
      return "This token may read, and change nothing. Make one in Settings that may write.";
    case "owner_only":
      return "Tokens, browsers' sessions, webhooks, the calendar's address, backups, export and import are for the token of this machine alone (finalist token).";
    case "other_application":
      return "This token opens the applications that it was made for, and nothing else. Make another one in Settings.";
    case "signed_out":
      return "Sign in, or send the header “Authorization: Bearer …” with a token from Settings.";
    case "not_a_member":
      return "You have no part in this workspace, or none any more.";
    case "role_too_low":
      return `${DONE_BY[error.role]}; this is for ${error.least === "coach" ? "coaches and owners" : "owners"}.`;
    case "whole_server":
      return "A backup holds the workspaces of everybody, and is made by whoever runs this server. An export has all of yours.";
    case "wrong_host":
      return `This server does not answer for the host “${error.host}”.`;
    case "wrong_origin":
      return error.origin
        ? `Pages of ${error.origin} may not use this server.`
        : "Send the header Origin, as browsers do, or a token instead of a session.";
    case "malformed_json":
      return "The body is no valid JSON.";
    case "unsupported_media_type":
      return `Send the body as ${error.expected}.`;
    case "malformed_header":
      return `${error.header}: expected ${error.expected}.`;
    case "precondition_required":
      return "Send the header If-Match with the ETag of the version that you have seen, so that no other writer's change is lost; or If-Match: * to change whatever is there.";
    case "idempotency_key_reused":
      return "This Idempotency-Key came with another request before. Use a new key for each request, and the same one only to send it again as it was.";
    case "too_many_requests":
      return "Slow down: the header RateLimit says how many are allowed, and Retry-After when to go on (seconds).";
    case "too_many_streams":
      return `There are ${error.most} of yours open already: close one first.`;
    case "no_such_route":
      return `Nothing answers at ${error.path}. See /api/v1/openapi.json.`;
    case "too_much_work":
      return `${error.what}: to work through them would keep others waiting. Send them in parts.`;
    case "judges_busy":
      return "Other texts are being worked through, and enough are waiting. Try again in a few seconds.";
    case "internal":
      return `It is in the log of the server as ${error.requestId}. Nothing was changed.`;
  }
}
