import { APIError } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { verifyJWT } from "better-auth/crypto";

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
  const token = String(context.query?.["token"]);
  const { userId, updateTo } = contentOf(token);
  if (userId === undefined) return;
  if (updateTo !== undefined) {
    const session = await getSessionFromCtx(context);
    if (session?.user.id === userId) return checkFree(context, token);
    throw new APIError("FORBIDDEN", { code: "SIGN_IN_FIRST", message: "Sign in, then confirm" });
  }
  const { name } = cookieOf(context);
  if ((await context.getSignedCookie(name, context.context.secret)) === userId) return;
  const message = "Confirm it with the password that the account was made with";
  throw new APIError("FORBIDDEN", { code: "PASSWORD_FIRST", message });
}

/** Somebody may have taken it since; told only by a link of ours, which its own mailbox alone got. */
async function checkFree({ context }: HookContext, token: string): Promise<void> {
  const sent = await verifyJWT<{ readonly updateTo: string }>(token, context.secret);
  if (!sent || !(await context.internalAdapter.findUserByEmail(sent.updateTo))) return;
  throw new APIError("BAD_REQUEST", { code: "INVALID_TOKEN", message: "The address is taken" });
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

/** Whether a link confirms another address of an account that is there. */
export const isForNewAddress = (token: string): boolean => contentOf(token).updateTo !== undefined;

/** What a link says; whether it was made here is checked behind this. */
function contentOf(token: string): { readonly userId?: unknown; readonly updateTo?: unknown } {
  try {
    const [, content = ""] = token.split(".");
    return Object(JSON.parse(Buffer.from(content, "base64url").toString())) as object;
  } catch {
    return {};
  }
}
