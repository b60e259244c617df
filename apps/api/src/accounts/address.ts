import { APIError } from "better-auth";
import { type createAuthMiddleware, getSessionFromCtx } from "better-auth/api";

type HookContext = Parameters<Parameters<typeof createAuthMiddleware>[0]>[0];

/** A browser that lies open is not enough to take an account away: its password says who asks. */
export async function checkChange(context: HookContext): Promise<void> {
  const session = await getSessionFromCtx(context);
  if (!session) return;
  const { newEmail, password } = Object(context.body) as Readonly<Record<string, unknown>>;
  const { internalAdapter, password: passwords } = context.context;
  const hash = (await internalAdapter.findCredentialAccount(session.user.id))?.password;
  const isRight =
    typeof password === "string" &&
    password.length <= 128 &&
    typeof hash === "string" &&
    (await passwords.verify({ hash, password }));
  if (!isRight)
    throw new APIError("BAD_REQUEST", { code: "INVALID_PASSWORD", message: "Not the password" });
  if (String(newEmail).toLowerCase() === session.user.email)
    throw new APIError("BAD_REQUEST", { code: "SAME_EMAIL", message: "It is the address already" });
}
