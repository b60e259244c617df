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

  it("makes a new secret, and says how long the one before is good for", async () => {
    const { webhooks, added } = await aShellWithWebhook();
    const secretIn = (text: string) => /^whsec_.+$/m.exec(text)?.[0];
    const { stdout, stderr } = await webhooks("rotate", "127");
    expect(stdout).toBe(`${secretIn(stdout)}\n`);
    expect(secretIn(stdout)).not.toBe(secretIn(added));
    expect(stderr).toMatch(/never shown again; the one before signs as well until\s+\w+ \d+ \w+/);
    const { secret, oldSecretUntil } = JSON.parse(
      (await webhooks("rotate", "127", "--json")).stdout,
    );
    expect([secret, oldSecretUntil]).toEqual([
      expect.stringMatching(/^whsec_/),
      expect.stringMatching(/Z$/),
    ]);
    expect((await webhooks()).stdout).toContain("the secret before signs as well until");
  });

  it("switches one off and on, and leaves what is as it was asked", async () => {
    const { webhooks, rows } = await aShellWithWebhook();
    const states = async () => (await rows()).map(([, state]) => state);
    await webhooks("test", "127");
    const off = await webhooks("off", "127");
    expect(off.stdout).toBe(`Nothing goes to ${URL} until you switch it on.\n`);
    expect(off.stderr).toContain("finalist webhooks replay 127.0.0.1:4748/hook");
    expect(await states()).toEqual(["off"]);
    expect((await webhooks("off", "127")).stdout).toBe(`${URL} is off already.\n`);
    expect((await webhooks("on", "127")).stdout).toBe(
      `Changes go to ${URL} from now on, while finalist serve runs.\n`,
    );
    expect(await states()).toEqual(["working"]);
    expect(JSON.parse((await webhooks("on", "127", "--json")).stdout)).toMatchObject({
      state: "working",
    });
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
    [["rotat"], "Did you mean rotate?"],
    [["rotate"], "Something is missing: WEBHOOK."],
    [["off", "elsewhere"], "There is no webhook “elsewhere” here"],
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
