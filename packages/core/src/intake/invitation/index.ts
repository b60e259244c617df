export { draftOfInvitation } from "./draft-of-invitation.ts";
export { readInvitation } from "./read-invitation.ts";
export {
  type Confidence,
  type InvitationContext,
  type InvitationReading,
  Reading,
  ReadingDeliverable,
  ReadingEvidence,
  ReadingFormat,
  ReadingInterviewer,
  ReadingMode,
  ReadingSession,
} from "./reading.ts";
