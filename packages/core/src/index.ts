export type { DomainError, InputIssue } from "./errors.ts";
export { err, ok, type Result } from "./result.ts";
export { sameJson } from "./same-json.ts";
export { INTAKE_BYTES_MAX } from "./limits.ts";
export { excerptOf, locate, sentenceAround, type Stretch } from "./excerpt.ts";
export { groupBy } from "./group-by.ts";
export { hashOf } from "./hash.ts";
export * from "./time.ts";
