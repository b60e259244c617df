export { apply } from "./apply.ts";
export { Command, EditCommand } from "./command.ts";
export {
  type ChangeMode,
  conflictsBetween,
  describeChange,
  describeCommand,
  documentBefore,
  inverseOf,
  type ItemText,
  type LoggedChange,
  removedBetween,
  touches,
  undoStack,
} from "./history.ts";
export { mergePatch } from "./merge-patch.ts";
