import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../text/tokens.ts";
import { correctionsIn } from "../corrections/corrections.ts";

const isOpen = (text: string): boolean =>
  correctionsIn(tokensOf(text)).some(({ scope }) => scope === "open");

describe("what somebody takes back", () => {
  it.each([
    "I was blethering last time.",
    "Excuse me, I said a stupidity about the oven.",
    "You know what, I had that chopper number wrong.",
    "Eish, I must fix that Rooiklip thing.",
    "I've told you a fib about the sensory room.",
    "Quick fix from my notebook: forty-eight animals.",
    "Scrap what I said about the boiler.",
    "Blame my memory, it was 2014.",
    "On reflection it was nearer nine.",
    "Let me row back on the travel.",
    "I misspoke about the fine.",
    "The figure I gave you was off.",
    "Kindly correct the date in your file.",
    "I overcounted the staff.",
    "Goodness knows why I said eleven.",
    "I'd short-changed it on you.",
    "The berth took nineteen months, not fourteen like I said.",
    "I fluffed the year.",
    "That twelve should have read twenty.",
    "I wasn't quite truthful about the team.",
    "What I called myself was too big a word.",
    "Having slept on it, nights are not for me.",
    "I called myself head of the line last time, that was too grand.",
    "I should be fair to Mick, he led it.",
    "You'll have it down as my idea, and it was Femi's.",
  ])("is heard in many registers: %s", (text) => {
    expect(isOpen(text)).toBe(true);
  });

  it.each([
    "We fixed the error before the audit.",
    "I corrected the ledger and checked the invoices.",
    "I put right thirty faults on the map.",
    "The first run was correct to the penny.",
    "The council withdrew the plan.",
    "I checked a road bridge for the contractor.",
    "I was off for eight weeks with our first child.",
    "Please put me on nights.",
    "We blew up and inflated the rafts.",
    "I named the boat before the launch.",
  ])("is not any work on mistakes: %s", (text) => {
    expect(isOpen(text)).toBe(false);
  });

  it("lies inside the text, whatever it says", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const tokens = tokensOf(text);
        for (const { from, to } of correctionsIn(tokens)) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});
