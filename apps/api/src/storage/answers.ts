/** The answer to a request that named itself, kept so that it acts once. */
export interface KeptAnswer {
  /** Hash of the caller and its Idempotency-Key. */
  readonly id: string;
  /** Of method, address and body: the same key for another request is a mistake. */
  readonly fingerprint: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Sealed with the key itself, which is kept nowhere. */
  readonly body: string;
  readonly at: string;
}

/** For a day; a request that is sent again later is a new one. */
const ANSWERS_KEPT_MILLIS = 24 * 60 * 60 * 1000;

/** Of one workspace. */
export interface AnswerStore {
  find(id: string): Promise<KeptAnswer | undefined>;
  /** Forgets those older than a day before this one. */
  keep(answer: KeptAnswer): Promise<void>;
}

export const forgottenBefore = (at: string): string =>
  new Date(Date.parse(at) - ANSWERS_KEPT_MILLIS).toISOString();
