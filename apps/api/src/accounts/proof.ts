import { APIError } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** A day: longer than a link is good for, so that a second one may be asked for. */
const PROOF_SECONDS = 24 * 60 * 60;

/**
 * Anybody can sign up with the address of another, who then gets a link. It confirms the account
 * only where whoever opens it signed up in the same browser, or knows the password: else a stranger's
 * password would open what the owner of the mailbox confirmed. A change of address is confirmed by
 * whoever is in.
 */
export async function checkProof(context: HookContext): Promise<void> {
  const { userId, updateTo } = contentOf(String(context.query?.["token"]));
  if (userId === undefined) return;
  if (updateTo !== undefined) {
    const session = await getSessionFromCtx(context);
    if (session?.user.id === userId) return;
    throw new APIError("FORBIDDEN", { code: "SIGN_IN_FIRST", message: "Sign in, then confirm" });
  }
  const { name } = cookieOf(context);
  if ((await context.getSignedCookie(name, context.context.secret)) === userId) return;
  const message = "Confirm it with the password that the account was made with";
  throw new APIError("FORBIDDEN", { code: "PASSWORD_FIRST", message });
}

/** After signing up, and after the right password for an account that is not confirmed yet. */
export async function keepProof(context: HookContext): Promise<void> {
  const userId = await provedIn(context);
  if (userId === undefined) return;
  const { name, attributes } = cookieOf(context);
  await context.setSignedCookie(name, userId, context.context.secret, attributes);
}

async function provedIn({ path, body, context }: HookContext): Promise<string | undefined> {
  const { returned } = context;
  // Where the address was taken, the answer holds an id of nobody's, so that the two look alike.
  if (path === "/sign-up/email")
    return (returned as { user?: { id?: string } } | undefined)?.user?.id;
  const isUnverified =
    path === "/sign-in/email" &&
    returned instanceof APIError &&
    returned.body?.code === "EMAIL_NOT_VERIFIED";
  if (!isUnverified) return undefined;
  const { email } = body as { readonly email: string };
  return (await context.internalAdapter.findUserByEmail(email.toLowerCase()))?.user.id;
}

const cookieOf = ({ context }: HookContext) =>
  context.createAuthCookie("asked", { maxAge: PROOF_SECONDS });

/** What a link says; whether it was made here is checked behind this. */
function contentOf(token: string): { readonly userId?: unknown; readonly updateTo?: unknown } {
  try {
    const [, content = ""] = token.split(".");
    return Object(JSON.parse(Buffer.from(content, "base64url").toString())) as object;
  } catch {
    return {};
  }
}
