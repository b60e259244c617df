import { type DomainError, err, ok, type Result } from "@finalist/core";
import type { Deps } from "../deps.ts";
import type { EdgeError } from "../problem.ts";
import { hashOf } from "../secrets.ts";
import type { BrowserSession, StoredSession } from "../storage/sessions.ts";
import type { Store } from "../storage/store.ts";

const DAY_MILLIS = 24 * 60 * 60 * 1000;
const CODE_BYTES = 24;
const COOKIE_BYTES = 32;
/** More browsers than anybody has; the one that was used longest ago makes room. */
const SESSIONS_MAX = 20;
export const SESSION_DAYS = 90;

/** The browser has one where no script reads it, and its page the other. */
export interface SessionHalves {
  readonly cookie: string;
  readonly key: string;
}

/** What a one-time link carries. */
export async function createSignInCode(
  deps: Deps,
): Promise<{ readonly code: string; readonly expiresAt: string }> {
  const now = deps.now();
  const code = deps.newSecret(CODE_BYTES);
  const expiresAt = new Date(Date.parse(now) + DAY_MILLIS).toISOString();
  await deps.store.sessions.addCode({ hash: hashOf(code), expiresAt }, now);
  return { code, expiresAt };
}

/** Lets a browser in; with a code, only where it was never used and is not too old. */
export const openSession = (
  deps: Deps,
  wanted: { readonly name: string; readonly key: string; readonly code?: string },
): Promise<Result<{ readonly session: BrowserSession; readonly cookie: string }, EdgeError>> =>
  deps.store.write(async ({ sessions }) => {
    const { name, key, code } = wanted;
    const now = deps.now();
    if (code !== undefined) {
      const taken = await sessions.takeCode(hashOf(code));
      if (!taken || millisBetween(now, taken.expiresAt) <= 0) return err({ type: "link_used" });
    }
    await makeRoom(sessions, now);
    const cookie = deps.newSecret(COOKIE_BYTES);
    const session = { id: deps.newId(), name, createdAt: now, lastUsedAt: now };
    await sessions.add({ ...session, hash: hashOfBoth({ cookie, key }) });
    return ok({ session, cookie });
  });

/** A link that was opened in a browser that is in already opens no other one. */
export const burnSignInCode = async ({ store }: Deps, code: string): Promise<void> =>
  void (await store.sessions.takeCode(hashOf(code)));

async function makeRoom(sessions: Store["sessions"], now: string): Promise<void> {
  const known = await sessions.all();
  const gone = known.filter(
    (session, index) => index >= SESSIONS_MAX - 1 || isExpired(session, now),
  );
  for (const { id } of gone) await sessions.remove(id);
}

/** Whose halves these are; both have to be right. */
export async function sessionOf(
  deps: Deps,
  halves: SessionHalves,
): Promise<BrowserSession | undefined> {
  const found = await deps.store.sessions.find(hashOfBoth(halves));
  return found && !isExpired(found, deps.now()) ? withoutHash(found) : undefined;
}

/** Whether a browser that was let in would be let in again. */
export async function isSessionLive(deps: Deps, id: string): Promise<boolean> {
  const session = (await deps.store.sessions.all()).find((known) => known.id === id);
  return session !== undefined && !isExpired(session, deps.now());
}

export async function listSessions(deps: Deps): Promise<readonly BrowserSession[]> {
  const now = deps.now();
  const known = await deps.store.sessions.all();
  return known.filter((session) => !isExpired(session, now)).map(withoutHash);
}

export async function endSession(
  { store }: Deps,
  id: string,
): Promise<Result<{ readonly removed: string }, DomainError>> {
  const isGone = await store.sessions.remove(id);
  return isGone ? ok({ removed: id }) : err({ type: "not_found", what: "session", id });
}

const USE_NOTED_EVERY_MILLIS = 60_000;

/** Once a minute; a browser that comes more often is as well remembered. */
export const isNewUse = ({ lastUsedAt }: BrowserSession, now: string): boolean =>
  millisBetween(lastUsedAt, now) >= USE_NOTED_EVERY_MILLIS;

/** One hash of the two, so that nobody learns of either whether it is right. */
const hashOfBoth = ({ cookie, key }: SessionHalves): string => hashOf(`${cookie} ${key}`);

const isExpired = ({ lastUsedAt }: BrowserSession, now: string): boolean =>
  millisBetween(lastUsedAt, now) >= SESSION_DAYS * DAY_MILLIS;

const withoutHash = ({ hash: _hash, ...session }: StoredSession): BrowserSession => session;

const millisBetween = (from: string, to: string): number => Date.parse(to) - Date.parse(from);
