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
import type { Context, JsonOption } from "../context.ts";
import { Failure } from "../failure.ts";
import { parseJsonLines } from "../json-lines.ts";
import type { Output } from "../output.ts";
import { readText } from "../read-input.ts";
import { printable } from "../text.ts";
import { counted } from "../words.ts";

/** Reads tellings as JSON Lines and says which of them disagree; stores nothing. */
export async function consistency(
  { io, out }: Context,
  file: string | undefined,
  { json }: JsonOption,
): Promise<void> {
  const text = await readText(io, file, INTAKE_BYTES_MAX);
  const lines = parseJsonLines<Statement | StatementPair>(text, (value) =>
    isPair(value) ? parseAs(StatementPair, value) : parseAs(Statement, value),
  );
  if (lines.length > STATEMENTS_MAX)
    throw new Failure(`There are ${lines.length} lines; ${STATEMENTS_MAX} are the most.`);
  const pairs = lines.filter(isPair);
  if (pairs.length > 0 && pairs.length < lines.length)
    throw new Failure("Send either statements or pairs, not both in one file.");
  if (pairs.length > 0) return printPairs(out, pairs.map(comparePair), json === true);
  const findings = checkStatements(lines.filter((line): line is Statement => !isPair(line)));
  if (json) return findings.forEach((finding) => out.jsonLine(finding));
  out.line(
    findings.length === 0
      ? `Nothing disagrees in ${counted(lines.length, "statement")}.`
      : `${counted(findings.length, "finding")} in ${counted(lines.length, "statement")}.`,
  );
  for (const finding of printable(findings))
    printVerdict(out, finding.statements.join(" ↔ "), finding);
}

const isPair = (value: unknown): value is StatementPair =>
  typeof value === "object" && value !== null && "a" in value && "b" in value;

function printPairs(out: Output, verdicts: readonly PairVerdict[], json: boolean): void {
  if (json) return verdicts.forEach((verdict) => out.jsonLine(verdict));
  for (const [index, verdict] of printable(verdicts).entries())
    printVerdict(out, verdict.id ?? `Pair ${index + 1}`, verdict);
}

function printVerdict(
  out: Output,
  name: string,
  { verdict, kind, a, b, reason }: Omit<PairVerdict, "id">,
): void {
  const { danger, muted, strong, warn } = out.paint;
  const paint = verdict === "contradiction" ? danger : verdict === "correction" ? warn : muted;
  out.line();
  out.line(`${strong(name)}: ${paint(verdict)}${kind === "none" ? "" : ` (${kind})`}`, "  ");
  out.line(`  ${reason}`, "  ");
  if (a.value !== null && b.value !== null) out.line(muted(`  ${a.value} | ${b.value}`), "  ");
}
