import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { printable } from "../../text.ts";
import type { Kept } from "../form/form.ts";

/** Keeps what was being written where the terminal goes away under it. */
export interface Keeper {
  readonly kept: () => Kept | undefined;
  readonly drop: () => void;
  /** Where to ask what is being written. */
  readonly watch: (writing: () => Kept | undefined) => void;
  readonly save: () => void;
}

/** In a file that its owner alone can read; one that cannot be used is none. */
export function openKeeper(path: string): Keeper {
  let kept = read(path);
  let writing = (): Kept | undefined => undefined;
  return {
    kept: () => kept,
    drop() {
      kept = undefined;
      rmSync(path, { force: true });
    },
    watch: (next) => void (writing = next),
    save() {
      const next = writing();
      if (!next) return;
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      rmSync(path, { force: true });
      writeFileSync(path, JSON.stringify(next), { mode: 0o600 });
    },
  };
}

function read(path: string): Kept | undefined {
  try {
    const value: unknown = printable(JSON.parse(readFileSync(path, "utf8")));
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (value: unknown): value is Kept => {
  if (!isRecord(value)) return false;
  const { key, title, next } = value;
  const isNamed = [key, title].every((one) => typeof one === "string");
  return isNamed && isWritten(value) && (next === undefined || isWritten(next));
};

const isWritten = (value: unknown): boolean =>
  isRecord(value) && [value["values"], value["start"]].every(isValues);

const isValues = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value)
    .flat()
    .every((one) => typeof one === "string");

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
