import type { EditCommand } from "../change/command.ts";
import type { Application } from "../model/application.ts";
import type { Note } from "../model/note.ts";
import { type Instant, isAtOrBefore } from "../time.ts";
import { sessionsOf } from "./situation/situation.ts";

/** Keeps a note; the first one after a call says when its notes were written, for memory fades within a day. */
export function addNote(application: Application, value: Note, now: Instant): EditCommand {
  const add = { type: "add" as const, collection: "notes", value };
  const interview = application.interviews.find(({ id }) => id === value.interviewId);
  const [first] = interview ? sessionsOf(application, interview.id) : [];
  const isAhead = first !== undefined && !isAtOrBefore(first.start, now);
  if (!interview || interview.notesRecordedAt || isAhead) return add;
  const patch = { notesRecordedAt: now };
  return {
    type: "batch",
    label: `Added note ${value.text.slice(0, 60)}`,
    commands: [add, { type: "change", collection: "interviews", id: interview.id, patch }],
  };
}
