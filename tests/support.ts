import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@finalist/api/client";
import { type Browser, chromium, type Page } from "playwright-core";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const program = join(root, "apps/cli/dist/main.js");

export const chromiumPath = process.env["FINALIST_CHROMIUM"] ?? "";
export const tmuxPath = process.env["FINALIST_TMUX"] ?? "";

export const sampleFile = (name: string): string => join(root, "samples/tidewell", name);

/** A data folder of one test's own. */
export const newDataDir = (): Promise<string> => mkdtemp(join(tmpdir(), "finalist-test-"));

/** A folder of this machine, or one with a PostgreSQL server that keeps the documents. */
export type Place = string | { readonly dataDir: string; readonly databaseUrl: string };

/** A zone away from the interviews', so that mixing them up shows. */
const environment = (place: Place) => ({
  ...process.env,
  FINALIST_DATA: typeof place === "string" ? place : place.dataDir,
  DATABASE_URL: typeof place === "string" ? "" : place.databaseUrl,
  TZ: "America/New_York",
  NO_COLOR: "1",
});

export interface Server {
  /** Lets one browser in, once; `enter` makes as many as a test needs. */
  readonly link: string;
  readonly url: string;
  readonly token: string;
  readonly process: ChildProcess;
  readonly client: ReturnType<typeof createClient>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** The real program on a free port, or where it was before. */
export async function startServer(place: Place, port = "0"): Promise<Server> {
  const child = spawn(process.execPath, [program, "serve", "--port", port, "--json"], {
    env: environment(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const line = await new Promise<string>((resolve, reject) => {
    let text = "";
    const read = (part: Buffer): void => {
      text += part.toString();
      const found = /^\{.*\}$/m.exec(text)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", (part: Buffer) => (text += part.toString()));
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  const { link, url, token } = JSON.parse(line) as Pick<Server, "link" | "url" | "token">;
  return {
    link,
    url,
    token,
    process: child,
    client: createClient({ baseUrl: url, name: "test", token: () => token }),
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return ended;
    },
  };
}

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command of the real program. */
export function finalist(
  place: Place,
  args: readonly string[],
  stdin = "",
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...environment(place), ...env },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (part: Buffer) => (stdout += part.toString()));
  child.stderr.on("data", (part: Buffer) => (stderr += part.toString()));
  child.stdin.on("error", () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once("close", (code) => resolve({ code, stdout, stderr })));
}

export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const open = browser.newContext.bind(browser);
  // A service worker would answer before the routes of a test; who is about that allows it.
  browser.newContext = (options) => open({ serviceWorkers: "block", ...options });
  return browser;
}

/** Comes in with a link of its own, and waits until the page is there. */
export async function enter(page: Page, { url, client }: Server): Promise<void> {
  const { code } = await client.createSignInCode();
  await page.goto(`${url}/#code=${code}`);
  await page.locator("#main").waitFor();
}

/** The browser tells of each answer that is no success; the page deals with those. */
const TOLD_BY_THE_BROWSER = /^Failed to load resource/;

/** Collects what must not happen on any page: an error, a line in the console, a request to elsewhere. */
export function watchPage(page: Page, url: string): string[] {
  const failures: string[] = [];
  page.on("pageerror", (error) => failures.push(error.message));
  page.on("console", (line) => {
    const text = line.text();
    const isBad = line.type() === "error" || text.includes("Content Security Policy");
    if (isBad && !TOLD_BY_THE_BROWSER.test(text)) failures.push(text);
  });
  page.on("request", (request) => {
    // A file that the page saves has an address of its own.
    const isOwn = request.url().startsWith(url) || request.url().startsWith(`blob:${url}`);
    if (!isOwn) failures.push(`asked ${request.url()}`);
  });
  return failures;
}

/** Asks again until it holds; the runner's time limit ends it otherwise. */
export async function eventually<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
