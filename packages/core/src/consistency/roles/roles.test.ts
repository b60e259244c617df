import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../text/tokens.ts";
import type { Role } from "../facts/fact.ts";
import { postsIn, rolesIn } from "./roles.ts";

const partsOf = (text: string): readonly Role["part"][] => [
  ...new Set(rolesIn(tokensOf(text)).map(({ value }) => value.part)),
];
const postOf = (text: string): string | undefined => postsIn(tokensOf(text))[0]?.words.join(" ");

describe("the speaker's part", () => {
  it.each<readonly [Role["part"], string]>([
    ["lead", "I managed the ward budget."],
    ["lead", "Led the dredging from first survey to handover."],
    ["lead", "There was no lab until I set one up."],
    ["co-lead", "My brother and I built the sawmill."],
    ["co-lead", "The leads were Ruth and me."],
    ["co-lead", "I ran the dig with a colleague from Bergen."],
    ["deputy", "While the director was ill I ran the archive."],
    ["deputy", "I was vice-captain that season."],
    ["deputy", "I covered as head of maths for a term."],
    ["member", "I was one of the nine drivers."],
    ["member", "I wrote two of the chapters."],
    ["member", "I only drew the labels."],
    ["inherited", "The choir had been going for decades when I arrived."],
    ["inherited", "I ran what my father had built."],
    ["inherited", "I took the bakery over from my aunt, she'd retired."],
    ["other-led", "The firmware was written by a contractor."],
    ["other-led", "The timetable was Tomasz's."],
    ["other-led", "The decision lay with the board."],
    ["lead", "I was the supervising stenographer."],
    ["lead", "I'm sole counsel for the tenant."],
    ["co-lead", "I was one of the two owners."],
    ["co-lead", "With two friends I founded the farm."],
    ["member", "I've been employed there from the start, no shares."],
    ["member", "I have only checked the figures."],
    ["deputy", "Lakeview was my assistant principal stint."],
    ["deputy", "I ran the shop when the owner was on holiday."],
    ["inherited", "The choir had been going since 1990."],
    ["inherited", "The lab was hers before it was mine."],
    ["other-led", "The vet in charge was a lady from Maun."],
    ["other-led", "Our head brewer is Mats."],
    ["other-led", "Beppe was the coach."],
    ["other-led", "I know the buyer, that was my brother."],
    ["other-led", "The farm was started by two Danes."],
    ["other-led", "I was never the chair."],
    ["lead", "The programme was in my hands alone."],
    ["lead", "Six fitters took their orders from me."],
    ["lead", "They confirmed me as matron after six acting months."],
    ["lead", "I led the physios, that's me plus three juniors."],
    ["member", "I packed crates like everybody else."],
    ["member", "I was on the second hose."],
    ["member", "I drove truck number six of eleven."],
    ["member", "Five of us on the jury chose the films."],
    ["member", "I was a team leader among thirty."],
    ["inherited", "The library was running for years by the time they hired me."],
    ["other-led", "Commander Vance had it all in hand."],
    ["other-led", "I see patients there, it's Dr Farouk's clinic."],
    ["other-led", "The recipe came from our pastry chef."],
    ["other-led", "The fish ladder is by an engineer from Trondheim."],
    ["none", "I never had anything to do with it."],
    ["none", "I wasn't in the negotiations."],
    ["none", "They've never had me on the board."],
    ["none", "I never sat on the parole panel."],
    ["none", "HR negotiated and I read the outcome in an email."],
    ["lead", "There was nobody but me to organise it."],
    ["lead", "I set the rota and did the appraisals."],
    ["other-led", "Chef was Paolo, from the first day to the last."],
    ["member", "I was coordinator in her office."],
    ["member", "I was on sauces."],
    ["member", "I took my orders from the shift boss."],
    ["other-led", "Every decision was taken by someone above me."],
    ["lead", "I was test lead. Overall project manager was a lady from the operator."],
  ])("%s: %s", (part, text) => {
    expect(partsOf(text)).toEqual([part]);
  });

  it.each([
    "My manager was kind and fair.",
    "I'd like to lead a team one day.",
    "They took over our rival.",
    "I found 48 species of wild bee.",
    "The inspection ran for fourteen weeks.",
    "There were nine people in the team.",
    "The chief inspector's report is public.",
    "Catering came to 22 euro per head.",
    "Forty tonnes of lead went on the roof.",
    "Supervising juniors is tiring.",
    "Two junior cooks came on Fridays.",
    "I moved only a tenth of the forms.",
    "I do the school run.",
    "The chairs stand in front of the hotel.",
    "Our director is a keen cyclist.",
    "The show I saw was watched by 17,000.",
    "I joined the society as a trainee.",
    "Four prisons take part, each with thirty inmates.",
    "Forty runs per head, and the last one passed in June.",
    "We only served lunch.",
    "I only took the certificate last.",
    "They learned by doing.",
    "My last two managers both left me to it.",
    "The sports hall was handed over in August.",
    "A chain took it over from me.",
    "The rest had never set foot in it.",
    "I want to be coached by somebody who knows the trade.",
    "I'm a morning person.",
    "I'd forty people to manage.",
    "There were two months between Hatchley's and the council.",
    "The port was commissioned in 2016.",
    "I'd been passed over for head of ceramics.",
    "Money played no part.",
    "The book came with an advance.",
    "The market was stopped by the council.",
    "The state officer was my boss.",
    "He had eleven fitters under him.",
  ])("is not told by: %s", (text) => {
    expect(partsOf(text)).toEqual([]);
  });

  it("is read soon, whatever is said", () => {
    const phrases = [
      "led",
      "and I",
      "by the head",
      "already",
      "before me",
      "was ill",
      ",",
      ".",
      "one of",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...phrases), { maxLength: 300 }), (said) => {
        const tokens = tokensOf(said.join(" "));
        for (const { from, to } of rolesIn(tokens)) expect(to).toBeGreaterThan(from);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a post", () => {
  it.each([
    ["PI on the malaria trial", "pi"],
    ["chef de partie, sauces", "chef de partie"],
    ["I left the army as a captain.", "captain"],
    ["After nine years I was made partner.", "partner"],
    ["I'm the branch secretary.", "branch secretary"],
    ["I'm still an associate.", "associate"],
    ["I'm a consultant histopathologist.", "consultant"],
    ["Sergeant was as high as I got.", "sergeant"],
  ])("is named: %s", (text, post) => {
    expect(postsIn(tokensOf(text)).map(({ words }) => words.join(" "))).toContain(post);
  });

  it("is not what somebody else holds or what the speaker would like", () => {
    expect(postOf("Our director of sales is Danish.")).toBeUndefined();
    expect(postOf("I'd like to become a team leader.")).toBeUndefined();
    expect(postOf("They never hired me as a pharmacist.")).toBeUndefined();
    expect(postOf("It was a disaster.")).toBeUndefined();
    expect(postOf("As a student I packed books.")).toBeUndefined();
    expect(postOf("I started there as a fitter.")).toBeUndefined();
    expect(postOf("I was inspector until 2019 and then superintendent.")).toBeUndefined();
    expect(postOf("I was dental nurse, no, hygienist by then.")).toBeUndefined();
  });
});
