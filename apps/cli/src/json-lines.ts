import type { DomainError, Result } from "@finalist/core";
import { Failure } from "./failure.ts";

/** Nobody reads more faults than this at once. */
const FAULTS_MAX = 5;

/** Holds a value from outside to its schema. */
type Read<T> = (value: unknown) => Result<T, Extract<DomainError, { type: "invalid_input" }>>;

/** JSON Lines as values; a fault names its line and field. */
export function parseJsonLines<T>(text: string, read: Read<T>): readonly T[] {
  const faults: string[] = [];
  const values = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .flatMap((line, index): readonly T[] => {
      if (line.trim() === "" || faults.length >= FAULTS_MAX) return [];
      const value = parsed(line);
      if (value === undefined) {
        faults.push(`line ${index + 1}: expected one JSON object`);
        return [];
      }
      const one = read(value);
      if (one.ok) return [one.value];
      for (const { pointer, expected } of one.error.issues.slice(0, 2))
        faults.push(`line ${index + 1}${pointer && `, ${pointer}`}: expected ${expected}`);
      return [];
    });
  if (faults.length > 0)
    throw new Failure(["That cannot be read:", ...faults.slice(0, FAULTS_MAX)].join("\n"));
  if (values.length === 0)
    throw new Failure("There is nothing in it: expected one JSON object a line.");
  return values;
}

/** One JSON value; a fault names its field. */
export function parseJson<T>(text: string, read: Read<T>): T {
  const value = parsed(text.replace(/^\uFEFF/, ""));
  if (value === undefined) throw new Failure("That is no JSON: expected one JSON object.");
  const one = read(value);
  if (one.ok) return one.value;
  const faults = one.error.issues
    .slice(0, FAULTS_MAX)
    .map(({ pointer, expected }) => `  ${pointer || "the whole"}: expected ${expected}`);
  throw new Failure(["That cannot be read:", ...faults].join("\n"));
}

/** A line as JSON; undefined where it is none. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a text is JSON Lines: its first line is an object by itself. */
export function looksLikeJsonLines(text: string): boolean {
  const first = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .find((line) => line.trim() !== "");
  return first?.trimStart().startsWith("{") === true && parsed(first) !== undefined;
}
