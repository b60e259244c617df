import { statSync } from "node:fs";

/**
 * The command line of a variable such as EDITOR, as a shell can take it: a program that lies in
 * “Program Files” and was set without quotes gets them. Whoever quotes knows what they mean.
 */
export function quotedProgram(chosen: string, isFile = isFileHere): string {
  if (/["']/.test(chosen)) return chosen;
  const words = chosen.split(" ");
  for (let count = words.length; count > 1; count -= 1) {
    const start = words.slice(0, count).join(" ");
    const program = ENDINGS.map((ending) => start + ending).find(isFile);
    if (program !== undefined) return [`"${program}"`, ...words.slice(count)].join(" ");
  }
  return chosen;
}

/** Windows knows a program without its ending. */
const ENDINGS = ["", ".exe", ".cmd", ".bat"];

const isFileHere = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
