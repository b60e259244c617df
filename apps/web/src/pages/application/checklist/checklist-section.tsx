import { CHECKLISTS } from "@finalist/core/playbook";
import { type ChecklistItem, itemsToDo } from "@finalist/core/prepare";
import { Checklist } from "../../../features/checklist/checklist.tsx";
import { CHANGES } from "../../../ui/keep-off.ts";
import { itemKeys } from "../../../features/checklist/item-keys.ts";
import { ReadinessBar } from "../../../features/checklist/readiness-bar.tsx";
import { Choice } from "../../../ui/choice.tsx";
import { Panel } from "../../../ui/panel.tsx";
import { useStored } from "../../../ui/use-stored.ts";
import type { ViewProps } from "../../../views.ts";
import { useItemAction } from "./item-action.ts";

const FILTERS = [
  { value: "open", name: "Open" },
  { value: "all", name: "All" },
] as const;

/** The lists of the time first; those that go into detail below, closed. */
export function ChecklistSection(props: ViewProps) {
  const { application, preparation, now, run, hrefOf } = props;
  const [filter, setFilter] = useStored("finalist-checklist", ["open", "all"], "open");
  const act = useItemAction(props);
  const lists = listsOf(preparation.checklist, itemsToDo(preparation.checklist, preparation.phase));
  const show = (items: readonly ChecklistItem[]) => (
    <Checklist
      application={application}
      sessions={preparation.sessions.map(({ session }) => session)}
      items={items}
      showAll={filter === "all"}
      now={now}
      onRun={run}
      onAction={act}
      hrefOf={hrefOf}
    />
  );
  const keys = itemKeys((itemId) => {
    const item = preparation.checklist.find(({ id }) => id === itemId);
    if (!item?.byHand || item.state === "not-applicable") return undefined;
    const isTicked = application.confirmations.includes(itemId);
    return () => run({ type: isTicked ? "untick" : "tick", itemId });
  });
  return (
    // The keys of what is inside: nothing here has the focus itself.
    <div role="presentation" onKeyDown={keys} onKeyUp={keys}>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <Choice isHarmless label="Show" options={FILTERS} value={filter} onChange={setFilter} />
        <p {...CHANGES} className="text-sm text-muted max-sm:hidden">
          Round signs tick themselves. <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Space</kbd> ticks a box,{" "}
          <kbd>Enter</kbd> opens.
        </p>
      </div>
      {lists
        .filter(({ isNow }) => isNow)
        .map(({ id, items }) => (
          <Panel
            key={id}
            title={CHECKLISTS[id].name}
            aside={id === "CL-PRE" && <ReadinessBar {...preparation.readiness} />}
          >
            {show(items)}
          </Panel>
        ))}
      <h2 className="mb-1 text-xl font-semibold">In detail</h2>
      {lists
        .filter(({ isNow }) => !isNow)
        .map(({ id, items }) => (
          <details key={id} className="group/list border-b border-line py-1">
            <summary className="flex min-h-11 cursor-pointer flex-wrap items-center gap-x-3">
              <span className="font-medium">{CHECKLISTS[id].name}</span>
              <span className="text-sm text-muted tabular-nums">{countOf(items)}</span>
              <span
                aria-hidden
                className="ml-auto pr-4 text-muted transition group-open/list:rotate-180"
              >
                ▾
              </span>
            </summary>
            <div className="my-2">{show(items)}</div>
          </details>
        ))}
    </div>
  );
}

const CHECKLIST_IDS = [
  ...(["CL-R1", "CL-PRE", "CL-FMT", "CL-DAY", "CL-POST"] as const),
  ...(["CL-CO", "CL-INT", "CL-STO", "CL-SET"] as const),
];

/** Each list that applies, and whether its time is now. */
function listsOf(items: readonly ChecklistItem[], toDo: readonly ChecklistItem[]) {
  const wanted = new Set(toDo);
  return CHECKLIST_IDS.map((id) => {
    const own = items.filter(({ list }) => list === id);
    return { id, items: own, isNow: own.some((item) => wanted.has(item)) };
  }).filter((list) => list.items.some(({ state }) => state !== "not-applicable"));
}

function countOf(items: readonly ChecklistItem[]): string {
  const applicable = items.filter(({ state }) => state !== "not-applicable");
  const done = applicable.filter(({ state }) => state === "done").length;
  return `${done} of ${applicable.length} done`;
}
