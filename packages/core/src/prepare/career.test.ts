import { expect, it } from "vitest";
import { careerOf } from "./career.ts";

const post = (id: string, from?: string, to?: string) => ({
  id,
  employer: "Employer",
  title: "Title",
  ...(from && { from }),
  ...(to && { to }),
});
const TODAY = "2026-05-13";

it("orders posts by time, and goes on to today where there is no end", () => {
  const { spans, gaps } = careerOf([post("b", "2021-03"), post("a", "2018", "2021")], TODAY);
  expect(spans.map(({ id, goesOn }) => [id, goesOn])).toEqual([
    ["a", false],
    ["b", true],
  ]);
  expect(gaps).toEqual([]);
});

it("finds the months between posts, also where others overlap", () => {
  const { gaps } = careerOf(
    [post("a", "2015-01", "2019-06"), post("b", "2016", "2017"), post("c", "2020-02")],
    TODAY,
  );
  expect(gaps.map(({ months }) => months)).toEqual([7]);
});

it("takes years at their longest, so that no gap is guessed", () => {
  expect(careerOf([post("a", "2015", "2019"), post("b", "2020")], TODAY).gaps).toEqual([]);
  expect(careerOf([post("a", "2015", "2018"), post("b", "2020")], TODAY).gaps).toHaveLength(1);
});

it("counts the time since the last post", () => {
  expect(
    careerOf([post("a", "01/2020", "08/2025")], TODAY).gaps.map(({ months }) => months),
  ).toEqual([8]);
});

it("names what it cannot place", () => {
  expect(careerOf([post("a"), post("b", "a while ago"), post("c", "2020", "2019")], TODAY)).toEqual(
    {
      spans: [],
      gaps: [],
      undated: ["a", "b", "c"],
    },
  );
});
