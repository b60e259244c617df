import { describe, expect, it } from "vitest";
import { aShellWithTidewell } from "../testing.ts";

const URL = "http://127.0.0.1:4748/hook";

async function aShellWithWebhook() {
  const { finalist } = await aShellWithTidewell();
  const webhooks = (...words: readonly string[]) =>
    finalist(["webhooks", ...words], { env: { FINALIST_WEBHOOKS_PRIVATE: "1" } });
  const { stdout } = await webhooks("add", URL, "--events", "application.changed");
  const rows = async (...words: readonly string[]) =>
    (await webhooks(...words, "--plain")).stdout
      .replace(/\n$/, "")
      .split("\n")
      .map((line) => line.split("\t"));
  return { finalist, webhooks, rows, added: stdout };
}

describe("finalist webhooks", () => {
  it("says that nothing is sent anywhere until one is added", async () => {
    const { finalist } = await aShellWithTidewell();
    expect((await finalist(["webhooks"])).stdout).toMatch(/^No webhook: nothing is sent anywhere/);
  });

  it("adds one, shows its secret this once, and takes it away again", async () => {
    const { webhooks, rows, added } = await aShellWithWebhook();
    expect(added).toMatch(/\nwhsec_[A-Za-z0-9+/]+=*\n$/);
    expect(await rows()).toEqual([
      [expect.any(String), "working", URL, "application.changed", "summary", "0", "0"],
    ]);
    expect((await webhooks()).stdout).not.toContain("whsec_");
    expect((await webhooks("remove", "127.0.0.1:4748")).stdout).toBe(
      `Nothing more goes to ${URL}.\n`,
    );
    expect((await webhooks()).stdout).toMatch(/^No webhook/);
  });

  it("sends a test, and what is dead again", async () => {
    const { webhooks, rows } = await aShellWithWebhook();
    await webhooks("test", URL);
    const [delivery] = await rows("deliveries", "127");
    expect(delivery).toEqual([
      ...[expect.stringMatching(/^msg_/), "pending", "webhook.test", "0", "0", "", ""],
      ...[expect.stringMatching(/Z$/), ""],
    ]);
    expect(await webhooks("deliveries", "127", "--state", "dead")).toMatchObject({
      stdout: expect.stringMatching(/^Nothing was sent yet/),
    });
    expect(await webhooks("replay", "127", delivery?.[0] ?? "")).toMatchObject({ code: 0 });
    expect(await webhooks("replay", "127")).toMatchObject({ code: 0 });
    expect(await webhooks("replay", "127", "msg_none")).toMatchObject({ code: 1 });
  });

  it.each([
    [["ad"], "finalist webhooks cannot “ad”. Did you mean add?"],
    [["add", "ftp://example.com"], "begins with https://"],
    [["add", URL, "--events", "application.change"], "Did you mean application.changed?"],
    [["add", URL, "--application", "nobody"], "There is no application “nobody”"],
    [["remove", "elsewhere"], "There is no webhook “elsewhere” here"],
    [["replay", "127", "--from", "0"], "Expected a sequence number"],
  ])("refuses %j", async (words, reason) => {
    const { webhooks } = await aShellWithWebhook();
    const { code, stderr, stdout } = await webhooks(...words);
    expect({ stdout, fails: code > 0 }).toEqual({ stdout: "", fails: true });
    expect(stderr).toContain(reason);
  });

  it("goes to no private network unless that is set", async () => {
    const { finalist } = await aShellWithTidewell();
    const refused = await finalist(["webhooks", "add", "https://127.0.0.1:4748/"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain("FINALIST_WEBHOOKS_PRIVATE=1");
  });
});
