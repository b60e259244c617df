/** The doors of better-auth that our page uses; the others stay shut. */
const DOORS = {
  GET: [
    "get-session",
    "list-sessions",
    "verify-email",
    "passkey/generate-register-options",
    "passkey/generate-authenticate-options",
    "passkey/list-user-passkeys",
    "organization/get-invitation",
    "organization/list-invitations",
    "organization/list-members",
  ],
  POST: [
    "sign-up/email",
    "sign-in/email",
    "sign-out",
    "send-verification-email",
    "request-password-reset",
    "reset-password",
    "change-password",
    "change-email",
    "update-user",
    "revoke-session",
    "revoke-other-sessions",
    "two-factor/enable",
    "two-factor/disable",
    "two-factor/verify-totp",
    "two-factor/verify-backup-code",
    "two-factor/generate-backup-codes",
    "passkey/verify-registration",
    "passkey/verify-authentication",
    "passkey/delete-passkey",
    "organization/invite-member",
    "organization/cancel-invitation",
    "organization/accept-invitation",
    "organization/reject-invitation",
    "organization/update",
    "organization/update-member-role",
    "organization/remove-member",
    "organization/leave",
  ],
} as const;

export const AUTH_PATH = "/api/auth";

export const isOpen = (method: string, path: string): boolean => {
  const doors: readonly string[] = method === "GET" || method === "POST" ? DOORS[method] : [];
  return path.startsWith(`${AUTH_PATH}/`) && doors.includes(path.slice(AUTH_PATH.length + 1));
};

/** Set by the server alone, whatever a client sends: the address that a request came from. */
export const ADDRESS_HEADER = "x-finalist-address";

/** From one address, in so many seconds: enough for people, too few to guess or to flood a mailbox. */
export const LIMITS = {
  "/sign-in/email": { window: 60, max: 10 },
  "/sign-up/email": { window: 3600, max: 20 },
  "/send-verification-email": { window: 600, max: 5 },
  "/request-password-reset": { window: 600, max: 5 },
  "/reset-password": { window: 600, max: 10 },
  "/change-password": { window: 60, max: 5 },
  "/change-email": { window: 600, max: 5 },
  "/two-factor/verify-totp": { window: 60, max: 10 },
  "/two-factor/verify-backup-code": { window: 60, max: 5 },
  "/passkey/verify-authentication": { window: 60, max: 20 },
  "/organization/invite-member": { window: 3600, max: 30 },
  "/get-session": false,
} as const;
