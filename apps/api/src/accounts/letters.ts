import type { Role } from "../roles.ts";
import type { Letter } from "./accounts.ts";

interface Reader {
  readonly email: string;
}

/** Without a name: whoever signs up with the address of another would choose what is written there. */
const letter = ({ email }: Reader, subject: string, paragraphs: readonly string[]): Letter => ({
  to: email,
  subject,
  text: ["Hello,", ...paragraphs, "Finalist"].join("\n\n"),
});

export const verificationLetter = (to: Reader, link: string): Letter =>
  letter(to, "Confirm your e-mail address", [
    "welcome to Finalist. Please confirm that this address is yours; the link is good for an hour:",
    link,
    "Open it in the browser where you signed up, or have your password at hand.",
    "If you did not ask for an account, ignore this mail and nothing happens.",
  ]);

export const newAddressLetter = (to: Reader, link: string): Letter =>
  letter(to, "Confirm your new e-mail address", [
    "somebody, probably you, wants this to be the address of their account. Please confirm it where you are signed in; the link is good for an hour:",
    link,
    "If you did not ask for it, ignore this mail and nothing happens.",
  ]);

/** To the address that was, so that nobody's account is taken away unseen. */
export const addressAskedLetter = (to: Reader, origin: string): Letter =>
  letter(to, "Your account is getting another address", [
    "somebody, probably you, asked for another address for your account, with its password. Once that one is confirmed, you sign in with it.",
    `If it was not you, set a new password at once, at ${origin}/sign-in`,
  ]);

export const knownAddressLetter = (to: Reader, origin: string): Letter =>
  letter(to, "You have an account already", [
    "somebody, probably you, asked for an account with this address. There is one already: sign in, or set a new password, at",
    `${origin}/sign-in`,
    "If it was not you, there is nothing to do.",
  ]);

export const resetLetter = (to: Reader, link: string): Letter =>
  letter(to, "Set a new password", [
    "here you set a new password; the link is good for an hour, and for one use:",
    link,
    "If you did not ask for it, ignore this mail: your password stays as it is.",
  ]);

const INVITED_TO: Readonly<Record<Role, string>> = {
  owner: "share everything in it, and change it",
  coach: "read it and comment on it",
  viewer: "read it",
};

export const invitationLetter = (
  to: Reader,
  invitation: {
    readonly from: string;
    readonly workspace: string;
    readonly role: Role;
    readonly link: string;
  },
): Letter =>
  letter(to, `${invitation.from} asks you in`, [
    `${invitation.from} prepares for interviews with Finalist and asks you into the workspace ${invitation.workspace}, where you may ${INVITED_TO[invitation.role]}. The link is good for a week:`,
    invitation.link,
    "You need an account with this address; you can make one on the way.",
  ]);
