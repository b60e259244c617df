import type { DraftTask } from "@finalist/core/intake";
import { Chip } from "../../ui/panel.tsx";
import { dueOf, withDue } from "./draft-changes.ts";
import { LeaveOut, Part, TextField } from "./fields.tsx";
import { type EvidenceOf, Sources } from "./sources.tsx";

interface DraftTasksProps {
  readonly tasks: readonly DraftTask[];
  readonly timeZone: string;
  readonly evidenceAt: EvidenceOf;
  readonly problemAt: (pointer: string) => string | undefined;
  readonly onChange: (place: number, task: DraftTask) => void;
  readonly onRemove: (place: number) => void;
}

/** Work to prepare, papers to send, things to bring. */
export function DraftTasks({
  tasks,
  timeZone,
  evidenceAt,
  problemAt,
  onChange,
  onRemove,
}: DraftTasksProps) {
  return (
    <Part title="To prepare and to bring">
      <ul className="space-y-3">
        {tasks.map((task, place) => {
          const at = `/tasks/${place}`;
          const due = dueOf(task, timeZone);
          const problem = problemAt(`${at}/due`) ?? problemAt(`${at}/dueDate`);
          return (
            <li key={`${place}-${task.what}`} className="rounded-xl border border-line bg-card p-4">
              <div className="flex items-start gap-2 text-sm">
                <Chip tone="accent">{task.isToBring ? "To bring" : "To prepare"}</Chip>
                <p className="min-w-0 flex-1">
                  <bdi>{task.what}</bdi>
                </p>
                <LeaveOut what={task.what} onClick={() => onRemove(place)} />
              </div>
              {(!task.isToBring || due.date !== "") && (
                <div className="mt-2 grid max-w-sm grid-cols-2 gap-3">
                  <TextField
                    label="Due on"
                    look="quiet"
                    type="date"
                    value={due.date}
                    problem={problem && "a day"}
                    onChange={(date) => onChange(place, withDue(task, { ...due, date }, timeZone))}
                  />
                  <TextField
                    label="At"
                    look="quiet"
                    type="time"
                    value={due.time}
                    problem={undefined}
                    onChange={(time) => onChange(place, withDue(task, { ...due, time }, timeZone))}
                  />
                </div>
              )}
              <Sources
                of={[
                  ["What", evidenceAt(`${at}/what`) ?? evidenceAt(at)],
                  ["Due", evidenceAt(`${at}/due`) ?? evidenceAt(`${at}/dueDate`)],
                  ["To bring", evidenceAt(`${at}/isToBring`)],
                ]}
                shown={task.what}
              />
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
