/** What the page may know of its data; how it is kept and sent is nobody else's business. */
export { client, setToken, takeTokenFromAddress } from "./api.ts";
export { type Conflict, conflicts, settle } from "./conflicts.ts";
export { overrule, useEdit } from "./edits.ts";
export { isGone, messageOf } from "./failures.ts";
export { followChanges } from "./live.ts";
export { placeOf, useDeletion } from "./log.ts";
export {
  applicationRef,
  CANDIDATE,
  useApplication,
  useApplications,
  useCandidate,
  useVersion,
} from "./queries.ts";
export { useStore } from "./store.ts";
export {
  bringBack,
  type Interruption,
  interruption,
  redoLast,
  removeApplication,
  travelOver,
  undoLast,
} from "./travel.ts";
