import { itemsToDo, type Preparation } from "@finalist/core/prepare";
import { CHECKLISTS } from "@finalist/core/playbook";
import { Checklist, ReadinessBar } from "../../../features/checklist/checklist.tsx";
import { Chip, Panel } from "../../../ui/panel.tsx";
import type { ViewProps } from "../../../views.ts";
import { useItemAction } from "./item-action.ts";

/** The lists of the time first; those that go into detail below, closed. */
export function ChecklistSection(props: ViewProps) {
  const { application, preparation, now, run } = props;
  const act = useItemAction(props);
  const todo = new Set(itemsToDo(preparation.checklist, preparation.phase));
  const lists = CHECKLIST_IDS.map((id) => {
    const items = preparation.checklist.filter(({ list }) => list === id);
    return { id, name: CHECKLISTS[id].name, items, isNow: items.some((item) => todo.has(item)) };
  }).filter(({ items }) => items.some(({ state }) => state !== "not-applicable"));
  const sessions = preparation.sessions.map(({ session }) => session);
  const called = decodeURIComponent(window.location.hash.slice(1));
  const show = (items: Preparation["checklist"]) => (
    <Checklist
      application={application}
      sessions={sessions}
      items={items}
      now={now}
      onRun={run}
      onAction={act}
    />
  );
  return (
    <>
      {lists
        .filter(({ isNow }) => isNow)
        .map(({ id, name, items }) => (
          <Panel
            key={id}
            title={name}
            aside={id === "CL-PRE" && <ReadinessBar {...preparation.readiness} />}
          >
            {show(items)}
          </Panel>
        ))}
      <h2 className="mb-3 text-xl font-semibold">In detail</h2>
      {lists
        .filter(({ isNow }) => !isNow)
        .map(({ id, name, items }) => {
          const applicable = items.filter(({ state }) => state !== "not-applicable");
          const done = applicable.filter(({ state }) => state === "done").length;
          return (
            <details
              key={id}
              open={items.some((item) => item.id === called)}
              className="mb-3 rounded-2xl border border-line px-4 py-3"
            >
              <summary className="cursor-pointer">
                <span className="font-medium">{name}</span>{" "}
                <Chip>
                  {done} of {applicable.length} done
                </Chip>
              </summary>
              <div className="mt-3">{show(items)}</div>
            </details>
          );
        })}
    </>
  );
}

const CHECKLIST_IDS = [
  ...(["CL-R1", "CL-PRE", "CL-FMT", "CL-DAY", "CL-POST"] as const),
  ...(["CL-CO", "CL-INT", "CL-STO", "CL-SET"] as const),
];
