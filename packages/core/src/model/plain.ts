/** What of the documents needs no schema: whoever only reads need not load those. */
export { asStored, emptyCandidate } from "./new-document.ts";
export { foundIn } from "./search.ts";
export { byNextInterview } from "./summary.ts";
