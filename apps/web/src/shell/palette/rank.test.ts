import { describe, expect, it } from "vitest";
import type { GroupName, Item } from "./item.ts";
import { grouped, itemIndex } from "./rank.ts";

const item = (group: GroupName, title: string, context = ""): Item => ({
  key: `${group} ${title} ${context}`,
  group,
  title,
  context,
  deed: { type: "go", href: "/" },
});
const items = [
  item("Do", "Add a note", "Tidewell"),
  item("Go to", "Research", "Tidewell"),
  item("Go to", "Research", "Acme"),
  item("People", "June Park", "Recruiter at Tidewell"),
  item("Notes", "Park the migration until June"),
];
const search = itemIndex(items);
const titles = (query: string): readonly string[] =>
  grouped(search(query), query).flatMap((group) => group.items.map(({ title }) => title));

describe("the ranking of the palette", () => {
  it("puts what begins with the words before what merely has them", () => {
    expect(titles("june")).toEqual(["June Park", "Park the migration until June"]);
    expect(titles("park")).toEqual(["Park the migration until June", "June Park"]);
  });

  it("forgives a slip, and finds a section by its company", () => {
    expect(titles("reserch acme")).toEqual(["Research"]);
    expect(search("reserch acme").map(({ context }) => context)).toEqual(["Acme"]);
    expect(titles("tidwell")).toContain("June Park");
  });

  it("finds nothing for words that stand nowhere", () => {
    expect(titles("zeppelin")).toEqual([]);
  });
});
