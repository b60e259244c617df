import type { Application } from "@finalist/core/model";
import type { Preparation } from "@finalist/core/prepare";
import { entryForm } from "../../form/entry-form.ts";
import type { Form } from "../../form/form.ts";

/** A line that is written down while they talk. */
export function liveNote(
  { id, interviews, timeZone }: Application,
  { round }: Preparation,
  at: string,
): Form | undefined {
  const interview = interviews.find((one) => one.round === round);
  return (
    interview &&
    entryForm({
      title: "One line, then Enter",
      ref: { kind: "application", id },
      collection: "notes",
      paths: ["kind", "text"],
      changes: { text: { kind: "line" } },
      focus: "text",
      timeZone,
      fixed: () => ({ interviewId: interview.id, kind: "other", at }),
    })
  );
}
