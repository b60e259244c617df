import { partsOfStory, reviewAnswer } from "@finalist/core/review";
import type { ReviewAnswer, ReviewRequest } from "./review-engine.ts";

// The tables behind a review weigh more than a screen, and reading takes longer than a key may.
addEventListener("message", ({ data }: MessageEvent<ReviewRequest>) => postMessage(answerTo(data)));

const answerTo = ({ id, type, text }: ReviewRequest): ReviewAnswer =>
  type === "review" ? { id, review: reviewAnswer({ text }) } : { id, parts: partsOfStory(text) };
