import { INTAKE_BYTES_MAX } from "@finalist/core";
import {
  checkStatements,
  comparePair,
  type PairVerdict,
  Statement,
  StatementPair,
  STATEMENTS_MAX,
} from "@finalist/core/consistency";
import { parseAs } from "@finalist/core/model";
import type { Context } from "../context.ts";
import { Failure, Misuse } from "../failure.ts";
import { parseJsonLines } from "../json-lines.ts";
import type { AnswerOptions, Cell, Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted } from "../words.ts";

export interface ConsistencyOptions extends AnswerOptions {
  readonly first?: string;
  readonly second?: string;
}

/** Reads tellings as JSON Lines and says which of them disagree; stores nothing. */
export async function consistency(
  { io, out }: Context,
  file: string | undefined,
  options: ConsistencyOptions,
): Promise<void> {
  const told = pairIn(file, options);
  if (told) return answerPairs(out, [comparePair(told)], options);
  const text = await readText(io, file, INTAKE_BYTES_MAX);
  const lines = parseJsonLines<Statement | StatementPair>(text, (value) =>
    isPair(value) ? parseAs(StatementPair, value) : parseAs(Statement, value),
  );
  if (lines.length > STATEMENTS_MAX)
    throw new Failure(`There are ${lines.length} lines; ${STATEMENTS_MAX} are the most.`);
  const pairs = lines.filter(isPair);
  if (pairs.length > 0 && pairs.length < lines.length)
    throw new Failure("Send either statements or pairs, not both in one file.");
  if (pairs.length > 0) return answerPairs(out, pairs.map(comparePair), options);
  const findings = checkStatements(lines.filter((line): line is Statement => !isPair(line)));
  const statements = counted(lines.length, "statement");
  out.answer(options, {
    jsonLines: () => findings,
    plain: () => findings.map((one) => rowOf(one.statements.join(" "), one)),
    text: () => {
      out.line(
        findings.length === 0
          ? `Nothing disagrees in ${statements}.`
          : `${counted(findings.length, "finding")} in ${statements}.`,
      );
      for (const finding of printable(findings))
        printVerdict(out, finding.statements.join(" ↔ "), finding);
    },
  });
}

/** Two tellings that stand on the line itself. */
function pairIn(
  file: string | undefined,
  { first, second }: ConsistencyOptions,
): StatementPair | undefined {
  if (first === undefined && second === undefined) return undefined;
  if (first === undefined || second === undefined)
    throw new Misuse("--first and --second go together.");
  if (file !== undefined) throw new Misuse("--first and --second stand in place of a file.");
  const pair = {
    id: "First ↔ second",
    a: { round: 1, text: first },
    b: { round: 2, text: second },
  };
  const read = parseAs(StatementPair, pair);
  if (!read.ok)
    throw new Misuse(
      read.error.issues
        .map(({ pointer, expected }) => `${pointer}: expected ${expected}.`)
        .join(" "),
    );
  return read.value;
}

const isPair = (value: unknown): value is StatementPair =>
  typeof value === "object" && value !== null && "a" in value && "b" in value;

const answerPairs = (out: Output, verdicts: readonly PairVerdict[], options: AnswerOptions): void =>
  out.answer(options, {
    jsonLines: () => verdicts,
    plain: () => verdicts.map((one) => rowOf(one.id ?? undefined, one)),
    text: () => {
      for (const [index, verdict] of printable(verdicts).entries())
        printVerdict(out, verdict.id ?? `Pair ${index + 1}`, verdict);
    },
  });

type Verdict = Omit<PairVerdict, "id">;

const rowOf = (
  name: string | undefined,
  { verdict, kind, a, b, reason }: Verdict,
): readonly Cell[] => [
  ...[name, verdict, kind, a.value ?? undefined, b.value ?? undefined, reason],
];

function printVerdict(out: Output, name: string, { verdict, kind, a, b, reason }: Verdict): void {
  const { danger, muted, strong, warn } = out.paint;
  const paint = verdict === "contradiction" ? danger : verdict === "correction" ? warn : muted;
  out.line();
  out.line(`${strong(name)}: ${paint(verdict)}${kind === "none" ? "" : ` (${kind})`}`, "  ");
  out.line(`  ${reason}`, "  ");
  if (a.value !== null && b.value !== null) out.line(muted(`  ${a.value} | ${b.value}`), "  ");
}
