export const TOKEN_SCOPES = ["read", "write"] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** What lets another program in, under a name, until it is taken away. */
export interface AccessToken {
  readonly id: string;
  readonly name: string;
  readonly scope: TokenScope;
  /** The applications that it opens; absent where it opens everything. */
  readonly applications?: readonly string[];
  readonly createdAt: string;
  /** To the minute. */
  readonly lastUsedAt?: string;
  readonly expiresAt?: string;
}

/** The secret itself is shown once and kept nowhere. */
export interface StoredToken extends AccessToken {
  /** SHA-256, as hexadecimal digits. */
  readonly hash: string;
}

/** The part of the calendar's address that nobody can guess; kept as it is, to be shown again. */
export interface CalendarKey {
  readonly key: string;
  readonly createdAt: string;
}

/** Who else may come in (one workspace). No document, and so in no log and in no export. */
export interface KeyStore {
  /** In the order in which they were made. */
  tokens(): Promise<readonly StoredToken[]>;
  addToken(token: StoredToken): Promise<void>;
  /** Answers whether there was one. */
  removeToken(id: string): Promise<boolean>;
  markTokenUsed(id: string, at: string): Promise<void>;
  calendarKey(): Promise<CalendarKey | undefined>;
  /** In place of the one before; without a key, there is none. */
  setCalendarKey(key: CalendarKey | undefined): Promise<void>;
}
