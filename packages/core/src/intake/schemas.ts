/** What the readers answer, without the readers and their tables of words. */
export { Draft, DRAFT_SOURCES } from "./draft.ts";
export { InvitationText, Reading } from "./invitation/reading.ts";
