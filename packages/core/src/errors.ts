/** One thing wrong with an input: where (RFC 6901 pointer) and what was expected there. */
export interface InputIssue {
  readonly pointer: string;
  readonly expected: string;
}

/** Every failure that a caller can answer. Front ends turn them into words, exhaustively by `type`. */
export type DomainError =
  | { readonly type: "invalid_input"; readonly issues: readonly InputIssue[] }
  | {
      readonly type: "not_found";
      readonly what: string;
      readonly id: string;
      /** Known ids that look most like it, where a list of them is at hand. */
      readonly nearest?: readonly string[];
    }
  | { readonly type: "already_exists"; readonly what: string; readonly id: string }
  | {
      readonly type: "stale_version";
      readonly expected: number;
      readonly actual: number;
      /** Pointers that both writers touched; empty where the writer asked for no rebase. */
      readonly conflicts: readonly string[];
    }
  | { readonly type: "not_yours"; readonly what: string; readonly id: string }
  | { readonly type: "nothing_to_undo" }
  | { readonly type: "nothing_to_redo" }
  | { readonly type: "newer_schema"; readonly found: number; readonly supported: number }
  /** Everything in the draft is on file already. */
  | { readonly type: "nothing_new" }
  | { readonly type: "empty_input" }
  | { readonly type: "too_large"; readonly bytes: number; readonly bytesMax: number }
  | {
      readonly type: "not_a_calendar";
      readonly reason: string;
      /** Where it stands, counted from 1; and the property there, such as `DTSTART`. */
      readonly line?: number;
      readonly property?: string;
    }
  | { readonly type: "unsupported_file"; readonly kind: UnsupportedFile }
  | { readonly type: "not_a_resume"; readonly reason: "broken_json" | "nothing_readable" }
  | {
      readonly type: "not_a_contact_card";
      readonly reason: "no_card" | "broken_line" | "no_person";
      readonly line?: number;
      readonly property?: string;
    }
  | {
      readonly type: "unreadable_pdf";
      readonly reason: "not_a_pdf" | "encrypted" | "broken" | "too_many_pages" | "no_text";
    }
  | { readonly type: "no_event" }
  /** Nothing but cancellations, of events that no application has. */
  | { readonly type: "unknown_cancellation"; readonly titles: readonly string[] };

/** Files that hold an invitation at best somewhere inside. */
export type UnsupportedFile = "mail" | "pdf" | "zip" | "office" | "picture";
