import { type EditCommand, touches } from "@finalist/core/change";
import type { Conflict } from "../../data/index.ts";
import { spelled } from "../../spelled.ts";

/** What a person reads of a value: its words, without the ids. */
export function asText(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(asText).join(", ");
  if (typeof value === "string") return value;
  if (typeof value !== "object") return JSON.stringify(value);
  return Object.entries(value)
    .filter(([key]) => key !== "id" && !key.endsWith("Id") && !key.endsWith("Ids"))
    .map(([key, inner]) => `${spelled(key)}: ${asText(inner)}`)
    .join("\n");
}

/** `/interviewers/p5/title` is a title, `/notes/n1` is one of the notes. */
export function fieldName(pointer: string): string {
  const keys = keysOf(pointer);
  return spelled((keys.length === 2 ? keys[0] : keys.at(-1)) ?? "");
}

const stepInto = (value: unknown, key: string): unknown => {
  if (Array.isArray(value)) return value.find((entry: { id?: string }) => entry.id === key);
  if (typeof value !== "object" || value === null) return undefined;
  return (value as Record<string, unknown>)[key];
};

const at = (value: unknown, keys: readonly string[]): unknown => keys.reduce(stepInto, value);

const keysOf = (pointer: string): readonly string[] => pointer.split("/").slice(1);

export const theirsAt = ({ theirs }: Conflict, pointer: string): unknown =>
  at(theirs?.document, keysOf(pointer));

export function mineAt(command: EditCommand, pointer: string): unknown {
  switch (command.type) {
    case "update":
      return at(command.patch, keysOf(pointer));
    case "change":
      return at(command.patch, keysOf(pointer).slice(2));
    case "add":
      return at(command.value, keysOf(pointer).slice(2));
    case "remove":
      return "(removed)";
    case "tick":
      return "(ticked)";
    case "untick":
      return "(not ticked)";
    case "batch": {
      const part = command.commands.find((each) => touches(each).some((own) => isIn(pointer, own)));
      return part && mineAt(part, pointer);
    }
  }
}

/** Whether two pointers name the same place, or one a part of the other. */
const isIn = (a: string, b: string): boolean =>
  `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
