import { reviewAnswer } from "@finalist/core/review";
import { expect, it } from "vitest";
import { heardIn, tellingOf } from "./heard.ts";

const story = {
  id: "s",
  kind: "STK-1",
  title: "Loads",
  situation: "In 2023 our nightly loads ran into the working day.",
  task: "I was asked to bring the reports in by six.",
  action: "We basically rebuilt the loaders. We wrote a replay test.",
  result: "The auditors wrote no letter that year. People go home at five. Cost fell by 31 %.",
} as const;

it("points at words of the field itself, wherever it stands in the telling", () => {
  const telling = tellingOf(story);
  const review = reviewAnswer({ text: telling.text });
  const marked = (key: "action" | "result" | "situation") =>
    heardIn(key, telling, review)?.marks.map(({ start, end, tone }) => [
      tone,
      story[key].slice(start, end),
    ]);
  expect(marked("situation")).toEqual([]);
  expect(marked("action")?.filter(([, words]) => words === "basically")).toHaveLength(1);
  expect(
    marked("action")?.some(([tone, words]) => tone === "warn" && words?.startsWith("We")),
  ).toBe(true);
  expect(marked("result")?.some(([tone, words]) => tone === "good" && words?.includes("31"))).toBe(
    true,
  );
  expect(heardIn("action", telling, review)?.advice.join()).toContain("“we”");
});

it("says nothing of a field that is empty", () => {
  const telling = tellingOf({ ...story, task: "" });
  expect(heardIn("task", telling, reviewAnswer({ text: telling.text }))).toBeUndefined();
});
