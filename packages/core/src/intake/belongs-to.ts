import type { Application } from "../model/application.ts";
import type { Draft } from "./draft.ts";

/**
 * The application that a draft belongs to: one that has an event of it (the same calendar UID),
 * else the only one at its company.
 */
export function belongsTo(draft: Draft, applications: readonly Application[]): string | undefined {
  const uids = new Set(draft.sessions.map(({ calendarUid }) => calendarUid).filter(Boolean));
  const byEvent = applications.find(({ sessions }) =>
    sessions.some(({ calendarUid }) => uids.has(calendarUid)),
  );
  if (byEvent) return byEvent.id;
  const company = draft.company?.trim().toLowerCase();
  const atCompany = applications.filter(({ company: { name } }) => name.toLowerCase() === company);
  return atCompany.length === 1 ? atCompany[0]?.id : undefined;
}
