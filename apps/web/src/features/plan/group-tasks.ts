import type { PlanTask } from "@finalist/core/prepare";

/** The tasks of each day, in the order of the plan. */
export function groupTasks(
  tasks: readonly PlanTask[],
): readonly { readonly day: string | undefined; readonly tasks: readonly PlanTask[] }[] {
  const days = [...new Set(tasks.map(({ day }) => day))];
  return days.map((day) => ({ day, tasks: tasks.filter((task) => task.day === day) }));
}
