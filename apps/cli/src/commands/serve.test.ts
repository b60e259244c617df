import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { aShell, Paper } from "../testing.ts";

type Shell = ReturnType<typeof aShell>;

/** A server that runs until it is stopped, or the test ends. */
async function aServer(shell: Shell, argv: readonly string[] = ["serve", "--port", "0"]) {
  const stdout = new Paper();
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ended = shell.finalist(argv, { stdout, untilStopped: () => stopped });
  onTestFinished(async () => {
    stop();
    await ended;
  });
  await vi.waitFor(() => expect(stdout.text).toContain("\n"), { timeout: 20_000 });
  const [found = ""] = /http:[^\s"]+/.exec(stdout.text) ?? [];
  const link = new URL(found);
  return { stdout, stop, ended, link };
}

/** Another program on a port. */
async function aStranger(): Promise<number> {
  const server = createServer((_request, response) => response.end("hello"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe("serve", () => {
  it("prints one line with the link, answers, and ends when asked to", async () => {
    const shell = aShell();
    const { stdout, stop, ended, link } = await aServer(shell);
    expect(stdout.text).toMatch(
      /^Finalist is running at http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{32}\n$/,
    );
    const health = await fetch(new URL("/healthz", link));
    expect(await health.json()).toMatchObject({ status: "ok" });
    expect(link.hash).not.toContain((await shell.finalist(["token"])).stdout.trim());
    stop();
    expect((await ended).code).toBe(0);
    await expect(fetch(new URL("/healthz", link))).rejects.toThrow("fetch failed");
  });

  it("is found by commands elsewhere, which need its token", async () => {
    const shell = aShell();
    const { link } = await aServer(shell);
    await shell.finalist(["sample"]);
    const elsewhere = (token: string) =>
      aShell().finalist(["list", "--json"], {
        env: { FINALIST_URL: link.origin, FINALIST_TOKEN: token },
      });
    const { stdout } = await elsewhere((await shell.finalist(["token"])).stdout.trim());
    expect(JSON.parse(stdout)).toMatchObject({
      items: [{ company: "Tidewell Freight Analytics" }],
    });
    expect(await elsewhere("wrong")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("finalist token"),
    });
  });

  it("says that it is already running, with a link that was not opened yet", async () => {
    const shell = aShell();
    const { link } = await aServer(shell);
    const again = await shell.finalist(["serve", "--port", link.port]);
    expect(again).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^Finalist is already running at http:\S+#code=[\w-]{32}\n$/),
      stderr: "",
    });
    expect(again.stdout).not.toContain(link.hash);
  });

  it("prints its address, its link and the token as JSON", async () => {
    const shell = aShell();
    const { stdout } = await aServer(shell, ["serve", "--port", "0", "--json"]);
    const { link, url, token } = JSON.parse(stdout.text) as Record<string, string>;
    expect(link?.startsWith(`${url}/#code=`)).toBe(true);
    expect(token).toBe((await shell.finalist(["token"])).stdout.trim());
  });

  it("does not take a Finalist with other data, or another program, for itself", async () => {
    const { link } = await aServer(aShell());
    for (const port of [link.port, String(await aStranger())]) {
      const { code, stdout, stderr } = await aShell().finalist(["serve"], {
        env: { FINALIST_PORT: port },
      });
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr.replace(/\s+/g, " ")).toContain(
        `Port ${port} is taken by another program. Choose another with --port or FINALIST_PORT`,
      );
    }
  });

  it("refuses what is no port", async () => {
    const { finalist } = aShell();
    expect((await finalist(["serve", "--port", "70000"])).code).toBe(2);
    expect(await finalist(["serve"], { env: { FINALIST_PORT: "many" } })).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("FINALIST_PORT: expected a port"),
    });
  });
});

describe("link", () => {
  const signIn = async (link: URL): Promise<number> => {
    const response = await fetch(new URL("/api/v1/session", link), {
      method: "POST",
      headers: { "content-type": "application/json", "x-finalist-session": "k".repeat(43) },
      body: JSON.stringify({ code: link.hash.replace("#code=", "") }),
    });
    return response.status;
  };

  it("lets one more browser into the running server, once", async () => {
    const shell = aShell();
    const { link: first } = await aServer(shell);
    const { code, stdout } = await shell.finalist(["link", "--port", first.port]);
    expect(code).toBe(0);
    const link = new URL(stdout.trim());
    expect([link.origin, link.hash === first.hash]).toEqual([first.origin, false]);
    expect(await signIn(link)).toBe(201);
    expect(await signIn(link)).toBe(401);
    expect(await signIn(first)).toBe(201);
  });

  it("tells until when it can be opened, as JSON, and is its link alone for scripts", async () => {
    const shell = aShell();
    const { link } = await aServer(shell);
    const env = { FINALIST_PORT: link.port };
    const { stdout } = await shell.finalist(["link", "--json"], { env });
    const made = JSON.parse(stdout) as { link: string; url: string; expiresAt: string };
    expect(made).toEqual({
      link: expect.stringMatching(/#code=[\w-]{32}$/),
      url: link.origin,
      expiresAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    const { stdout: plain } = await shell.finalist(["link", "--plain"], { env });
    expect(await signIn(new URL(plain.trim()))).toBe(201);
  });

  it("is made by the Finalist elsewhere, for whoever has its token", async () => {
    const shell = aShell();
    const { link } = await aServer(shell);
    const token = (await shell.finalist(["token"])).stdout.trim();
    const elsewhere = (given: string) =>
      aShell().finalist(["link"], { env: { FINALIST_URL: link.origin, FINALIST_TOKEN: given } });
    const { stdout } = await elsewhere(token);
    expect(await signIn(new URL(stdout.trim()))).toBe(201);
    expect((await elsewhere("guess")).code).toBe(1);
  });

  it("says what to do where nothing runs, or another program has the port", async () => {
    for (const port of ["1", String(await aStranger())]) {
      const { code, stdout, stderr } = await aShell().finalist(["link", "--port", port]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr.replace(/\s+/g, " ")).toContain("Start it with finalist serve");
    }
  });
});
