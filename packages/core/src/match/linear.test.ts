import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leanings, packFeature, unpackLinear } from "./linear.ts";

const packed = (features: Readonly<Record<string, string>>, means = [0, 0]) =>
  unpackLinear({ step: 1, means, features });

describe("packFeature", () => {
  it("keeps the rarity and each vote, however far apart the themes are", () => {
    const feature = {
      rarity: 2.5,
      votes: [
        { theme: 0, weight: 4 },
        { theme: 16, weight: -2 },
        { theme: 70, weight: 1 },
      ],
    };
    const { features } = packed({ word: packFeature(feature, 1) });
    expect(features.get("word")).toEqual(feature);
  });

  it("brings a vote to the nearest step that it can keep, never to none", () => {
    const feature = {
      rarity: 1,
      votes: [
        { theme: 0, weight: 0.1 },
        { theme: 1, weight: -9 },
        { theme: 2, weight: 9 },
      ],
    };
    const { features } = packed({ word: packFeature(feature, 1) });
    expect(features.get("word")?.votes.map(({ weight }) => weight)).toEqual([1, -2, 4]);
  });

  it("needs no escape in JSON", () => {
    const vote = fc.record({
      theme: fc.nat(70),
      weight: fc.double({ min: -9, max: 9, noNaN: true }),
    });
    const votes = fc
      .uniqueArray(vote, { selector: ({ theme }) => theme })
      .map((all) => all.toSorted((a, b) => a.theme - b.theme));
    fc.assert(
      fc.property(votes, fc.double({ min: 0, max: 9, noNaN: true }), (given, rarity) => {
        const text = packFeature({ rarity, votes: given }, 1);
        expect(JSON.stringify(text)).toBe(`"${text}"`);
        expect(
          packed({ word: text })
            .features.get("word")
            ?.votes.map(({ theme }) => theme),
        ).toEqual(given.map(({ theme }) => theme));
      }),
    );
  });
});

describe("leanings", () => {
  const model = packed({
    rare: packFeature({ rarity: 4, votes: [{ theme: 0, weight: 4 }] }, 1),
    usual: packFeature({ rarity: 3, votes: [{ theme: 1, weight: -2 }] }, 1),
  });

  it("counts the features of a text by their rarity, and alike in long and short texts", () => {
    expect(leanings(model, new Set(["rare"]))).toEqual([1, 0]);
    expect(leanings(model, new Set(["rare", "usual", "unknown"]))).toEqual([4 / 5, -2 / 5]);
  });

  it("says nothing of a text without a word that it knows", () => {
    expect(leanings(model, new Set(["unknown"]))).toBeUndefined();
  });
});
