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

export const client = createClient({
  baseUrl: "",
  name: "web",
  token: () => localStorage.getItem(TOKEN_KEY) ?? undefined,
});
