import { createClient } from "@finalist/api/client";
import { client } from "./api.ts";
import {
  closeDoor,
  door,
  keyToEnterWith,
  openDoor,
  sessionKey,
  watchDoor,
  workspaceName,
} from "./door.ts";
import { isUnauthorized } from "./failures.ts";

/** What lets a browser in: the code of a one-time link, or the token of the machine. */
interface Credential {
  readonly code?: string | undefined;
  readonly token?: string | undefined;
}

/** Where earlier versions kept the token of the machine; it goes once it is exchanged. */
const TOKEN = "finalist-token";

const LINK = /#(code|token)=([\w-]+)$/;

/** Comes in with what the address brought, or with the session that this browser has. */
export async function enter(): Promise<void> {
  watchDoor();
  // A link that is opened where the page is open already changes what is behind the # alone.
  window.addEventListener("hashchange", () => {
    if (inAddress()) window.location.reload();
  });
  const brought = inAddress();
  const token = localStorage.getItem(TOKEN) ?? undefined;
  if (!brought && token === undefined) {
    if (workspaceName() !== undefined) return door.set({ type: "in" });
    // A reload may have come between the answer and the note of it.
    if (sessionKey() === undefined) return closeDoor("stranger");
  }
  try {
    await signIn(brought ?? { token });
    forgetCredential();
  } catch (error) {
    if (!isUnauthorized(error)) return stayAsBefore();
    forgetCredential();
    closeDoor(isLinkUsed(error) ? "link-used" : "stranger");
  }
}

/** With what a person pasted: a link of either sort, or the token. */
export const enterWith = (text: string): Promise<void> =>
  signIn(credentialIn(text.trim()) ?? { token: text.trim() });

/** Links lead to the start page; behind the # of others is something else. */
const inAddress = (): Credential | undefined =>
  window.location.pathname === "/" ? credentialIn(window.location.hash) : undefined;

function credentialIn(text: string): Credential | undefined {
  const [, kind, value] = LINK.exec(text) ?? [];
  if (value === undefined) return undefined;
  return kind === "code" ? { code: value } : { token: value };
}

/** One window after the other: two that open the same link come in by one session. */
const signIn = ({ code, token }: Credential): Promise<void> =>
  navigator.locks.request("finalist-sign-in", async () => {
    const key = keyToEnterWith();
    const stranger = createClient({
      baseUrl: "",
      name: "web",
      sessionKey: () => key,
      token: () => token,
    });
    const { workspace } = await stranger.signIn(code);
    openDoor(workspace);
  });

/** Nobody answers, or nothing can be written now: the link stays in the address for the next try. */
function stayAsBefore(): void {
  if (workspaceName() !== undefined) return door.set({ type: "in" });
  closeDoor("stranger");
}

function forgetCredential(): void {
  localStorage.removeItem(TOKEN);
  if (inAddress()) history.replaceState(null, "", "/");
}

export const isLinkUsed = (error: unknown): boolean =>
  isUnauthorized(error) && error.problem.type.endsWith(":link-used");

/** Where people have accounts: with the session that this browser has by now. */
export async function comeIn(): Promise<void> {
  const { workspace } = await client.whoAmI();
  openDoor(workspace);
}

/** Ends the session of this browser, in all of its windows. */
export async function signOut(): Promise<void> {
  await client.signOut();
  closeDoor("left");
}
