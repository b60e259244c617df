import { EMPLOYER_SIGNS } from "@finalist/core/playbook";
import { formatMoment } from "../../../format.ts";
import type { ViewProps } from "../../../views.ts";
import {
  type CollectionList,
  CollectionLists,
} from "../../../features/groundwork/collection-lists.tsx";

const LISTS: readonly CollectionList[] = [
  {
    collection: "employerSignals",
    title: "Signs about the employer",
    empty: "None noted.",
    preset: (now) => ({ observedAt: now }),
    rows: ({ employerSignals, timeZone }) =>
      employerSignals.map(({ id, signId, observedAt }) => ({
        id,
        title: EMPLOYER_SIGNS[signId].text,
        detail: formatMoment(observedAt, timeZone),
      })),
  },
];

export function OffersSection(props: ViewProps) {
  return <CollectionLists {...props} lists={LISTS} />;
}
