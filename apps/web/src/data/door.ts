import { createStore } from "./store.ts";

/** Why a browser is not in. */
export type WhyOut = "stranger" | "link-used" | "left" | "ended";

export type Door =
  /** What the address brought is being exchanged for a session. */
  | { readonly type: "entering" }
  | { readonly type: "in" }
  | { readonly type: "out"; readonly why: WhyOut };

/** The page's half of the session, of no use without the browser's, which no script can read. */
const KEY = "finalist-key";
/** What the data behind this address is called; there as long as this browser is in. */
const WORKSPACE = "finalist-workspace";

const KEY_BYTES = 32;

export const sessionKey = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

export const workspaceName = (): string | undefined => localStorage.getItem(WORKSPACE) ?? undefined;

export const door = createStore<Door>({ type: "entering" });

/** Kept before it is first sent, so that a reload in between loses nothing. */
export function keyToEnterWith(): string {
  const key = sessionKey() ?? newKey();
  localStorage.setItem(KEY, key);
  return key;
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

export function openDoor(workspace: string): void {
  localStorage.setItem(WORKSPACE, workspace);
  door.set({ type: "in" });
}

/** Another workspace of the person's, from the start; without a name, their own. */
export function goToWorkspace(workspace: string | undefined): void {
  if (workspace === undefined) localStorage.removeItem(WORKSPACE);
  else localStorage.setItem(WORKSPACE, workspace);
  window.location.assign("/");
}

export function closeDoor(why: WhyOut): void {
  if (why === "left") localStorage.removeItem(KEY);
  localStorage.removeItem(WORKSPACE);
  // Of other reasons, the first is the one that the later ones follow from.
  if (why === "left" || door.get().type !== "out") door.set({ type: "out", why });
}

/** Another window of this browser may come in, or leave for all of them. */
export function watchDoor(): void {
  window.addEventListener("storage", ({ key }) => {
    if (key !== null && key !== KEY && key !== WORKSPACE) return;
    const { type } = door.get();
    if (type === "entering") return;
    if (workspaceName() === undefined) closeDoor(sessionKey() === undefined ? "left" : "ended");
    else if (type === "out" || key === WORKSPACE) window.location.reload();
  });
}
