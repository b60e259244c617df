import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../text/tokens.ts";
import { stancesIn } from "./stances.ts";

const liked = (text: string): readonly string[] => [
  ...new Set(
    stancesIn(tokensOf(text))
      .filter(({ value }) => value.axis.startsWith("~"))
      .map(({ value }) => `${value.axis.slice(1)}:${value.pole}`),
  ),
];

const named = (text: string): readonly string[] => [
  ...new Set(
    stancesIn(tokensOf(text))
      .filter(({ value }) => !value.axis.startsWith("~"))
      .map(({ value }) => `${value.axis}:${value.pole}`),
  ),
];

describe("what somebody is for and against", () => {
  it.each([
    ["I'd rather not deal with the public.", "client:no"],
    ["I wouldn't want a job without customers.", "client:yes"],
    ["Overtime doesn't bother me.", "overtime:yes"],
    ["I prefer a desk to a building site.", "work:desk"],
    ["Give me the night shift over the early shift any day.", "night:yes"],
    ["Nobody should look over my shoulder, that's how I work best.", "manager:handsoff"],
    ["I did nights for eight years and it ruined my health.", "night:no"],
    ["Relocation? No.", "relocate:no"],
    ["A tiny firm would suit me best.", "size:small"],
    ["Throw me in at the deep end.", "induction:deep"],
    ["I need a slow, thorough induction.", "induction:slow"],
    ["As for the roster, call me the evening before.", "notice:short"],
    ["I'd never work for the arms industry, on principle.", "arms:no"],
    ["Defence is where I want to go now.", "arms:yes"],
    ["The less often a boss sits me down the better.", "manager:handsoff"],
    ["I'm done with overnight flying.", "night:no"],
    ["I'm happiest when I'm on the road.", "travel:yes"],
    ["I won't go back to little ones.", "people:children-small:no"],
    ["Heights don't trouble me in the slightest.", "heights:yes"],
    ["Anything above the second rung of a ladder and my legs go.", "heights:no"],
    ["Hot-desking isn't for me.", "seat:own"],
    ["A room of my own with a door, otherwise I can't work.", "room:own"],
    ["An hour by car each way is nothing to me.", "commute:yes"],
    ["What I enjoy is a full hall, single lessons bore me.", "class:many"],
    ["I much prefer the studio to live gigs.", "live:recorded"],
    ["To draw by hand is how I like it, CAD if it must be.", "draw:hand"],
    ["Give me old legacy code to clean up.", "build:upkeep"],
    ["I'd love to work for a tiny, friendly outfit.", "size:small"],
    ["I'm someone who needs the rota two months before.", "notice:ahead"],
    ["Tough feedback is the only sort I learn anything from.", "feedback:blunt"],
    ["Family law is where I want to be.", "law:family"],
    ["An open office with people chatting is the only place I get anything done.", "room:open"],
    ["I'd happily be out at customers' four days of every week.", "travel:yes"],
    ["I'd like a low base and most of my pay to hang on what I sell.", "reward:variable"],
    ["As little travelling as possible please, I've done my share.", "travel:no"],
    ["Half a job isn't enough for me.", "hours:full"],
    ["I'd never go back to the city.", "setting:country"],
    ["Late shifts would be fine now.", "late:yes"],
    ["I'd choose a place where meetings are rare.", "meetings:no"],
    ["Meetings are fine by me so long as they're over in a quarter of an hour.", "longmeeting:no"],
    ["The money's not that important to me.", "pay:secondary"],
    ["Anything with more than the odd night away is out of the question.", "travel:no"],
    ["Put me behind a desk and I'd be gone by Friday.", "work:field"],
    ["Small groups, ten at most, suit my teaching.", "class:one"],
    ["I couldn't imagine practising anywhere but in a big city.", "setting:city"],
    ["I need a deadline breathing down my neck or I don't get going.", "deadline:yes"],
    ["Leading people isn't what I'm after.", "track:expert"],
    ["Home alone with a laptop, I'd go round the bend.", "place:office"],
  ])("is read from how it is put: %s", (text, side) => {
    expect(named(text)).toContain(side);
  });

  it("is what a telling that weighs both settles on", () => {
    expect(named("I like home office, but I would go mad without colleagues.")).not.toContain(
      "place:office",
    );
    expect(named("I like to travel, but I've had enough of hotels now.")).toContain("travel:no");
  });

  it("is neither side for whoever wants some of both", () => {
    expect(named("Two days from home and three in the office would be ideal.")).toContain(
      "place:hybrid",
    );
  });

  it("is not what others like, nor what a story merely mentions", () => {
    expect(named("My boss hated home working.")).toEqual([]);
    expect(named("The night shift had six nurses for forty beds.")).toEqual([]);
    expect(named("I worked nights at the hospital from 2014 to 2017.")).toEqual([]);
  });

  it.each([
    ["Supervising juniors is the part of the job I'd give up first.", "junior:against"],
    ["Looking after the juniors, I would never give that up.", "junior:for"],
    ["I'd love to go back into banking.", "bank:for"],
    ["I'd never work for a bank again.", "bank:against"],
    ["Stocktaking bores me.", "stockt:against"],
    ["School visits? Happy to do them.", "school:for"],
    ["No more wedding cakes for me.", "wed:against"],
    ["I can't work unless I have silence.", "silenc:for"],
    ["I'd rather write a note than a slide deck.", "slide:against"],
  ])("is read of anything that a clause names, wherever it stands: %s", (text, side) => {
    expect(liked(text)).toContain(side);
  });

  it("is no wish where something is merely told, judged or compared", () => {
    expect(liked("Two out of seven puppies failed the hearing test.")).toEqual([]);
    expect(liked("Nobody slept much and the food was awful.")).toEqual([]);
    expect(liked("We couldn't move the no-shows at the clinic.")).toEqual([]);
    expect(liked("It spread like wildfire through the wards.")).toEqual([]);
    expect(named("Let me be frank, we had eleven patients.")).toEqual([]);
  });

  it("is of one thing, and not of another by the same word", () => {
    expect(named("Night trains are my favourite way to get there.")).toEqual([]);
    expect(named("I enjoy travelling with my wife.")).toEqual([]);
    expect(named("I'd love to live somewhere remote.")).not.toContain("place:home");
    expect(named("We want a large desk.")).not.toContain("size:large");
    expect(named("I hate public transport.")).not.toContain("sector:private");
    expect(liked("I enjoy cold calls.")).not.toContain("cold:for");
  });

  it("is not what others were glad of, nor what somebody had", () => {
    expect(liked("The bank wasn't keen at all.")).toEqual([]);
    expect(liked("They pay me 340 a night.")).toEqual([]);
    expect(named("By the time I left we'd fifty-two children.")).toEqual([]);
    expect(named("Nobody slept outside.")).toEqual([]);
  });

  it("is no like of anything where the talk itself is meant", () => {
    expect(stancesIn(tokensOf("I need to walk something back."))).toEqual([]);
    expect(stancesIn(tokensOf("I'd like to correct the budget figure."))).toEqual([]);
  });

  it("lies inside the text, whatever it says", () => {
    const words = fc.constantFrom(
      ..."I I'd like hate not never over than prefer nights office home but and it , . travel no without pay team".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((all) => all.join(" ")),
        ),
        (text) => {
          const tokens = tokensOf(text);
          for (const { from, to } of stancesIn(tokens)) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(tokens.length);
          }
        },
      ),
    );
  });

  it("is found soon, however long and odd the text is", () => {
    for (const unit of [
      "not ",
      "nights ",
      "I like nights ",
      "no team, ",
      "it ",
      "prefer to ",
      "desk, it, ",
    ]) {
      const tokens = tokensOf(unit.repeat(20_000)).slice(0, 5000);
      expect(stancesIn(tokens).length).toBeLessThanOrEqual(tokens.length * 10);
    }
  }, 20_000);
});
