import { createClient } from "@finalist/api/client";
import { closeDoor, sessionKey } from "./door.ts";

export const client = createClient({
  baseUrl: "",
  name: "web",
  sessionKey,
  fetch: async (url, init) => {
    const response = await fetch(url, init);
    if (response.status === 401) closeDoor("ended");
    return response;
  },
});

/** Whether anyone answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
