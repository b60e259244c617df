import { type DomainError, err, ok, type Result } from "@finalist/core";
import { type Deps, depsIn, type World } from "../deps.ts";
import { hashOf } from "../secrets.ts";
import type { AccessToken, StoredToken, TokenScope } from "../storage/keys.ts";
import type { InWorkspace } from "../storage/store.ts";
import { getApplication } from "./reading.ts";

const SECRET_PREFIX = "fin_";
const SECRET_BYTES = 32;

export const isTokenSecret = (text: string): boolean => text.startsWith(SECRET_PREFIX);

export const listTokens = async ({ store }: Deps): Promise<readonly AccessToken[]> =>
  (await store.keys.tokens()).map(withoutHash);

/** The only time that the secret is seen. */
export async function createToken(
  deps: Deps,
  wanted: {
    readonly name: string;
    readonly scope: TokenScope;
    readonly applications?: readonly string[] | undefined;
    readonly expiresAt?: string | undefined;
  },
): Promise<Result<AccessToken & { readonly secret: string }, DomainError>> {
  const { name, scope, applications, expiresAt } = wanted;
  const createdAt = deps.now();
  if (expiresAt !== undefined && millisBetween(createdAt, expiresAt) <= 0) {
    const issues = [{ pointer: "/expiresAt", expected: "a moment that is still to come" }];
    return err({ type: "invalid_input", issues });
  }
  for (const [index, id] of (applications ?? []).entries()) {
    if ((await getApplication(deps, id)).ok) continue;
    const issues = [{ pointer: `/applications/${index}`, expected: "an application on file" }];
    return err({ type: "invalid_input", issues });
  }
  const secret = `${SECRET_PREFIX}${deps.newSecret(SECRET_BYTES)}`;
  const token = {
    id: deps.newId(),
    name,
    scope,
    ...(applications && { applications }),
    createdAt,
    ...(expiresAt && { expiresAt }),
  };
  await deps.store.keys.addToken({ ...token, hash: hashOf(secret) });
  return ok({ ...token, secret });
}

export async function revokeToken(
  { store }: Deps,
  id: string,
): Promise<Result<{ readonly removed: string }, DomainError>> {
  const isGone = await store.keys.removeToken(id);
  return isGone ? ok({ removed: id }) : err({ type: "not_found", what: "token", id });
}

/** Whose secret it is; the use is noted, at most once a minute. */
export async function tokenOf(
  world: World,
  secret: string,
): Promise<InWorkspace<{ readonly token: AccessToken }> | undefined> {
  const found = await world.database.tokenWith(hashOf(secret));
  if (!found) return undefined;
  const { token, workspace } = found;
  const deps = depsIn(world, workspace);
  const now = deps.now();
  const { id, lastUsedAt } = token;
  const isNews =
    lastUsedAt === undefined || millisBetween(lastUsedAt, now) >= USE_NOTED_EVERY_MILLIS;
  if (isNews && !isExpired(token, now)) await deps.store.keys.markTokenUsed(id, now);
  return { workspace, token: withoutHash(token) };
}

const USE_NOTED_EVERY_MILLIS = 60_000;

export const isExpired = ({ expiresAt }: AccessToken, now: string): boolean =>
  expiresAt !== undefined && millisBetween(now, expiresAt) <= 0;

/** Whether a token that was let in would be let in again. */
export async function isTokenLive(deps: Deps, id: string): Promise<boolean> {
  const token = (await deps.store.keys.tokens()).find((known) => known.id === id);
  return token !== undefined && !isExpired(token, deps.now());
}

const withoutHash = ({ hash: _hash, ...token }: StoredToken): AccessToken => token;

const millisBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
