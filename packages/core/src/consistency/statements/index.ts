export * from "./check-statements.ts";
export { FACT_KINDS, type FactKind } from "../facts/fact.ts";
export { TELLING_VERDICTS, type TellingVerdict } from "./compare-tellings.ts";
export { amountAsSaid } from "./describe.ts";
export * from "./schema.ts";
export { readTelling, type Telling } from "./telling.ts";
export { namesOf, namesSubject, subjectsOf, tellsSubject } from "../facts/subjects.ts";
