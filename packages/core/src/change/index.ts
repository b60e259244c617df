export { apply } from "./apply.ts";
export { type Signature, signComments } from "./comments.ts";
export { Command, Edit, EditCommand } from "./command.ts";
export { describeChange, describeCommand, type ItemText } from "./describe.ts";
export {
  type ChangeMode,
  conflictsBetween,
  documentBefore,
  inverseOf,
  type LoggedChange,
  removedBetween,
  touches,
  undoStack,
} from "./history.ts";
export { mergePatch } from "./merge-patch.ts";
