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
    ["If they hadn't made my post redundant I'd be there still.", "layoff"],
  ])("is read by what goes together: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each([
    ["It wasn't the salary, I wanted to study.", "not:pay"],
    ["The hours never bothered me.", "not:hours"],
    ["I told you it was the commute. In truth I was bored.", "not:relocation"],
    ["The pay was good, but I was bored.", "not:pay"],
    ["I got on well with my boss, it was the pay.", "not:manager-conflict"],
  ])("that is denied is not given: %s", (text, kind) => {
    expect(kindsOf(text)).toContain(kind);
    expect(kindsOf(text)).not.toContain(kind.slice("not:".length));
  });

  it("is read for what else was done or happened, too", () => {
    expect(kindsOf("We took Olsen because they were the cheapest.", "caterer")).toContain("price");
    expect(kindsOf("The launch slipped owing to a serious bug.", "launch")).toContain("quality");
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
});
