export {
  type Clash,
  clashInPair,
  clashOf,
  isOnSubject,
  pairsBySubject,
  statementsOf,
  type Words,
} from "./clash.ts";
export { clashesAmong, findingClashes } from "./clashes.ts";
export { type Found, foundAmong, type FoundSide } from "./found.ts";
export { asClaims, keepAsClaims, subjectOf } from "./keep-as-claims.ts";
export { placeOfClaim, type TellingView, valueOf } from "./place.ts";
export { type EntryRef, hasWords, type Source, sourcesOf } from "./sources.ts";
