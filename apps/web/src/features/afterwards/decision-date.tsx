import type { EditCommand } from "@finalist/core/change";
import type { Application } from "@finalist/core/model";
import { type FormEvent, useId } from "react";
import { Button } from "../../ui/button.tsx";

interface DecisionDateProps {
  readonly application: Application;
  readonly run: (command: EditCommand) => void;
}

/** The day that they named: the status check waits for it. */
export function DecisionDate({ application, run }: DecisionDateProps) {
  const id = useId();
  const keep = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const day = new FormData(event.currentTarget).get("day");
    if (typeof day === "string" && day !== (application.statedWindow ?? ""))
      run({ type: "update", patch: { statedWindow: day || null } });
  };
  return (
    <form
      onSubmit={keep}
      className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-2xl border border-line bg-card px-5 py-3"
    >
      <label htmlFor={id} className="flex-1 basis-64">
        <span className="font-medium">By when did they say they would decide?</span>
        <span className="block text-sm text-muted">
          Everything you send from here is timed by it. Leave it empty if they named no day.
        </span>
      </label>
      <input
        id={id}
        key={application.statedWindow}
        type="date"
        name="day"
        defaultValue={application.statedWindow}
        className="min-h-9 rounded-lg border border-line bg-card px-3"
      />
      <Button type="submit">Keep</Button>
    </form>
  );
}
