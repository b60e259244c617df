import { expect, it } from "vitest";
import { partsOfStory } from "./parts-of-story.ts";

const TEXT =
  "In 2023 our nightly loads ran into the working day and reports came late. I was asked to bring them in by six. I rebuilt the loaders one by one and wrote a replay test. We had no budget for more machines. As a result reports have been on time for nine months, and cost fell by 31 %.";

it("puts each sentence of a telling where it belongs, and loses none", () => {
  const { situation, task, action, result } = partsOfStory(TEXT);
  expect(situation).toContain("nightly loads");
  expect(task).toContain("I was asked");
  expect(action).toContain("rebuilt the loaders");
  expect(result).toContain("31 %");
  const words = (text: string) => text.split(/\s+/).filter(Boolean).sort();
  expect(words([situation, task, action, result].join(" "))).toEqual(words(TEXT));
});

it("keeps what it cannot place as the situation", () => {
  expect(partsOfStory("Hello there.")).toMatchObject({ situation: "Hello there.", action: "" });
});
