import type { Memory, MemoryCell } from "./memory.ts";
import type { SessionStore } from "./sessions.ts";

export function createMemorySessions(cell: MemoryCell, workspace: string): SessionStore {
  const sessions = () =>
    cell.now.sessions.flatMap((each) => (each.workspace === workspace ? [each.session] : []));
  const set = (changed: Partial<Memory>): void => {
    cell.now = { ...cell.now, ...changed };
  };
  return {
    all: async () =>
      sessions().toSorted(
        (one, other) =>
          Date.parse(other.lastUsedAt) - Date.parse(one.lastUsedAt) || (one.id < other.id ? -1 : 1),
      ),
    find: async (hash) => sessions().find((session) => session.hash === hash),
    async add(session) {
      set({ sessions: [...cell.now.sessions, { workspace, session }] });
    },
    async remove(id) {
      const left = cell.now.sessions.filter(
        (each) => each.workspace !== workspace || each.session.id !== id,
      );
      const isGone = left.length < cell.now.sessions.length;
      set({ sessions: left });
      return isGone;
    },
    async markUsed(id, at) {
      set({
        sessions: cell.now.sessions.map((each) =>
          each.workspace === workspace && each.session.id === id
            ? { workspace, session: { ...each.session, lastUsedAt: at } }
            : each,
        ),
      });
    },
    async addCode(code, now) {
      const left = cell.now.codes.filter(
        (each) => each.workspace !== workspace || each.expiresAt > now,
      );
      set({ codes: [...left, { workspace, ...code }] });
    },
    async takeCode(hash) {
      const found = cell.now.codes.find(
        (each) => each.workspace === workspace && each.hash === hash,
      );
      if (!found) return undefined;
      set({ codes: cell.now.codes.filter((each) => each !== found) });
      return { hash, expiresAt: found.expiresAt };
    },
  };
}
