import { z } from "zod";
import { FACT_KINDS } from "../facts/fact.ts";
import { STATEMENT_CHARACTERS_MAX } from "./limits.ts";
import { TELLING_VERDICTS } from "./compare-tellings.ts";

export { STATEMENT_CHARACTERS_MAX, STATEMENTS_MAX } from "./limits.ts";

const Topic = z.string().trim().min(1).max(300);
const Words = z.string().trim().min(1).max(STATEMENT_CHARACTERS_MAX);
const Round = z
  .union([z.int().min(0).max(100), z.string().trim().min(1).max(100)], {
    error: "a round: a number, or a word such as cv",
  })
  .meta({
    description:
      "The round it was said in, as a number or a word such as cv; later rounds come later.",
  });
const Ref = z.string().trim().min(1).max(200);

/** Something said in a round, to be compared with what was said in others. */
export const Statement = z
  .object({ id: Ref.optional(), round: Round, text: Words, topic: Topic.optional() })
  .meta({ id: "Statement" });
export type Statement = z.infer<typeof Statement>;

/** Two tellings of one thing. */
export const StatementPair = z
  .object({
    id: Ref.optional(),
    topic: Topic.optional(),
    a: z.object({ round: Round.optional(), text: Words }),
    b: z.object({ round: Round.optional(), text: Words }),
  })
  .meta({ id: "StatementPair" });
export type StatementPair = z.infer<typeof StatementPair>;

const Side = z.object({
  /** UTF-16 offsets in the text, the end excluded; null where nothing is compared. */
  span: z.object({ start: z.int().min(0), end: z.int().min(0), text: z.string() }).nullable(),
  value: z.string().nullable(),
});

export const PairVerdict = z
  .object({
    id: z.string().nullable(),
    verdict: z.enum(TELLING_VERDICTS),
    kind: z.enum([...FACT_KINDS, "none"]),
    a: Side,
    b: Side,
    reason: z.string(),
  })
  .meta({ id: "PairVerdict" });
export type PairVerdict = z.infer<typeof PairVerdict>;

/** Two of many statements that disagree, or of which the later corrects the earlier. */
export const StatementFinding = PairVerdict.omit({ id: true })
  .extend({
    verdict: z.enum(["contradiction", "correction"]),
    /** The statements, by their ids or, where they have none, their places, from 1. */
    statements: z.tuple([z.string(), z.string()]),
  })
  .meta({ id: "StatementFinding" });
export type StatementFinding = z.infer<typeof StatementFinding>;
