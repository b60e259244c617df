/** Questions a candidate asks: 33 strategic ones (domain.md 8.1) and 7 weak forms (8.2). */
export const ASK_IDS: readonly AskId[] = Array.from(
  { length: 33 },
  (_, index) => `QB-${String(index + 1).padStart(2, "0")}` as AskId,
);
export const WEAK_ASK_IDS = [
  "QB-W1",
  "QB-W2",
  "QB-W3",
  "QB-W4",
  "QB-W5",
  "QB-W6",
  "QB-W7",
] as const;
export type AskId =
  | `QB-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-2${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
  | `QB-3${0 | 1 | 2 | 3}`;
export type WeakAskId = (typeof WEAK_ASK_IDS)[number];
