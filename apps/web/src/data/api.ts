import { createClient } from "@finalist/api/client";

const TOKEN_KEY = "finalist-token";

/** The link of the first visit carries the token behind the #, which no server ever sees. */
export function takeTokenFromAddress(): void {
  const token = /^#token=([\w-]+)$/.exec(window.location.hash)?.[1];
  if (token === undefined) return;
  localStorage.setItem(TOKEN_KEY, token);
  history.replaceState(null, "", window.location.pathname + window.location.search);
}

export const setToken = (token: string): void => localStorage.setItem(TOKEN_KEY, token.trim());

const token = (): string | undefined => localStorage.getItem(TOKEN_KEY) ?? undefined;

export const client = createClient({ baseUrl: "", name: "web", token });

/** One name for each installation, from which nobody can tell its token. */
export async function installationName(): Promise<string> {
  const bytes = new TextEncoder().encode(token() ?? "");
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)).slice(0, 8);
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0"));
  return `finalist-${hex.join("")}`;
}

/** Whether anyone answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
