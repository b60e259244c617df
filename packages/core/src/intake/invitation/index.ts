export { readInvitation } from "./read-invitation.ts";
export {
  type Confidence,
  type InvitationContext,
  type InvitationReading,
  InvitationText,
  Reading,
  ReadingDeliverable,
  ReadingEvidence,
  ReadingFormat,
  ReadingInterviewer,
  ReadingMode,
  ReadingSession,
} from "./reading.ts";
