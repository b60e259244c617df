/** What the page may know of its data; how it is kept and sent is nobody else's business. */
export { client } from "./api.ts";
export { caller, learnCaller, mayChange, READING } from "./caller.ts";
export { conflicts, settle } from "./conflicts.ts";
export { closeDoor, door, goToWorkspace, type WhyOut } from "./door.ts";
export { applicationKeyOf, type Conflict } from "./edit.ts";
export { overrule, useDraftBase, useEdit } from "./edits.ts";
export { isGone, isUnauthorized, messageOf, NEVER_SEEN, whyNotShown } from "./failures.ts";
export { placeOf, useDeletion } from "./log.ts";
export {
  applicationRef,
  CANDIDATE,
  useApplication,
  useApplications,
  useCandidate,
  useSeen,
  useSeveralApplications,
} from "./queries.ts";
export { comeIn, enter, enterWith, isLinkUsed, signOut } from "./sign-in.ts";
export { createStore, useStore } from "./store.ts";
export { startSync, useSyncState } from "./sync.ts";
export {
  bringBack,
  type Interruption,
  interruption,
  redoLast,
  removeApplication,
  travelOver,
  undoLast,
} from "./travel.ts";
export { learnItems } from "./words.ts";
