import { formatMoment } from "../../../format.ts";
import type { ViewProps } from "../../../views.ts";
import {
  type CollectionList,
  CollectionLists,
} from "../../../features/groundwork/collection-lists.tsx";

const LISTS: readonly CollectionList[] = [
  {
    collection: "research",
    title: "Company research",
    empty: "No finding yet.",
    preset: (now) => ({ addedAt: now }),
    rows: ({ research, timeZone }) =>
      research.map(({ id, text, addedAt }) => ({
        id,
        title: text,
        detail: formatMoment(addedAt, timeZone),
      })),
  },
];

export function ResearchSection(props: ViewProps) {
  return <CollectionLists {...props} lists={LISTS} />;
}
