import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The real program on a free port, with a way to ask its API. */
export async function startServer(dataDir, settings = {}) {
  const child = spawn(
    process.execPath,
    [
      join(root, "apps/cli/dist/main.js"),
      "serve",
      "--port",
      settings.FINALIST_PORT ?? "0",
      "--json",
    ],
    {
      env: { ...process.env, FINALIST_DATA: dataDir, ...settings },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const line = await new Promise((resolve) => {
    let text = "";
    child.stdout.on("data", (part) => {
      text += part;
      const found = /^\{.*\}$/m.exec(text)?.[0];
      if (found) resolve(found);
    });
  });
  const { url, token } = JSON.parse(line);
  const call = async (method, path, body) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.json();
  };
  /** Lets the browser of a page in, with a link of its own. */
  const enter = async (page) => {
    const { code } = await call("POST", "/sign-in-codes");
    await page.goto(`${url}/#code=${code}`);
    await page.locator("#main").waitFor();
  };
  return { child, url, token, call, enter };
}
