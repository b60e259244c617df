import { companyOf } from "./company.ts";
import type { Frame } from "./frame.ts";
import type { Link } from "./links.ts";
import type { Page, Span } from "./page.ts";
import { roleOf, withoutCompany } from "./role.ts";
import type { KnownPeople, Said } from "./said.ts";

export interface Employer {
  readonly company?: Said;
  readonly role?: Said;
}

/** Who hires, and for what. */
export function employerOf(
  page: Page,
  frame: Frame,
  links: readonly Link[],
  place: (Span & { readonly text: string }) | undefined,
  people: KnownPeople,
): Employer {
  const role = roleOf(page, frame, people);
  const company = companyOf(page, frame, links, place, people, role);
  return {
    ...(company && { company }),
    ...(role && { role: withoutCompany(page, role, company) }),
  };
}
