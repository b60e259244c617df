import type { CalendarKey, KeyStore, StoredToken } from "./keys.ts";

export function createMemoryKeys(): KeyStore {
  let tokens: readonly StoredToken[] = [];
  let calendar: CalendarKey | undefined;
  return {
    async tokens() {
      return tokens;
    },
    async addToken(token) {
      tokens = [...tokens, token];
    },
    async removeToken(id) {
      const left = tokens.filter((token) => token.id !== id);
      const isGone = left.length < tokens.length;
      tokens = left;
      return isGone;
    },
    async markTokenUsed(id, at) {
      tokens = tokens.map((token) => (token.id === id ? { ...token, lastUsedAt: at } : token));
    },
    async calendarKey() {
      return calendar;
    },
    async setCalendarKey(key) {
      calendar = key;
    },
  };
}
