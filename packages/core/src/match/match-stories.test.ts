import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MatchInput, MatchOutput, matchStories } from "./index.ts";

const LOST_PARCEL = {
  id: "parcel",
  title: "The wrong dose",
  text: "I read the label wrong and sent 40 boxes to the wrong clinic. Before anybody had asked I rang the head of the clinic, told her it was my fault and drove out that night to fetch them. Since then I check each label twice.",
};
const APPRENTICE = {
  id: "apprentice",
  text: "Our apprentice froze whenever a customer spoke to her. I paired her with a calm colleague, stood next to her every Friday, first me leading, then her. She runs the counter on her own now and trains the juniors.",
};
const RENT = {
  id: "rent",
  text: "The landlord wanted 20% more rent. I asked first what he feared, and it was empty months. I offered five years fixed in return, and we settled at 3%. We shook hands on it.",
};
const STORIES = [LOST_PARCEL, APPRENTICE, RENT];

const ask = (text: string, stories: MatchInput["stories"] = STORIES) =>
  matchStories({ stories, questions: [{ id: "q", text }] })[0]?.ranking ?? [];

describe("matchStories", () => {
  it.each([
    ["What is the worst blunder that you have had to own up to?", "parcel"],
    ["Tell us about an error of judgement.", "parcel"],
    ["Who have you helped grow, and how did you go about it?", "apprentice"],
    ["Describe somebody you took under your wing.", "apprentice"],
    ["What's the best deal you've ever struck?", "rent"],
    ["How do you get better terms out of a supplier?", "rent"],
  ])("finds the story that answers without sharing its words: %s", (question, story) => {
    expect(ask(question)[0]?.story).toBe(story);
  });

  it.each([
    "Why do you want to work here?",
    "What are your salary expectations?",
    "Where do you see yourself in five years?",
    "How would you feel about moving to Aberdeen?",
    "When could you start?",
  ])("ranks nothing where no story can answer: %s", (question) => {
    expect(ask(question)).toEqual([]);
  });

  it("ranks nothing for a question without words, and without stories", () => {
    expect(ask("?!")).toEqual([]);
    expect(ask("Tell me about a mistake.", [])).toEqual([]);
  });

  it("says why, in words that stand in the story", () => {
    const [best] = ask("Tell me about a mistake you made.");
    expect(best?.why.map(({ words }) => words)).toContain("was my fault");
    for (const { words, span } of best?.why ?? [])
      expect(words).toBe(LOST_PARCEL.text.slice(span.start, span.end));
  });

  it("names the words that question and story share where no theme is known", () => {
    const [best] = ask("Landlord rent?");
    expect(best?.story).toBe("rent");
    expect(best?.why.map(({ words }) => words)).toContain("landlord");
  });

  it("answers the questions in their order, each with its own ranking", () => {
    const questions = [
      { id: "b", text: "Tell me about a mistake." },
      { id: "a", text: "How do you develop juniors?" },
    ];
    expect(matchStories({ stories: STORIES, questions }).map(({ question }) => question)).toEqual([
      "b",
      "a",
    ]);
  });

  it("sorts the best first", () => {
    const scores = ask("Tell me about a mistake you made.").map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it("does not depend on the order of the stories", () => {
    const question = "Tell me about a mistake you made.";
    const scoresOf = (stories: MatchInput["stories"]) =>
      new Map(ask(question, stories).map(({ story, score }) => [story, score]));
    expect(scoresOf(STORIES.toReversed())).toEqual(scoresOf(STORIES));
  });

  it("gives a valid answer to any text", () => {
    const text = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
      fc
        .array(
          fc.constantFrom("I", "told", "boss", "my", "not", "mistake", ".", "’", "n't", "wrong"),
        )
        .map((words) => words.join(" ")),
    );
    const input = fc.record({
      stories: fc.array(
        fc.record({ id: fc.string({ minLength: 1, maxLength: 9 }), title: text, text }),
        {
          maxLength: 5,
        },
      ),
      questions: fc.array(fc.record({ id: fc.string({ minLength: 1, maxLength: 9 }), text }), {
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(input, (given) => {
        const answer = matchStories(given);
        expect(MatchOutput.parse(answer)).toEqual(answer);
        expect(answer.map(({ question }) => question)).toEqual(given.questions.map(({ id }) => id));
        const texts = new Set(given.stories.map(({ text: told }) => told));
        for (const { ranking } of answer)
          for (const { why } of ranking)
            for (const { words, span } of why)
              expect([...texts].some((told) => told.slice(span.start, span.end) === words)).toBe(
                true,
              );
      }),
    );
  });

  it("takes 500 stories and 500 questions in seconds", () => {
    const stories = Array.from({ length: 500 }, (_, at) => ({
      id: `s${at}`,
      text: `${APPRENTICE.text} ${LOST_PARCEL.text} ${RENT.text}`,
    }));
    const questions = Array.from({ length: 500 }, (_, at) => ({
      id: `q${at}`,
      text: `Tell me about mistake ${at} and the person you mentored.`,
    }));
    expect(matchStories({ stories, questions })).toHaveLength(500);
  });

  it("reads texts of the greatest length in bounded time", () => {
    const long = "I told my boss that it was wrong and nobody had asked me to say so ".repeat(300);
    const stories = [{ id: "long", text: long.slice(0, 20_000) }];
    const questions = [{ id: "long", text: long.slice(0, 20_000) }];
    expect(matchStories({ stories, questions })).toHaveLength(1);
  });
});

describe("MatchInput", () => {
  it("lets keys through that it does not know", () => {
    const given = {
      candidates: [{ id: "c" }],
      stories: [{ id: "s", candidate: "c", title: "T", text: "t" }],
      questions: [{ id: "q", text: "t" }],
      relevance: [],
    };
    expect(MatchInput.parse(given)).toEqual({
      stories: [{ id: "s", title: "T", text: "t" }],
      questions: [{ id: "q", text: "t" }],
    });
  });

  it("refuses more stories, questions or characters than it reads", () => {
    const many = (count: number, text = "t") =>
      Array.from({ length: count }, (_, at) => ({ id: `${at}`, text }));
    const isValid = (stories: unknown, questions: unknown) =>
      MatchInput.safeParse({ stories, questions }).success;
    expect(isValid(many(500), many(500))).toBe(true);
    expect(isValid(many(501), [])).toBe(false);
    expect(isValid([], many(501))).toBe(false);
    expect(isValid(many(1, "x".repeat(20_001)), [])).toBe(false);
  });
});
