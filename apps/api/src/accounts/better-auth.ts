import { passkey } from "@better-auth/passkey";
import { APIError, betterAuth, type BetterAuthOptions } from "better-auth";
import { createAuthMiddleware, getSessionFromCtx } from "better-auth/api";
import { getMigrations } from "better-auth/db/migration";
import { organization, twoFactor } from "better-auth/plugins";
import { createAccessControl } from "better-auth/plugins/access";
import { type Kysely, sql } from "kysely";
import { type Role, ROLES } from "../roles.ts";
import type { SqlHandle } from "../storage/store.ts";
import type { Accounts, Membership, Person, SendLetter } from "./accounts.ts";
import { checkChange } from "./address.ts";
import { ADDRESS_HEADER, AUTH_PATH, LIMITS } from "./doors.ts";
import { withoutValues } from "./faults.ts";
import { countGuess, forgiveGuess } from "./guesses.ts";
import type { Hosting } from "./hosting.ts";
import {
  addressAskedLetter,
  invitationLetter,
  knownAddressLetter,
  newAddressLetter,
  resetLetter,
  verificationLetter,
} from "./letters.ts";
import { checkProof, isForNewAddress, keepProof } from "./proof.ts";

export interface AccountsOptions extends Pick<Hosting, "origin" | "secret"> {
  readonly sql: SqlHandle;
  readonly send: SendLetter;
  readonly logError: (message: string, error: unknown) => void;
}

/** Accounts kept by better-auth, in tables of its own beside ours. */
export async function openAccounts(options: AccountsOptions): Promise<Accounts> {
  const { sql: handle } = options;
  await makeTables(handle, configOf(options, handle.db));
  const auth = betterAuth(configOf(options, handle.db));
  const db = handle.db as Kysely<AuthTables>;

  async function membershipsOf({ userId }: Pick<Person, "userId">): Promise<readonly Membership[]> {
    const rows = await db
      .selectFrom("auth_member")
      .innerJoin("auth_workspace", "auth_workspace.id", "auth_member.organizationId")
      .select([
        "auth_workspace.id",
        "auth_workspace.name",
        "auth_workspace.slug",
        "auth_member.role",
      ])
      .where("auth_member.userId", "=", userId)
      .orderBy("auth_member.createdAt")
      .execute();
    return rows
      .flatMap(({ id, name, slug, role }) =>
        isRole(role) ? [{ workspace: id, name, role, isOwn: slug === userId }] : [],
      )
      .toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
  }

  return {
    async handle(request) {
      const response = await auth.handler(request).catch((error: unknown) => {
        throw withoutValues(error);
      });
      if (response.status < 500) return response;
      throw new Error(`accounts: ${await response.text()}`);
    },

    async personIn(headers) {
      // The page renews its session itself, at the address that can set the cookie.
      const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      if (!found?.user.emailVerified) return undefined;
      const { id: userId, name, email } = found.user;
      return { userId, name, email };
    },

    async membershipsOf(person) {
      const known = await membershipsOf(person);
      if (known.some(({ isOwn }) => isOwn)) return known;
      await giveWorkspace(person);
      return membershipsOf(person);
    },
  };

  /** The slug is the person's id and unique, so that two requests at once make one. */
  async function giveWorkspace({ userId, name }: Pick<Person, "userId" | "name">): Promise<void> {
    const body = { name, slug: userId, userId };
    await auth.api.createOrganization({ body }).catch((error: unknown) => {
      if (!(error instanceof APIError)) throw error;
    });
  }
}

/** Empty tables for accounts that are brought from elsewhere. */
export const makeAccountTables = (handle: SqlHandle): Promise<void> =>
  makeTables(
    handle,
    configOf(
      {
        origin: "http://127.0.0.1",
        secret: "signs nothing: there is nobody to sign in here",
        send: async () => undefined,
        logError: () => undefined,
        sql: handle,
      },
      handle.db,
    ),
  );

