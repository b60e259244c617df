import { Panel } from "../../ui/panel.tsx";

export function CalendarFeed() {
  return <Panel title="Calendar">{null}</Panel>;
}
