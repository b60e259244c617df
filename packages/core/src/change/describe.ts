import { lowerFirst } from "../lower-first.ts";
import { nounOf } from "../model/search.ts";
import type { Command } from "./command.ts";
import type { LoggedChange } from "./history.ts";

/** How an item of a checklist reads, by its id; nothing where that is not known. */
export type ItemText = (itemId: string) => string | undefined;

/** A line of the log in words: undo is named for what it took back. */
export function describeChange(
  { mode, command }: Pick<LoggedChange, "mode" | "command">,
  textOf?: ItemText,
): string {
  const words = describeCommand(command, textOf);
  if (mode === "do") return words;
  if (mode === "redo") return `Redo: ${words}`;
  if (command.type === "delete") return "Undo: Created";
  return command.type === "create" ? "Undo: Deleted" : `Undo: ${words}`;
}

/** A few words for a list of changes: "Added interviewer Priya Raman". */
export function describeCommand(command: Command, textOf?: ItemText): string {
  switch (command.type) {
    case "create":
      return "Created";
    case "delete":
      return "Deleted";
    case "update":
      return `Changed ${Object.keys(command.patch).map(spaced).join(", ")}`;
    case "restore":
      return command.label ?? `Put back ${Object.keys(command.values).map(spaced).join(", ")}`;
    case "add":
      return `Added ${nounFor(command.collection)} ${nameIn(command.value)}`.trimEnd();
    case "change":
      return `Changed ${nounFor(command.collection)} (${Object.keys(command.patch).map(spaced).join(", ")})`;
    case "remove":
      return `Removed ${nounFor(command.collection)}`;
    case "tick":
      return `Ticked ${quoted(textOf?.(command.itemId))}`;
    case "untick":
      return `Unticked ${quoted(textOf?.(command.itemId))}`;
    case "batch":
      return command.label;
  }
}

/** Whoever does not know the lists says no id in their stead. */
const quoted = (text: string | undefined): string =>
  text === undefined ? "an item of the checklist" : `“${text}”`;

/** `interviewerIds` are interviewers. */
const spaced = (name: string): string =>
  name.replace(/Id(s?)$/, "$1").replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const nounFor = (collection: string): string =>
  lowerFirst(nounOf(collection) ?? spaced(collection));

function nameIn(value: Readonly<Record<string, unknown>>): string {
  const name = value["name"] ?? value["title"] ?? value["topic"] ?? value["text"];
  if (typeof name !== "string") return "";
  return name.length > 60 ? `${name.slice(0, 57)}…` : name;
}
