import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/tokens.ts";
import { fillersIn } from "./fillers.ts";

const fillersOf = (text: string): readonly string[] =>
  fillersIn(tokensOf(text)).map(({ filler }) => filler);

describe("fillers", () => {
  it.each([
    ["Um, well, er, yes.", ["um", "um"]],
    ["He's in the ER, uh-huh.", []],
    ["Get 'em out.", []],
    ["Like, ten minutes.", ["like"]],
    ["Like I said, it was late.", []],
    ["We had like ten minutes.", ["like"]],
    ["The day staff like sat there.", ["like"]],
    ["The music was, like, three times too loud.", ["like"]],
    ["The like oldest user.", ["like"]],
    ["There was like a wooden leg.", ["like"]],
    ["I had to like call everybody.", ["like"]],
    ["It's kind of like a lamp.", ["sort of"]],
    ["They asked me, who am no nun.", []],
    ["It looked like a sponge.", []],
    ["The canteen was like a waiting room.", []],
    ["I like boring fixes, and I'd like more.", []],
    ["I fix one small thing, like the printer.", []],
    ["Something weird, like basil or miso.", []],
    ["It was hard, you know.", ["you know"]],
    ["And you know we're not let leave.", ["you know"]],
    ["As you know, it was hard.", []],
    ["Do you know who was the hardest?", []],
    ["A theatre in Glasgow, you know the Barras?", []],
    ["I sort of split the list.", ["sort of"]],
    ["With sort of a rota.", ["sort of"]],
    ["We drew it on the wall, kind of, and kinda slowly.", ["sort of", "sort of"]],
    ["It was the kind of house I like.", []],
    ["What sort of claim is it?", []],
    ["It's basically a pump.", ["basically"]],
    ["They actually still had a fax.", ["actually"]],
    ["And we sang, actually.", ["actually"]],
    ["What actually happened was nothing.", []],
    ["The forecast said cloud, but it was actually snow.", []],
  ])("finds in %j what only fills a pause", (text, expected) => {
    expect(fillersOf(text)).toEqual(expected);
  });
});
