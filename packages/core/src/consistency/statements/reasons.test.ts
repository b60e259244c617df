import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reasons } from "../facts/fact.ts";
import { readTelling } from "./telling.ts";
import { compareReasons } from "./values.ts";

const reasonsOf = (text: string, topic = "reason for leaving"): Reasons => {
  const reasons = readTelling(text, topic).facts.find(({ value }) => value.type === "reasons");
  if (reasons?.value.type !== "reasons") throw new Error(`no reason in: ${text}`);
  return reasons.value;
};

const kindsOf = (text: string, topic?: string): readonly string[] =>
  reasonsOf(text, topic).categories;

describe("a reason", () => {
  it.each([
    ["My mother had a stroke and nobody else could look after her.", "family"],
    ["I had a stroke and nobody let me near a crane again.", "health"],
    ["The foreman and I argued over every shift plan.", "manager-conflict"],
    ["The foundry was sold and shut within a year.", "layoff"],
    ["They let me go because I'd been late again.", "dismissed"],
    ["My girlfriend got a post in Graz.", "relocation"],
    ["They moved the newsroom to Leeds.", "firm-move"],
    ["There were hardly any bookings left.", "no-work"],
    ["I never got a raise.", "pay"],
    ["Across the road they gave three pounds an hour more.", "pay"],
    ["They'd nothing more to show me.", "growth"],
    ["The receivers came in and locked the gates.", "layoff"],
    ["They wanted me to fiddle the readings.", "culture"],
    ["I was asked to clear my locker.", "dismissed"],
    ["If they hadn't made my post redundant I'd be there still.", "layoff"],
    ["I left because of the team lead.", "manager-conflict"],
    ["I'd gone as far as I could, so I looked elsewhere.", "growth"],
    ["They couldn't keep me on after the branch shut.", "layoff"],
    ["I stopped night driving as they cut the premium.", "pay"],
  ])("is read by what goes together: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    ["It wasn't the salary, I wanted to study.", "not:pay"],
    ["The hours never bothered me.", "not:hours"],
    ["I told you it was the commute. In truth I was bored.", "not:relocation"],
    ["The pay was good, but I was bored.", "not:pay"],
    ["I got on well with my boss, it was the pay.", "not:manager-conflict"],
    ["My boss was very supportive, it was the pay.", "not:manager-conflict"],
    ["My eyes are perfect, it was the pay.", "not:health"],
    ["I took a big pay cut to come here.", "not:pay"],
    ["Anders is still in town, I had no time.", "not:relocation"],
    ["I refused because there was nothing at home.", "not:family"],
    ["The shift plan suited me, they sold my department.", "not:hours"],
    ["I was in top form, it was the pay.", "not:health"],
    ["The ward was well staffed, it was the pay.", "not:staff"],
  ])("that is denied is not given: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
    expect(kindsOf(text)).not.toContain(kind.slice("not:".length));
  });

  it("is read for what else was done or happened, too", () => {
    expect(kindsOf("We took Olsen because they were the cheapest.", "caterer")).toContain("price");
    expect(kindsOf("The launch slipped owing to a serious bug.", "launch")).toContain("quality");
    expect(kindsOf("We closed the clinic for lack of nurses.", "clinic")).toContain("staff");
    expect(kindsOf("The milk price did for us.", "herd")).toContain("price");
    expect(kindsOf("The salary is what drew me there.", "charity")).toContain("pay");
    expect(kindsOf("The march was called off for the heat.", "march")).toContain("weather");
    expect(kindsOf("It was the rains that cut the dig short.", "dig")).toContain("weather");
    expect(kindsOf("They pulled our app over a bug.", "app")).toContain("quality");
    expect(kindsOf("The tour was called off as two drivers had resigned.", "tour")).toContain(
      "staff",
    );
  });

  it("names what gave the cause and what did not", () => {
    expect(reasonsOf("I became a nurse because of my aunt.", "nursing").causes).toContain("aunt");
    expect(reasonsOf("We stopped as the sponsor went, no rival ever sued.", "film").denied).toEqual(
      ["rival"],
    );
    expect(
      reasonsOf("I turned it down for the heat, the sponsor would've gone on.", "post").denied,
    ).toEqual(["sponso"]);
    expect(reasonsOf("I changed because mornings were full.", "class").denied).toEqual([]);
  });

  it("is read for whose choice it was", () => {
    expect(kindsOf("I joined because the head talked me into it.", "board")).toContain(
      "agency:theirs",
    );
    expect(kindsOf("No one asked me, I put myself forward.", "board")).toContain("agency:own");
  });

  it("is not what was given up", () => {
    expect(kindsOf("I gave up the shifts because of my heart.")).not.toContain("hours");
    expect(kindsOf("I refused the fellowship because of my heart.")).not.toContain("contract-end");
  });

  it.each([
    "Of forty forms all were moved to the new tool before I left.",
    "We love to travel as a family.",
    "I had to raise 120,000 dollars.",
    "I stopped counting the outages.",
    "As a student I packed books.",
    "My day rate as a freelancer was 420 euros.",
    "We closed the 2021 audit in nine days.",
    "Fridays are for my daughter.",
    "My brother gave up the circus.",
    "Wheelchair list: 26 weeks when I came, 9 weeks when I left.",
    "We'd pair rookies up with a veteran for their first semester.",
    "I looked after a hundred plots in the drought trial.",
    "Fuel use came down to nine litres, since we spoke.",
    "After the flood they lent me to the Germans.",
    "Every letter had to go by my principal first.",
    "The hail left me out of pocket.",
  ])("is not told by when, how much or who: %s", (text) => {
    expect(readTelling(text, "numbers").facts.filter(({ kind }) => kind === "reason")).toEqual([]);
  });
});

