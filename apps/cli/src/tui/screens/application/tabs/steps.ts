import {
  type AgendaEntry,
  agendaOf,
  type AgendaStep,
  type ChecklistItem,
  finishesByHand,
} from "@finalist/core/prepare";
import { placeOf, type Place } from "./places.ts";

/** A step, and where it is done. */
export interface Step extends AgendaStep {
  /** Of its row. */
  readonly rowId: string;
  readonly company: string;
  readonly timeZone: string;
  readonly place: Place;
  /** What a hand may tick for it. */
  readonly item?: ChecklistItem;
}

/** What to do with the time at hand. */
export interface Steps {
  readonly first?: Step;
  readonly rest: readonly Step[];
  /** What presses more than the first, and takes longer than there is time. */
  readonly longer?: Step;
  /** What is late and stands nowhere above. */
  readonly late: readonly Step[];
}

/** What a person may have, from a coffee to half a day. */
const MINUTES = [10, 20, 30, 45, 60, 90, 120, 180, 240] as const;
export const MINUTES_AT_FIRST = 30;

/** The next larger or smaller time at hand. */
export function turnMinutes(minutes: number, by: 1 | -1): number {
  const index = MINUTES.findIndex((each) => each >= minutes) + by;
  return MINUTES[index] ?? minutes;
}

export function stepsFor(entries: readonly AgendaEntry[], minutes: number): Steps {
  const byId = new Map(entries.map((entry) => [entry.application.id, entry]));
  const inPlace = (step: AgendaStep): readonly Step[] => {
    const entry = byId.get(step.applicationId);
    if (!entry) return [];
    const { application, preparation } = entry;
    const item = preparation.checklist.find(({ id }) => id === step.itemId);
    return [
      {
        ...step,
        rowId: `${step.applicationId} ${step.id}`,
        company: application.company.name,
        timeZone: preparation.timeZone,
        place: placeOf(step.itemId, preparation),
        ...(item && finishesByHand(item) && { item }),
      },
    ];
  };
  const { first, rest, longer, overdue } = agendaOf(entries, minutes);
  const [begin] = first ? inPlace(first) : [];
  const [press] = longer ? inPlace(longer) : [];
  return {
    ...(begin && { first: begin }),
    rest: rest.flatMap(inPlace),
    ...(press && { longer: press }),
    late: overdue.filter((step) => step !== first && !rest.includes(step)).flatMap(inPlace),
  };
}

export const allSteps = ({ first, rest, longer, late }: Steps): readonly Step[] => [
  ...(first ? [first] : []),
  ...rest,
  ...(longer ? [longer] : []),
  ...late,
];
