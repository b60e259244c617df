import type { EditCommand } from "@finalist/core/change";
import type { Application, Candidate } from "@finalist/core/model";
import type { Preparation } from "@finalist/core/prepare";
import type { EditTarget } from "./entry-dialog.tsx";

/** What every section of an application is shown from, and how it changes things. */
export interface ViewProps {
  readonly application: Application;
  readonly candidate: Candidate;
  /** Everything that follows from the two, at `now`. */
  readonly preparation: Preparation;
  readonly now: string;
  /** Changes the application: here at once, then on the server; undone with Ctrl-Z. */
  readonly run: (command: EditCommand) => void;
  /** Changes the candidate's own document: stories, pay, positions. */
  readonly runForCandidate: (command: EditCommand) => void;
  /** Opens the form of an entry, of a new one, or of some fields. */
  readonly open: (target: EditTarget, of?: "application" | "candidate") => void;
  /** The address of a section, with what stands behind it: `room`, `checklist#DAY-10`. */
  readonly hrefOf: (place: string) => string;
}
