import { describe, expect, it } from "vitest";
import { comparePair } from "./check-statements.ts";

const compare = (a: string, b: string) => comparePair({ a: { text: a }, b: { text: b } });

describe("what two values say of one thing", () => {
  it.each([
    ["a month and four weeks", "The pilot ran a month.", "The pilot ran for four weeks."],
    [
      "so much a month and so much a year",
      "The farm shop takes 20,000 euros a month.",
      "The farm shop took 240,000 euros last year.",
    ],
    ["an hour fifty", "The crossing takes two hours.", "The crossing takes about an hour fifty."],
    [
      "a year and two months",
      "The merger of the archives took fourteen months.",
      "The merger of the archives took a year and two months.",
    ],
    [
      "a share and its complement",
      "98 percent of our visa cases are approved.",
      "One in fifty of our visa cases is refused.",
    ],
    [
      "a limit and what lies below",
      "A new picker needs eight weeks at most.",
      "A new picker needs six weeks.",
    ],
    [
      "the team with and without me",
      "Eleven in the mapping team, plus me.",
      "We were twelve in the mapping team, me included.",
    ],
    [
      "a fall by a part",
      "I brought the moisture of the timber down from 20% by a quarter.",
      "I brought the moisture of the timber down to 15%.",
    ],
    [
      "two stretches and their sum",
      "The doctorate took four years in all.",
      "For the doctorate I was three years in Bonn and one year in Kyoto.",
    ],
    [
      "miles and kilometres",
      "The heritage line is 96 miles long.",
      "The heritage line is 155 kilometres long.",
    ],
    [
      "hours of work and full-time weeks",
      "A new dispatcher gets 240 hours of mentoring.",
      "A new dispatcher gets six weeks of mentoring.",
    ],
    [
      "so long each and so many a day",
      "Every weighbridge takes me two hours and a half, and I do three on a normal day.",
      "My day on the weighbridges comes to about seven and a half hours.",
    ],
    [
      "several parts and their sum",
      "For the cheese cave the crowd gave 22k, the bank 30k and my nan 8k.",
      "I got sixty thousand together for the cheese cave.",
    ],
    [
      "what is left of a sum",
      "The hail cost us 140 grand, and we were insured for ninety of that.",
      "The hail left me fifty thousand out of pocket.",
    ],
    [
      "so many a head between them, and the sum",
      "I started ambulance bikes in Cardiff with six paramedics. Each rode to about nine calls a shift.",
      "Half a dozen paramedics on bicycles, that was my project in Cardiff. They'd do fifty-odd calls between them in a shift.",
    ],
    [
      "nights of so many hours",
      "We rigged 340 lamps for the ballet. It took three nights of eight hours.",
      "The ballet had three hundred and forty lamps. Four people hung them in 24 hours of work.",
    ],
    [
      "a limit and one night below it",
      "Up to 40 covers a night at the supper club.",
      "On a slow Tuesday the supper club did maybe twenty-two covers.",
    ],
    [
      "a number that may be of anything, and a length",
      "At Nordlys I was a backend developer for two years.",
      "At Nordlys I worked on the payments backend with five others.",
    ],
    [
      "half a year with a word between",
      "We needed a good half year to refit the tram depot.",
      "Refitting the tram depot took six months.",
    ],
    [
      "a doubling and its end",
      "I doubled our fourteen dialysis chairs in the first year.",
      "We went up to 28 dialysis chairs in that first year.",
    ],
    [
      "pounds and pence as people say them",
      "Each packed lunch cost the hostel £2.50.",
      "Each packed lunch cost the hostel two pounds fifty.",
    ],
    [
      "a dozen and a half",
      "I look after 18 lighthouses.",
      "I look after a dozen and a half lighthouses.",
    ],
    [
      "so many of a hundred",
      "Of the stolen tractors we find 8 of 100.",
      "We find eight per cent of the stolen tractors.",
    ],
    [
      "a sum without tax and with it",
      "The survey of the hull was 900 pounds plus VAT.",
      "The survey of the hull came to £1,080 including VAT.",
    ],
    [
      "a fall and what is left",
      "I cut the gas use of the glasshouse by thirty per cent.",
      "We run the glasshouse on 70% of the gas it once needed.",
    ],
  ])("agrees: %s", (_name, a, b) => {
    expect(compare(a, b).verdict).toBe("consistent");
  });

  it.each([
    [
      "hundreds as people say them",
      "My day rate on the pipeline job was 480 euros.",
      "My day rate on the pipeline job was three-twenty.",
    ],
    [
      "a rate said before the number",
      "I hallmarked three hundred pieces a day at the assay office.",
      "On a normal day at the assay office I hallmarked sixty pieces.",
    ],
    [
      "a rise and no difference",
      "The new feed raised the antibody yield by 18%.",
      "The new feed made no difference to the antibody yield.",
    ],
    ["a single one", "I was ranger for five reserves.", "I was ranger for a single reserve."],
    [
      "half a per cent",
      "Transit losses on the road to Goma were half a per cent.",
      "Transit losses on the road to Goma were eight per cent.",
    ],
    [
      "a size left out",
      "Feed on the trout farm fell from 1.9 million euros to 1.6.",
      "Feed on the trout farm fell from 1.9 million euros to 1.1.",
    ],
    [
      "a month beside its year",
      "The bird flu came in the spring of 2022.",
      "In 2022 the bird flu came in November.",
    ],
    [
      "so many in a hundred",
      "Abandonment on the phones was down to 5 percent.",
      "Abandonment on the phones was down to eleven in a hundred.",
    ],
    [
      "what is missing of a whole",
      "Availability of the solar plant was 99.2% in the year.",
      "Availability of the solar plant was 94 percent in the year.",
    ],
    [
      "the second of two said in one breath",
      "Thirty, no, thirty-one pupils I had in my form.",
      "In my form I had seventeen pupils.",
    ],
    [
      "none and some",
      "We paid nothing for the damage to the bridge.",
      "We paid €80,000 for the damage to the bridge.",
    ],
    [
      "two days of one month",
      "Our kite satellite went up on the 4th of October.",
      "The launch of our kite satellite was on 24 October.",
    ],
    [
      "not a single one, and a dozen",
      "There wasn't a single complaint about the new ferry timetable.",
      "A good dozen complaints about the new ferry timetable reached me.",
    ],
    [
      "so many out of every ten",
      "Out of every ten trainees at the forge, two dropped out.",
      "Forty-five per cent of the trainees at the forge dropped out.",
    ],
    [
      "a brigade and so many of us",
      "I had a brigade of 14 in the kitchen of the Harbour Room.",
      "There were six of us in the kitchen of the Harbour Room.",
    ],
    [
      "a currency before the number",
      "The bequest to the mission school was two million rand.",
      "The bequest to the mission school was R750,000.",
    ],
  ])("disagrees: %s", (_name, a, b) => {
    expect(compare(a, b).verdict).toBe("contradiction");
  });

  it("is said to fit where the one is made of the other's numbers, and not to be the same", () => {
    const { verdict, reason } = compare(
      "I'd five chefs and three porters in the Galway kitchen.",
      "There were eight people in the Galway kitchen.",
    );
    expect(verdict).toBe("consistent");
    expect(reason).toBe(
      "“five” and “eight” fit together: the numbers around them make the one of the other.",
    );
  });
});
