const INVITATION = "finalist-invitation";

/** The mail's link may be opened long before there is an account, and another one comes back. */
export function keepInvitation(): boolean {
  const { pathname, hash } = window.location;
  const id = pathname === "/invitation" ? /^#id=([\w-]+)$/.exec(hash)?.[1] : undefined;
  if (id !== undefined) localStorage.setItem(INVITATION, id);
  return invitationId() !== undefined;
}

export const invitationId = (): string | undefined => localStorage.getItem(INVITATION) ?? undefined;

export const forgetInvitation = (): void => localStorage.removeItem(INVITATION);
