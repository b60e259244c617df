/** A browser that was let in, until it is sent away or stays away for long. */
export interface BrowserSession {
  readonly id: string;
  /** What the browser calls itself: "Firefox on Linux". */
  readonly name: string;
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt: string;
}

/** Neither half of its secret is kept anywhere. */
export interface StoredSession extends BrowserSession {
  /** SHA-256 of both halves together. */
  readonly hash: string;
}

/** What opens one session, once. */
export interface SignInCode {
  readonly hash: string;
  readonly expiresAt: string;
}

/** Which browsers may come in (one workspace). No document, and so in no log and in no export. */
export interface SessionStore {
  /** The one that was used last comes first. */
  all(): Promise<readonly StoredSession[]>;
  find(hash: string): Promise<StoredSession | undefined>;
  add(session: StoredSession): Promise<void>;
  /** Answers whether there was one. */
  remove(id: string): Promise<boolean>;
  markUsed(id: string, at: string): Promise<void>;
  /** Forgets those that are of no use any more at that moment. */
  addCode(code: SignInCode, now: string): Promise<void>;
  /** Whoever gets it is the only one. */
  takeCode(hash: string): Promise<SignInCode | undefined>;
}
