import type { ListedApplication } from "@finalist/api/client";
import { keyOf, PARTS } from "../../pages/application/sections.ts";
import { isolated } from "../../ui/isolate.ts";
import type { Item } from "./item.ts";

export interface Place {
  readonly href: string;
  readonly name: string;
}

/** The places of the frame. */
export const placeItems = (places: readonly Place[]): readonly Item[] =>
  places.map(({ href, name }) => ({
    key: `place ${href}`,
    group: "Go to",
    title: name,
    deed: { type: "go", href },
  }));

export const applicationItem = ({ id, company, role }: ListedApplication): Item => ({
  key: `application ${id}`,
  group: "Applications",
  title: isolated(company),
  context: isolated(role),
  deed: { type: "go", href: `/a/${id}` },
});

/** The sections of an application; the open one's have their keys. */
export const sectionItems = (
  { id, company }: Pick<ListedApplication, "id" | "company">,
  isOpen: boolean,
): readonly Item[] =>
  PARTS.map((section) => {
    const key = isOpen ? keyOf(section.id) : undefined;
    return {
      key: `section ${id} ${section.id}`,
      group: "Go to",
      title: section.name,
      context: isolated(company),
      ...(key !== undefined && { shortcut: key }),
      deed: { type: "go", href: section.id === "overview" ? `/a/${id}` : `/a/${id}/${section.id}` },
    };
  });
