export { readInvitation } from "./read-invitation.ts";
export {
  type InvitationReading,
  InvitationText,
  Reading,
  ReadingDeliverable,
  ReadingFormat,
  ReadingMode,
  ReadingSession,
} from "./reading.ts";
