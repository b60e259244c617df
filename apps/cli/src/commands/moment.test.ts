import { expect, it } from "vitest";
import { Misuse } from "../failure.ts";
import { momentIn } from "./moment.ts";

/** A Wednesday; it is 19:00 in Berlin. */
const NOW = "2026-05-13T17:00:00Z";
const inBerlin = (text: string) => momentIn("--at", text, "Europe/Berlin", NOW);

it.each([
  ["2026-06-01T09:00:00Z", "2026-06-01T09:00:00Z"],
  ["2026-06-01 09:00", "2026-06-01T07:00:00Z"],
  ["2026-06-01T09:00", "2026-06-01T07:00:00Z"],
  ["1 June 9:00", "2026-06-01T07:00:00Z"],
  ["tomorrow at 14:30", "2026-05-14T12:30:00Z"],
  ["friday", "2026-05-14T22:00:00Z"],
  ["2026-12-01, 09:00", "2026-12-01T08:00:00Z"],
])("%s is %s", (text, instant) => {
  expect(inBerlin(text)).toBe(instant);
});

it.each(["soon", "", "10:00", "2026-06-01 25:00", "2026-02-30 10:00", "05/06/2026 10:00"])(
  "“%s” is none",
  (text) => {
    expect(() => inBerlin(text)).toThrow(Misuse);
  },
);
