import type { Preparation } from "@finalist/core/prepare";

/** What a session is called: by its title, else by its format. */
export function sessionName(id: string, { sessions }: Pick<Preparation, "sessions">): string {
  const found = sessions.find(({ session }) => session.id === id);
  return found?.session.title ?? found?.format?.name ?? "Session";
}
