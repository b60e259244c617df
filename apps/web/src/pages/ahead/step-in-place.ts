import type { AgendaEntry, AgendaStep } from "@finalist/core/prepare";
import type { StepInPlace } from "../../features/agenda/step-line.tsx";
import { placeOfStep } from "../../features/checklist/place-of-step.ts";

/** A step with all that its line says: whose it is, and where it is done. */
export function stepInPlace(step: AgendaStep, entries: readonly AgendaEntry[]): StepInPlace {
  const entry = entries.find(({ application }) => application.id === step.applicationId);
  const base = `/a/${step.applicationId}`;
  if (!entry) return { ...step, company: "", timeZone: "UTC", href: base };
  const { application, preparation } = entry;
  const place = placeOfStep(step, application, preparation);
  const item = preparation.checklist.find(({ id }) => id === step.itemId);
  return {
    ...step,
    company: application.company.name,
    timeZone: application.timeZone,
    ...(preparation.start && { start: preparation.start }),
    href: place.startsWith("/") ? place : `${base}/${place}`,
    ...(item && { item }),
  };
}
