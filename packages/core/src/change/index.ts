export { apply } from "./apply.ts";
export { Command } from "./command.ts";
export {
  type ChangeMode,
  conflictsBetween,
  describeChange,
  describeCommand,
  inverseOf,
  type LoggedChange,
  touches,
  undoStack,
} from "./history.ts";
export { mergePatch } from "./merge-patch.ts";
