import { shorten, widthOf } from "../../../text.ts";
import { rule } from "../../frame.tsx";
import { bothEnds, type Row, type Span } from "../../rows.ts";
import type { TabView } from "./tabs/tab.ts";
import { digitOf, TAB_IDS, type TabId, TABS } from "./tabs/tabs.ts";

/** Which application, how it stands, and its tabs. */
export function headerRows(
  { document, brief, preparation }: TabView,
  open: TabId,
  width: number,
): readonly Row[] {
  const { company, role } = document;
  const { done, applicable } = preparation.readiness;
  const title = bothEnds(
    { text: `${company.name}, ${role.title}`, tone: "strong" },
    { text: `${brief.countdown} · ${done} of ${applicable}` },
    width,
    shorten,
  );
  return [title, { spans: tabSpans(open, width) }, rule(width)];
}

/** As many tabs as fit; the open one is always whole, and marks say where there are more. */
function tabSpans(open: TabId, width: number): readonly Span[] {
  const names = TAB_IDS.map((id) => ` ${digitOf(id)} ${TABS[id].name} `);
  const at = TAB_IDS.indexOf(open);
  const widths = names.map(widthOf);
  const room = width - 2;
  let [first, last] = [at, at];
  let used = widths[at] ?? 0;
  for (let grew = true; grew;) {
    grew = false;
    for (const next of [last + 1, first - 1]) {
      const more = widths[next];
      if (more === undefined || used + more > room) continue;
      used += more;
      [first, last] = [Math.min(first, next), Math.max(last, next)];
      grew = true;
    }
  }
  const shown = TAB_IDS.slice(first, last + 1).map((id, index): Span => {
    const name = names[first + index] ?? "";
    return id === open
      ? { text: `[${name.trim()}]`, tone: "accent" }
      : { text: name, tone: "plain" };
  });
  return [
    { text: first > 0 ? "‹" : " ", tone: "muted" },
    ...shown,
    { text: last < TAB_IDS.length - 1 ? "›" : " ", tone: "muted" },
  ];
}