describe("two reasons", () => {
  const compare = (a: string, b: string) => compareReasons(reasonsOf(a), reasonsOf(b));

  it("differ by whose choice it was", () => {
    const ranOut = "My contract at the lab ran out.";
    const quit = "I quit halfway through my contract.";
    const dismissed = "They sacked me.";

    expect(compare(ranOut, quit).isOtherChoice).toBe(true);
    expect(compare(quit, dismissed).isOtherChoice).toBe(true);
    expect(compare(ranOut, "They didn't renew my contract.").isOtherChoice).toBe(false);
  });

  it("clash where one denies what the other gives", () => {
    const sponsor = "The programme stopped because the sponsor pulled out.";
    const herd = "We sold the cows because of TB.";

    expect(
      compare(sponsor, "We still had our sponsor, I stopped because I was bored.").isDenied,
    ).toBe(true);
    expect(
      compare(herd, "They'd a clean bill of health, the milk price did for us.").isDenied,
    ).toBe(true);
  });

  it("are told apart where the firm moved and where the family needed one", () => {
    const moved = "They moved the newsroom to Leeds and I couldn't follow, so I left.";

    expect(compare(moved, "I left because of my family.").sharesKind).toBe(false);
    expect(compare(moved, "The paper relocated, so I left.").sharesKind).toBe(true);
  });
});

describe("of any text", () => {
  it("no reason is given and denied at once", () => {
    const words = fc.constantFrom(
      ..."my boss and i mother ill no work orders moved to Leeds because it wasn't the pay told you , . never fine".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 80 }), (all) => {
        for (const { value } of readTelling(all.join(" "), "leaving").facts)
          if (value.type === "reasons")
            expect(
              value.categories.filter((kind) => value.categories.includes(`not:${kind}`)),
            ).toEqual([]);
      }),
    );
  });

  it("the reasons are read soon", () => {
    for (const unit of ["no work ", "my boss and i ", "mother ill ", "i told you ", "not the "])
      expect(readTelling(unit.repeat(2500), "leaving").sentenceCount).toBe(1);
  }, 10_000);

  it("is what was said, where nothing else is said now", () => {
    expect(kindsOf("I said that I was leaving because of my manager.")).toEqual([
      "manager-conflict",
    ]);
    expect(kindsOf("I said it was the pay, but it is growth.")).toEqual(["growth", "not:pay"]);
  });
});
