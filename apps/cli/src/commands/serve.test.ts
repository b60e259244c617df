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
  const link = new URL(stdout.text.replace("Finalist is running at ", "").trim());
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
      /^Finalist is running at http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{20,}\n$/,
    );
    const health = await fetch(new URL("/healthz", link));
    expect(await health.json()).toMatchObject({ status: "ok" });
    const { stdout: token } = await shell.finalist(["token"]);
    expect(link.hash).toBe(`#token=${token.trim()}`);
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
    const { stdout } = await elsewhere(link.hash.replace("#token=", ""));
    expect(JSON.parse(stdout)).toMatchObject({
      items: [{ company: "Tidewell Freight Analytics" }],
    });
    expect(await elsewhere("wrong")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("finalist token"),
    });
  });

  it("says that it is already running", async () => {
    const shell = aShell();
    const { link } = await aServer(shell);
    expect(await shell.finalist(["serve", "--port", link.port])).toEqual({
      code: 0,
      stdout: `Finalist is already running at ${link.href}\n`,
      stderr: "",
    });
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
