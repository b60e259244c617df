import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reviewAnswer } from "./review-answer.ts";
import { Review } from "./schema.ts";

const FULL =
  "Last March I was shift lead at a bakery in Leeds when the big oven broke. My job was to keep four hotels supplied. " +
  "We had two days and no money for a new one. My manager suggested buying in frozen loaves, and I said no to that. " +
  "I borrowed an oven from a friend, moved the night shift and, um, drove the loaves out myself. " +
  "We lost not a single order, and waste fell from nine percent to four.";

const METHOD =
  "We always begin with a workshop. We get everyone in the room, we cluster the notes, and then we build.";

const verdictsOf = (text: string) => {
  const { star, measurableResult, constraint, rejectedAlternatives, weHidesOwnPart } = reviewAnswer(
    {
      text,
    },
  );
  return { ...star, measurableResult, constraint, rejectedAlternatives, weHidesOwnPart };
};

const SETTING = "Last year I worked at a bakery in Leeds and the big oven broke. ";
const STEPS = "I called the supplier, borrowed an oven and moved the night shift. ";

describe("the review of an answer", () => {
  it("finds every part of a story that is told in full", () => {
    expect(verdictsOf(FULL)).toEqual({
      situation: true,
      task: true,
      action: true,
      result: true,
      measurableResult: true,
      constraint: true,
      rejectedAlternatives: true,
      weHidesOwnPart: false,
    });
  });

  it("finds in a general method the steps alone, and that only “we” takes them", () => {
    expect(verdictsOf(METHOD)).toEqual({
      situation: false,
      task: false,
      action: true,
      result: false,
      measurableResult: false,
      constraint: false,
      rejectedAlternatives: false,
      weHidesOwnPart: true,
    });
  });

  it("takes steps that would be taken for steps, and for no event", () => {
    const { star } = reviewAnswer({
      text: "I'd see them one at a time first. I'd ask what they saw and I'd write it down.",
    });
    expect(star).toEqual({ situation: false, task: false, action: true, result: false });
  });

  it("takes a standing duty for a task, and for no deed", () => {
    const { star } = reviewAnswer({
      text: "I head the claims desk at an insurer. I'm responsible for nine handlers, and I report to the board.",
    });
    expect(star).toEqual({ situation: false, task: true, action: false, result: false });
  });

  it("takes what somebody learned for no result", () => {
    const { star } = reviewAnswer({ text: `${SETTING}${STEPS}I learned a lot about ovens.` });
    expect(star.result).toBe(false);
  });

  it.each([
    "The customer kept the contract with us.",
    "We cut the waiting time from two hours to twenty minutes.",
    "She's a team lead there today.",
    "We've not had a single incident since.",
    "Sadly I lost the client.",
    "By Friday everyone could log in again.",
    "It wasn't enough, the hotel went elsewhere.",
    "We're down to nine complaints a month.",
    "Since that time no one has called in sick.",
    "They still use the rota.",
    "It did come off, I'd call it a success.",
    "We had to close the branch anyway.",
    "From then on we had none.",
  ])("takes %j at the end for a result", (end) => {
    expect(reviewAnswer({ text: `${SETTING}${STEPS}${end}` }).star.result).toBe(true);
  });

  it.each([
    "I put the bread in the window with a sign.",
    "It was quite a night.",
    "We're still waiting to hear from the insurer.",
    "I gave the others the list so they could order themselves.",
  ])("takes %j at the end for no result", (end) => {
    expect(reviewAnswer({ text: `${SETTING}${STEPS}${end}` }).star.result).toBe(false);
  });

  it.each([
    "My manager asked if I'd take it on.",
    "I had to keep the shop supplied.",
    "It was down to me.",
    "The boss said to me, Denise, fix it by Monday.",
    "I was sent down to get it running.",
    "I wanted every hotel to have its rolls.",
    "What was expected of me was a full shelf by six.",
    "What we were after was one single price list.",
    "It falls to me to find the other six.",
    "I'm the one who's supposed to keep it running.",
    "I was the manager appointed to get it going again.",
    "They made me lead of the night shift.",
    "I said I'd do it.",
    "My line manager asked that I look into it.",
    "I had six days to bring them round.",
    "The owner said to me, keep all forty of them on.",
    "Objective: four hotels supplied.",
  ])("takes %j for a task", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).star.task).toBe(true);
  });

  it.each([
    "I wanted to cry.",
    "I have to tell you about my boss.",
    "She was in charge of the kitchen.",
    "The job was hard.",
    "Customers came up to us with questions.",
  ])("takes %j for no task", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).star.task).toBe(false);
  });

  it.each([
    "The landlord wouldn't let us drill.",
    "We had four hours.",
    "I didn't have the authority to sign.",
    "There was no spare part in the country.",
    "The deadline couldn't be moved.",
    "There were only two of us.",
    "With the budget frozen until April, nothing over five hundred pounds could be ordered.",
    "You may not go on until each of them is checked.",
    "The lease doesn't let us put in a ninth.",
    "We had cash till September.",
    "The van would take thirty kilos and not one gram over.",
    "No new software permitted.",
    "Oven slot not extendable.",
    "I had barely an hour.",
    "They didn't report to me.",
    "The trouble was that I had no car.",
    "We had to make do with the staff we had.",
    "The supplier needed six weeks.",
  ])("takes %j for a constraint", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).constraint).toBe(true);
  });

  it.each([
    "I couldn't believe it.",
    "It was raining and the van was old.",
    "I had no idea.",
    "Money was no object.",
    "We had a budget of a million, which was plenty.",
    "I had a chance to talk to him.",
    "There was no list.",
    "The customers couldn't find the door.",
  ])("takes %j for no constraint", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).constraint).toBe(false);
  });

  it.each([
    "My boss told me to close. I didn't.",
    "I could have shouted at him.",
    "The supplier offered a used oven, which I turned down.",
    "I thought about closing for the day, but we'd have lost the hotel.",
    "Instead of closing for a week, I looked for another way.",
    "The ministry would have liked me to send out a form.",
    "The architect's answer was acrylic.",
    "You could crush them, but I'd never do that.",
    "We were offered a loan, and we let it go by.",
    "The mayor tried to give us the old hall, and that was declined.",
    "There were two ways of doing it, and I took up neither.",
    "I thought of resigning.",
    "A firm offered to scan the lot: declined.",
    "Others would have moved her.",
    "A new oven? Too expensive.",
  ])("takes %j for a rejected alternative", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).rejectedAlternatives).toBe(true);
  });

  it.each([
    "My boss suggested I apply, so I did.",
    "She refused to eat.",
    "We agreed on a time.",
    "My boss offered me tea.",
    "I refused to give up.",
    "My colleague said we should ask the owner, so I asked him.",
  ])("takes %j for no rejected alternative", (said) => {
    expect(reviewAnswer({ text: `${SETTING}${said} ${STEPS}` }).rejectedAlternatives).toBe(false);
  });

  it.each([
    "We sold fifty-eight per cent of the seats, and last season it was ninety-one.",
    "I let the date pass.",
    "I asked myself how that would sound.",
    "That was the year we took on the big groups.",
    "I did get asked to move over.",
  ])("takes %j for no step", (said) => {
    expect(reviewAnswer({ text: `I was deputy head of a theatre. ${said}` }).star.action).toBe(
      false,
    );
  });

  it("finds no setting where an answer goes straight in from the task", () => {
    const straight = `My brief was no-shows under five per cent. ${STEPS}It was nearly always the phone.`;
    expect(reviewAnswer({ text: straight }).star.situation).toBe(false);
    const set = `At a clinic in Hull my brief was no-shows under five per cent. The phone was always busy. ${STEPS}`;
    expect(reviewAnswer({ text: set }).star.situation).toBe(true);
  });

  it.each([
    ["We came second in the county.", true],
    ["Only one customer stayed away.", true],
    ["Reviews went up to 4.8.", true],
    ["Two weeks later the hotel thanked us.", false],
    ["The hotel thanked us.", false],
  ])("tells whether %j has a number that belongs to the result", (end, isMeasured) => {
    expect(reviewAnswer({ text: `${SETTING}${STEPS}${end}` }).measurableResult).toBe(isMeasured);
  });

  it("shows where each part is told", () => {
    const { spans } = reviewAnswer({ text: FULL });
    const told = ({ start, end }: { start: number; end: number }) => FULL.slice(start, end);
    expect(spans.task.map(told)).toEqual(["My job was to keep four hotels supplied"]);
    expect(spans.fillers.map(told)).toEqual(["um"]);
    expect(spans.measurableResult.map(told)).toEqual([
      "We lost not a single order",
      "and waste fell from nine percent to four",
    ]);
  });

  it("counts fillers by kind, and the words", () => {
    const review = reviewAnswer({ text: "Um, it was basically over, you know." });
    expect(review.fillers).toEqual({
      um: 1,
      like: 0,
      "you know": 1,
      "sort of": 0,
      basically: 1,
      actually: 0,
    });
    expect(review.fillerCount).toBe(3);
    expect(review.wordCount).toBe(7);
  });

  it("advises on what is missing, and on nothing that is there", () => {
    const ids = (text: string) => reviewAnswer({ text }).advice.map(({ id }) => id);
    expect(ids(FULL)).toEqual([]);
    expect(ids(METHOD)).toEqual(["tell-one-case", "task", "result", "own-part", "lengthen"]);
    expect(ids("")).toEqual(["nothing-yet"]);
  });

  it("gives the id back", () => {
    expect(reviewAnswer({ id: "star-1", text: "" }).id).toBe("star-1");
    expect(reviewAnswer({ text: "" })).not.toHaveProperty("id");
  });

  it("reviews any text, with spans inside it and one at least for every true verdict", () => {
    const words = fc.constantFrom(
      ..."I we , . ? - had to could have been like you know um # 12 three asked me so that who wasn't no only".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(words, { maxLength: 60 }).map((said) => said.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const review = reviewAnswer({ text: any });
        expect(Review.parse(review)).toEqual(review);
        const { spans, star } = review;
        for (const { start, end } of Object.values(spans).flat()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(any.length);
        }
        const verdicts = [
          [star.situation, spans.situation],
          [star.task, spans.task],
          [star.action, spans.action],
          [star.result, spans.result],
          [review.measurableResult, spans.measurableResult],
          [review.constraint, spans.constraint],
          [review.rejectedAlternatives, spans.rejectedAlternatives],
          [review.weHidesOwnPart, spans.we],
          [review.fillerCount > 0, spans.fillers],
        ] as const;
        for (const [verdict, shown] of verdicts) expect(shown.length > 0).toBe(verdict);
      }),
    );
  });

  it.each(["I had to ", "i ", "like, ", ".", ",-", "word", "a1", "they said so that I could not "])(
    "reviews a megabyte of %j in bounded time",
    (unit) => {
      const text = `${unit.repeat(2 ** 20 / unit.length)}x`;
      expect(reviewAnswer({ text }).wordCount).toBeLessThanOrEqual(text.length);
    },
    20_000,
  );
});