/** What of its tables is read here. */
interface AuthTables {
  readonly auth_member: {
    organizationId: string;
    userId: string;
    role: string;
    createdAt: string;
  };
  readonly auth_workspace: { id: string; name: string; slug: string };
}

const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Nodes that start at once wait for each other here; what fails leaves nothing behind. */
async function makeTables({ db, type }: SqlHandle, config: BetterAuthOptions): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (type === "postgres")
      await sql`select pg_advisory_xact_lock(hashtextextended('finalist accounts', 0))`.execute(
        transaction,
      );
    const database = { db: transaction, type, transaction: false };
    const { runMigrations } = await getMigrations({ ...config, database });
    await runMigrations();
  });
}

/** One of our roles, and one alone: better-auth knows others, and lists of them. */
function checkRole(role: string): void {
  if (!isRole(role))
    throw new APIError("BAD_REQUEST", { code: "ROLE_NOT_FOUND", message: "No such role" });
}

/** Names stand in mails to others and in the change log. */
function checkNames(body: unknown): void {
  const { name, data } = (body ?? {}) as { name?: unknown; data?: { name?: unknown } };
  const isWrong = [name, data?.name].some(
    (given) => given !== undefined && !(typeof given === "string" && NAME.test(given.trim())),
  );
  if (!isWrong) return;
  const message = "A name has 1 to 80 characters, on one line, and no address in it";
  throw new APIError("BAD_REQUEST", { code: "INVALID_NAME", message });
}

/** The slug says whose own a workspace is, and is nobody's to change; of the rest we know nothing. */
function checkWorkspaceChange(body: unknown): void {
  const { data } = (body ?? {}) as { data?: unknown };
  if (Object.keys(Object(data)).every((field) => field === "name")) return;
  const message = "Of a workspace, only the name can be changed";
  throw new APIError("BAD_REQUEST", { code: "NAME_ONLY", message });
}

const NAME = /^(?!.*(?:\/\/|www\.))[^\p{C}\p{Zl}\p{Zp}<>]{1,80}$/u;

const keptOwner = (): APIError =>
  new APIError("FORBIDDEN", {
    code: "OWN_WORKSPACE",
    message: "People keep the workspace that came with their account",
  });

const HOUR_SECONDS = 60 * 60;
const DAY_SECONDS = 24 * HOUR_SECONDS;

const access = createAccessControl({
  organization: ["update", "delete"],
  member: ["create", "update", "delete"],
  invitation: ["create", "cancel"],
});
const ownerAccess = access.newRole({
  organization: ["update"],
  member: ["create", "update", "delete"],
  invitation: ["create", "cancel"],
});
const noAccess = access.newRole({});

