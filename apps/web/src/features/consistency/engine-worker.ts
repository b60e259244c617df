import { comparePair } from "@finalist/core/consistency";
import { clashesAmong } from "@finalist/core/own-words";
import type { EngineAnswer, EngineRequest } from "./engine.ts";

// Hundreds of statements take a good part of a second; here it holds up no key that is pressed.
addEventListener("message", ({ data }: MessageEvent<EngineRequest>) => postMessage(answer(data)));

const answer = (request: EngineRequest): EngineAnswer =>
  request.type === "clashes" ? clashesAmong(request.sources) : request.pairs.map(comparePair);
