/** What the link in a mail brings: behind the #, where no server and no log sees it. */
interface Confirmation {
  readonly token: string;
  /** Whom it was sent to, if the token can be read. */
  readonly email: string | undefined;
}

const PATH = "/confirm";

export function confirmationIn(): Confirmation | undefined {
  const { pathname, hash } = window.location;
  const token = pathname === PATH ? /^#token=([\w.-]+)$/.exec(hash)?.[1] : undefined;
  return token === undefined ? undefined : { token, email: emailIn(token) };
}

export const forgetConfirmation = (): void => history.replaceState(null, "", "/");

function emailIn(token: string): string | undefined {
  try {
    const [, content = ""] = token.split(".");
    const { updateTo, email } = JSON.parse(
      atob(content.replaceAll("-", "+").replaceAll("_", "/")),
    ) as { readonly updateTo?: string; readonly email?: string };
    return updateTo ?? email;
  } catch {
    return undefined;
  }
}