function configOf(
  { origin, secret, send, logError, sql: { type } }: AccountsOptions,
  db: SqlHandle["db"],
) {
  return {
    appName: "Finalist",
    baseURL: origin,
    basePath: AUTH_PATH,
    secret,
    database: { db, type, transaction: true },
    trustedOrigins: [origin],
    user: { modelName: "auth_user", changeEmail: { enabled: true } },
    session: {
      modelName: "auth_session",
      expiresIn: 30 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification", storeIdentifier: "hashed" },
    rateLimit: {
      enabled: true,
      storage: "database",
      modelName: "auth_rate_limit",
      window: 60,
      max: 120,
      customRules: LIMITS,
    },
    advanced: {
      cookiePrefix: "finalist",
      useSecureCookies: origin.startsWith("https:"),
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true },
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      // A mail that is being sent would tell by its time whether an address is known.
      backgroundTasks: {
        handler: (task) =>
          void task.catch((error: unknown) =>
            logError("a mail could not be sent", withoutValues(error)),
          ),
      },
    },
    telemetry: { enabled: false },
    // A fault of ours is logged and answered like everywhere else; refusals are answered all the same.
    onAPIError: { throw: true },
    logger: {
      level: "error",
      log: (_, message, ...details) => logError(`accounts: ${message}`, withoutValues(details[0])),
    },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      minPasswordLength: 12,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR_SECONDS,
      // Behind the #, where no server and no log sees it.
      sendResetPassword: ({ user, token }) =>
        send(resetLetter(user, `${origin}/new-password#token=${token}`)),
      // Its link came to the mailbox, and what a stranger may have chosen opens nothing any more.
      onPasswordReset: async ({ user }) => {
        const emailVerified = type === "sqlite" ? 1 : true;
        await db
          .updateTable("auth_user")
          .set({ emailVerified })
          .where("id", "=", user.id)
          .execute();
      },
      onExistingUserSignUp: ({ user }) => send(knownAddressLetter(user, origin)),
    },
    emailVerification: {
      sendOnSignUp: true,
      autoSignInAfterVerification: true,
      expiresIn: HOUR_SECONDS,
      sendVerificationEmail: ({ user, token }) =>
        send(
          (isForNewAddress(token) ? newAddressLetter : verificationLetter)(
            user,
            `${origin}/confirm#token=${token}`,
          ),
        ),
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        checkNames(context.body);
        if (context.path === "/organization/update") checkWorkspaceChange(context.body);
        if (context.path === "/verify-email") await checkProof(context);
        if (context.path === "/sign-in/email") await countGuess(db, context);
        if (context.path === "/change-email") await checkChange(context);
        if (context.path !== "/organization/leave") return;
        const session = await getSessionFromCtx(context);
        const { organizationId } = context.body as { readonly organizationId?: unknown };
        const where = [{ field: "id", value: String(organizationId) }];
        const model = "organization";
        const left = await context.context.adapter.findOne<{ slug: string }>({ model, where });
        if (session && left?.slug === session.user.id) throw keptOwner();
      }),
      after: createAuthMiddleware(async (context) => {
        await keepProof(context);
        if (context.path === "/sign-in/email") await forgiveGuess(db, context);
        const { returned, session, runInBackgroundOrAwait } = context.context;
        if (context.path !== "/change-email" || returned instanceof APIError || !session) return;
        await runInBackgroundOrAwait(send(addressAskedLetter(session.user, origin)));
      }),
    },
    plugins: [
      organization({
        ac: access,
        roles: { owner: ownerAccess, coach: noAccess, viewer: noAccess },
        allowUserToCreateOrganization: false,
        disableOrganizationDeletion: true,
        invitationExpiresIn: 7 * DAY_SECONDS,
        cancelPendingInvitationsOnReInvite: true,
        requireEmailVerificationOnInvitation: true,
        schema: {
          organization: { modelName: "auth_workspace" },
          member: { modelName: "auth_member" },
          invitation: { modelName: "auth_invitation" },
        },
        sendInvitationEmail: ({ id, email, role, organization: workspace, inviter }) =>
          send(
            invitationLetter(
              { email },
              {
                from: inviter.user.name,
                workspace: workspace.name,
                role: isRole(role) ? role : "viewer",
                link: `${origin}/invitation#id=${id}`,
              },
            ),
          ),
        organizationHooks: {
          beforeCreateInvitation: async ({ invitation }) => checkRole(invitation.role),
          beforeUpdateMemberRole: async ({ newRole, member, organization: { slug } }) => {
            checkRole(newRole);
            if (slug === member.userId) throw keptOwner();
          },
          beforeRemoveMember: async ({ member, organization: { slug } }) => {
            if (slug === member.userId) throw keptOwner();
          },
        },
      }),
      twoFactor({
        issuer: "Finalist",
        twoFactorTable: "auth_two_factor",
        backupCodeOptions: { storeBackupCodes: "encrypted" },
      }),
      passkey({
        rpID: new URL(origin).hostname,
        rpName: "Finalist",
        origin,
        schema: { passkey: { modelName: "auth_passkey" } },
      }),
    ],
  } satisfies BetterAuthOptions;
}
