import { PAY_EVENT_NAMES } from "@finalist/core/playbook";
import { formatMoment } from "../../../format.ts";
import type { ViewProps } from "../../../views.ts";
import {
  type CollectionList,
  CollectionLists,
} from "../../../features/groundwork/collection-lists.tsx";

const LISTS: readonly CollectionList[] = [
  {
    collection: "payEvents",
    title: "Talk about pay",
    empty: "Nobody has spoken of it yet.",
    preset: (now) => ({ at: now }),
    rows: ({ payEvents, timeZone }) =>
      payEvents.map(({ id, kind, at }) => ({
        id,
        title: PAY_EVENT_NAMES[kind],
        detail: formatMoment(at, timeZone),
      })),
  },
];

export function PaySection(props: ViewProps) {
  return <CollectionLists {...props} lists={LISTS} />;
}
