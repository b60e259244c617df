import { describe, expect, it } from "vitest";
import { apply } from "../change/index.ts";
import { compareClaims } from "../consistency/index.ts";
import { Application, type Claim } from "../model/index.ts";
import { tidewell } from "../sample/index.ts";
import {
  bringTogether,
  reasonsFor,
  settle,
  type Settlement,
  settlementName,
  whyApart,
} from "./settlement.ts";

const { application } = tidewell({ application: "app", candidate: "me" });
const claim = (id: string, value: number, saidIn: Claim["saidIn"], more: Partial<Claim> = {}) =>
  ({ id, kind: "CK-03", subject: "team", value, unit: "people", saidIn, ...more }) as const;

const after = (claims: readonly Claim[], settlement: Settlement): Application => {
  const [earlier, later] = claims;
  if (!earlier || !later) throw new Error("two tellings");
  const before = { ...application, claims: [...claims] };
  const applied = apply(before, settle(settlement, { earlier, later }, claims, "new"));
  if (!applied.ok || applied.value?.kind !== "application") throw new Error("refused");
  return applied.value;
};
const verdicts = ({ claims, interviews, apart }: Application) =>
  compareClaims(claims, interviews, apart).map(({ verdict }) => verdict);

const round2 = application.interviews.find(({ round }) => round === 2);
const said = claim("a", 6, "said", { interviewId: "round-1" });
const plan = claim("b", 9, "plan", { words: "Nine of us", correction: { explicit: false } });
const saidAgain = claim("b", 9, "said", { interviewId: round2?.id ?? "" });

describe("two tellings that disagree", () => {
  it("are settled by the earlier one: the plan follows the record", () => {
    const { claims } = after([said, plan], { type: "keep-earlier" });
    expect(claims).toEqual([said, { ...claim("b", 6, "plan") }]);
    expect(reasonsFor("keep-earlier", { earlier: said, later: plan })).toBeUndefined();
  });

  it("are settled by a plan that goes back openly, where both were heard", () => {
    const settled = after([said, saidAgain], { type: "keep-earlier", reason: "I misspoke" });
    expect(settled.claims.at(-1)).toEqual(
      claim("new", 6, "plan", { correction: { explicit: true, reason: "I misspoke" } }),
    );
    expect(verdicts(settled)).toEqual(["correction", "consistent", "correction"]);
    expect(reasonsFor("keep-earlier", { earlier: said, later: saidAgain })).toContain(
      "I misspoke the second time",
    );
  });

  it("are settled by the plan on file, where there is one", () => {
    const planned = claim("c", 12, "plan");
    const settled = after([said, saidAgain, planned], {
      type: "keep-earlier",
      reason: "I misspoke",
    });
    expect(settled.claims).toHaveLength(3);
    expect(verdicts(settled)).toEqual(["correction", "consistent", "correction"]);
  });

  it("are named by what is kept, and by how", () => {
    const pair = { earlier: said, later: plan };
    expect(settlementName("keep-earlier", pair)).toBe("Stay with 6 people");
    expect(settlementName("keep-later", pair)).toBe("Stay with 9 people, and correct it openly");
    expect(settlementName("keep-later", { earlier: said, later: { ...plan, value: 6 } })).toBe(
      "Stay with the later one, and correct it openly",
    );
    const inWords = { ...said, value: "growth", unit: undefined };
    expect(settlementName("keep-earlier", { earlier: inWords, later: plan })).toBe(
      "Stay with “growth”",
    );
    expect(settlementName("apart", pair)).toBe("Not the same thing");
  });

  it.each(["keep-later", "both-true"] as const)("are settled by %s, with its reason", (type) => {
    const settled = after([said, plan], { type, reason: "three joined later" });
    expect(settled.claims[1]?.correction).toEqual({ explicit: true, reason: "three joined later" });
    expect(verdicts(settled)).toEqual(["correction"]);
    expect(reasonsFor(type, { earlier: said, later: plan })).not.toEqual([]);
  });

  it("are compared no more once they are two things, and again on request", () => {
    const settled = after([said, plan], { type: "apart" });
    expect(settled.apart).toEqual({ "a.b": "team" });
    expect(verdicts(settled)).toEqual(["single-source"]);
    const back = apply(settled, bringTogether(["a.b"], "team"));
    if (!back.ok || back.value?.kind !== "application") throw new Error("refused");
    expect(verdicts(back.value)).toEqual(["contradiction"]);
  });

  it("can both be true in other ways where they are no numbers", () => {
    const reason = { ...said, kind: "CK-05" as const };
    expect(reasonsFor("both-true", { earlier: reason, later: reason })).toContain(
      "Both played a part",
    );
  });

  it("say why they are held to", () => {
    expect(whyApart({ earlier: said, later: plan })).toBe(
      "They are 33 % apart, and 10 % is the most that passes for the same.",
    );
    const stance = (value: string) => ({ ...said, kind: "CK-06" as const, value });
    expect(whyApart({ earlier: stance("+"), later: stance("-") })).toBe(
      "What you were in favour of is now what you are against, or the reverse.",
    );
  });
});
