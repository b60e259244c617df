import { expect, it } from "vitest";
import { firstName } from "./first-name.ts";

it.each([
  ["Ana Duarte", "Ana"],
  ["Dr. Aïcha Benali", "Dr. Aïcha Benali"],
  ["Drew Barr", "Drew"],
  ["Cher", "Cher"],
])("addresses %s as %s", (name, short) => {
  expect(firstName(name)).toBe(short);
});
