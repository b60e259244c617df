import { createClient } from "@finalist/api/client";
import { closeDoor, goToWorkspace, sessionKey, workspaceName } from "./door.ts";

export const client = createClient({
  baseUrl: "",
  name: "web",
  sessionKey,
  workspace: workspaceName,
  fetch: async (url, init) => {
    const response = await fetch(url, init);
    if (response.status === 401) closeDoor("ended");
    if (response.status === 403 && (await isElsewhere(response))) goToWorkspace(undefined);
    return response;
  },
});

/** Somebody has taken this person out of the workspace that is shown. */
async function isElsewhere(response: Response): Promise<boolean> {
  const text = await response.clone().text();
  return text.includes("urn:finalist:problem:not-a-member");
}

/** Whether anyone answers at all. */
export const isReachable = (): Promise<boolean> =>
  fetch("/healthz", { cache: "no-store" }).then(
    ({ ok }) => ok,
    () => false,
  );
