import { closeDoor } from "./index.ts";

/** Accounts, where several people are served: signing in and out, passkeys, people and their roles. */
class AccountError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = "AccountError";
    this.code = code;
  }
}

async function call<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/api/auth/${path}`, {
    ...(body !== undefined && {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    }),
  });
  const answer = (await response.json().catch(() => ({}))) as {
    code?: string;
    message?: string;
    /** Of a fault of the server's. */
    detail?: string;
  };
  if (response.ok) return answer as T;
  const code = answer.code ?? (response.status === 429 ? "TOO_MANY_REQUESTS" : "");
  throw new AccountError(code, answer.message ?? answer.detail ?? "");
}

/** In our own words; what is not here is said as it came. */
const WORDS: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: "That address and password do not belong together.",
  INVALID_EMAIL: "This is no e-mail address.",
  SAME_EMAIL: "This is your address already.",
  EMAIL_NOT_VERIFIED: "The address is not confirmed yet. Open the link in the mail that we sent.",
  PASSWORD_TOO_SHORT: "12 characters at least; a few words are easier to keep in mind.",
  PASSWORD_TOO_LONG: "128 characters at most.",
  INVALID_PASSWORD: "That is not your password.",
  INVALID_NAME: "1 to 80 characters, on one line, without an address in it.",
  INVALID_TOKEN: "This link opens nothing any more: it was used, or is more than an hour old.",
  TOKEN_EXPIRED: "This link is more than an hour old and opens nothing any more.",
  PASSWORD_FIRST: "This link is of another account. Sign out, then open it again.",
  SIGN_IN_FIRST:
    "Sign in with the account whose address you are changing, then open the link again.",
  TOO_MANY_GUESSES:
    "Too many wrong passwords for this account. Wait a quarter of an hour, use a passkey, or set a new password.",
  INVALID_CODE: "That code does not fit. They change every half minute.",
  INVALID_BACKUP_CODE: "That is no code of yours, or it was used.",
  INVALID_TWO_FACTOR_COOKIE: "That took too long. Sign in again.",
  TOO_MANY_REQUESTS: "Too many tries. Wait a minute, then try again.",
  SESSION_NOT_FRESH: "You have been in for a while. Sign out and in again, then do this.",
  INVITATION_NOT_FOUND:
    "This invitation was taken back, used, or is more than a week old. Ask whoever sent it for another.",
  YOU_ARE_NOT_THE_RECIPIENT_OF_THE_INVITATION:
    "This invitation went to another address. Sign in with that one.",
  USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION: "They are in already.",
  OWN_WORKSPACE: "People keep the workspace that came with their account.",
};

export function accountWords(error: unknown): string {
  if (error instanceof AccountError)
    return WORDS[error.code] ?? (error.message || "That did not work.");
  if (error instanceof DOMException) return "Your browser has stopped it. Nothing was changed.";
  return "Finalist does not answer. Check your connection and try again.";
}

export interface Member {
  readonly id: string;
  readonly userId: string;
  readonly role: string;
  readonly user: { readonly name: string; readonly email: string };
}

export interface Invitation {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly status: string;
}

export interface Passkey {
  readonly id: string;
  readonly name?: string | null;
  readonly createdAt: string;
}

export interface AccountSession {
  readonly id: string;
  readonly token: string;
  readonly userAgent?: string | null;
  readonly createdAt: string;
}

export interface Account {
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly twoFactorEnabled?: boolean | null;
  };
  readonly session: { readonly id: string };
}

/** Each call is one door of /api/auth. */
export const account = {
  current: () => call<Account | null>("get-session"),
  signUp: (wanted: { name: string; email: string; password: string }) =>
    call("sign-up/email", wanted),
  signIn: (given: { email: string; password: string }) =>
    call<{ readonly twoFactorRedirect?: boolean }>("sign-in/email", given),
  signOut: () => call("sign-out", {}),
  resend: (email: string) => call("send-verification-email", { email }),
  /** By the link that a mail brought. */
  confirm: (token: string) => call(`verify-email?token=${encodeURIComponent(token)}`),
  askForReset: (email: string) => call("request-password-reset", { email }),
  reset: (newPassword: string, token: string) => call("reset-password", { newPassword, token }),
  changePassword: (currentPassword: string, newPassword: string) =>
    call("change-password", { currentPassword, newPassword, revokeOtherSessions: true }),
  changeEmail: (newEmail: string, password: string) => call("change-email", { newEmail, password }),
  rename: (name: string) => call("update-user", { name }),
  sessions: () => call<readonly AccountSession[]>("list-sessions"),
  endSession: (token: string) => call("revoke-session", { token }),
  beginTwoFactor: (password: string) =>
    call<{ readonly totpURI: string; readonly backupCodes: readonly string[] }>(
      "two-factor/enable",
      { password },
    ),
  endTwoFactor: (password: string) => call("two-factor/disable", { password }),
  verifyCode: (code: string) => call("two-factor/verify-totp", { code }),
  verifyBackupCode: (code: string) => call("two-factor/verify-backup-code", { code }),
  passkeys: () => call<readonly Passkey[]>("passkey/list-user-passkeys"),
  removePasskey: (id: string) => call("passkey/delete-passkey", { id }),
  members: async (workspace: string) =>
    (
      await call<{ members: readonly Member[] }>(
        `organization/list-members?organizationId=${encodeURIComponent(workspace)}`,
      )
    ).members,
  invitations: async (workspace: string) =>
    (
      await call<readonly Invitation[]>(
        `organization/list-invitations?organizationId=${encodeURIComponent(workspace)}`,
      )
    ).filter(({ status }) => status === "pending"),
  invite: (organizationId: string, email: string, role: string) =>
    call("organization/invite-member", { organizationId, email, role }),
  takeBack: (invitationId: string) => call("organization/cancel-invitation", { invitationId }),
  invitation: (id: string) =>
    call<{
      readonly organizationName: string;
      readonly role: string;
      readonly inviterEmail: string;
    }>(`organization/get-invitation?id=${encodeURIComponent(id)}`),
  accept: (invitationId: string) =>
    call<{ readonly member: { readonly organizationId: string } }>(
      "organization/accept-invitation",
      { invitationId },
    ),
  setRole: (organizationId: string, memberId: string, role: string) =>
    call("organization/update-member-role", { organizationId, memberId, role }),
  remove: (organizationId: string, memberIdOrEmail: string) =>
    call("organization/remove-member", { organizationId, memberIdOrEmail }),
  leave: (organizationId: string) => call("organization/leave", { organizationId }),
} as const;

/** Why something did not work, where better-auth has a name for it. */
export const codeOf = (error: unknown): string => (error instanceof AccountError ? error.code : "");

/** Signs this browser out. */
export async function leaveAccount(): Promise<void> {
  await account.signOut();
  closeDoor("left");
}

/** Whether this browser can make and use passkeys as the server describes them. */
export const canPasskey = (): boolean =>
  typeof PublicKeyCredential !== "undefined" &&
  "parseCreationOptionsFromJSON" in PublicKeyCredential;

export async function addPasskey(name: string): Promise<void> {
  const options = await call<PublicKeyCredentialCreationOptionsJSON>(
    `passkey/generate-register-options?name=${encodeURIComponent(name)}`,
  );
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const response = jsonOf(await navigator.credentials.create({ publicKey }));
  await call("passkey/verify-registration", { response, name });
}

export async function signInByPasskey(): Promise<void> {
  const options = await call<PublicKeyCredentialRequestOptionsJSON>(
    "passkey/generate-authenticate-options",
  );
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const response = jsonOf(await navigator.credentials.get({ publicKey }));
  await call("passkey/verify-authentication", { response });
}

function jsonOf(credential: Credential | null): unknown {
  if (credential instanceof PublicKeyCredential) return credential.toJSON();
  throw new DOMException("no credential", "NotAllowedError");
}
