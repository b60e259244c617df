import { type AnswerStore, forgottenBefore } from "./answers.ts";
import type { KeyStore } from "./keys.ts";
import type { Memory, MemoryCell } from "./memory.ts";

export function createMemoryKeys(cell: MemoryCell, workspace: string): KeyStore {
  const tokens = () =>
    cell.now.tokens.flatMap((each) => (each.workspace === workspace ? [each.token] : []));
  const set = (changed: Partial<Memory>): void => {
    cell.now = { ...cell.now, ...changed };
  };
  return {
    tokens: async () => tokens(),
    async addToken(token) {
      set({ tokens: [...cell.now.tokens, { workspace, token }] });
    },
    async removeToken(id) {
      const left = cell.now.tokens.filter(
        (each) => each.workspace !== workspace || each.token.id !== id,
      );
      const isGone = left.length < cell.now.tokens.length;
      set({ tokens: left });
      return isGone;
    },
    async markTokenUsed(id, at) {
      set({
        tokens: cell.now.tokens.map((each) =>
          each.workspace === workspace && each.token.id === id
            ? { workspace, token: { ...each.token, lastUsedAt: at } }
            : each,
        ),
      });
    },
    async calendarKey() {
      const found = cell.now.calendars.find((each) => each.workspace === workspace);
      return found && { key: found.key, createdAt: found.createdAt };
    },
    async setCalendarKey(key) {
      const others = cell.now.calendars.filter((each) => each.workspace !== workspace);
      set({ calendars: key ? [...others, { workspace, ...key }] : others });
    },
  };
}

export const createMemoryAnswers = (cell: MemoryCell, workspace: string): AnswerStore => ({
  async find(id) {
    const found = cell.now.answers.find((each) => each.workspace === workspace && each.id === id);
    if (!found) return undefined;
    const { workspace: _workspace, ...answer } = found;
    return answer;
  },
  async keep(answer) {
    const left = cell.now.answers.filter(
      (each) => each.workspace !== workspace || each.at >= forgottenBefore(answer.at),
    );
    cell.now = { ...cell.now, answers: [...left, { workspace, ...answer }] };
  },
});
