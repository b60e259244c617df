import { inspect } from "node:util";
import { sql } from "kysely";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { aHostedApi, HERE, PASSWORD, totp } from "../hosted-testing.ts";

const open: { close(): Promise<void> }[] = [];
const hostedOn = async (on: (typeof HERE)[number]) => {
  const api = await aHostedApi(on);
  open.push(api);
  return api;
};
afterEach(async () => {
  for (const api of open.splice(0)) await api.close();
});

const codeOf = async (response: Response) => ((await response.json()) as { code?: string }).code;
const typeOf = async (response: Response) => ((await response.json()) as { type?: string }).type;

describe.each(HERE)("an account on %s", (on) => {
  const hosted = () => hostedOn(on);
  it("works once its address is verified, with a workspace of its own", async () => {
    const { aBrowser, confirm } = await hosted();
    const ada = aBrowser();
    const wanted = { name: "Ada", email: "ada@example.org", password: PASSWORD };
    expect((await ada.auth("sign-up/email", wanted)).status).toBe(200);
    expect((await ada.api("GET", "/applications")).status).toBe(401);
    const early = await ada.auth("sign-in/email", wanted);
    expect([early.status, await codeOf(early)]).toEqual([403, "EMAIL_NOT_VERIFIED"]);

    expect((await confirm(ada, wanted.email)).status).toBe(200);
    const access = await ada.api("GET", "/session");
    expect(await access.json()).toMatchObject({
      role: "owner",
      name: "Ada",
      workspaces: [{ name: "Ada", role: "owner", isOwn: true }],
    });
    const created = await ada.api("POST", "/sample");
    expect(created.status).toBe(201);
    const changes = (await (await ada.api("GET", "/changes")).json()) as {
      items: { author: string }[];
    };
    expect(changes.items[0]?.author).toBe("Ada");
  });

  it("has cookies that no script and no other site can use", async () => {
    const { aBrowser, aPerson } = await hosted();
    const { email } = await aPerson("Ada");
    const signedIn = await aBrowser().auth("sign-in/email", { email, password: PASSWORD });
    const [cookie = ""] = signedIn.headers.getSetCookie();
    expect(cookie).toMatch(/^__Secure-finalist\.session_token=/);
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/Secure/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it("answers the same for a wrong password and an unknown address", async () => {
    const { aBrowser, aPerson } = await hosted();
    const { email } = await aPerson("Ada");
    const browser = aBrowser();
    const tries = [
      { email, password: "not this one, surely" },
      { email: "nobody@example.org", password: PASSWORD },
    ];
    const answers = [];
    for (const body of tries) {
      const answered = await browser.auth("sign-in/email", body);
      answers.push([answered.status, await answered.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.[0]).toBe(401);
  });

  it("tells nobody that an address is taken, but its owner", async () => {
    const { aBrowser, aPerson, letterTo } = await hosted();
    const { email } = await aPerson("Ada");
    const taken = await aBrowser().auth("sign-up/email", {
      name: "Eve",
      email,
      password: PASSWORD,
    });
    const free = await aBrowser().auth("sign-up/email", {
      name: "Eve",
      email: "eve@example.org",
      password: PASSWORD,
    });
    const shape = async (response: Response) => {
      const body = (await response.json()) as { user: object; token: unknown };
      return {
        status: response.status,
        token: body.token,
        fields: Object.keys(body.user).toSorted(),
      };
    };
    expect(await shape(taken)).toEqual(await shape(free));
    expect(letterTo(email).subject).toBe("You have an account already");
  });

  it("gets a new password by mail, once, and is signed out everywhere", async () => {
    const { aBrowser, aPerson, letterTo } = await hosted();
    const ada = await aPerson("Ada");
    const browser = aBrowser();
    const known = await browser.auth("request-password-reset", { email: ada.email });
    const unknown = await browser.auth("request-password-reset", { email: "no@example.org" });
    expect(await known.text()).toBe(await unknown.text());
    const token = new URL(letterTo(ada.email).link).hash.replace("#token=", "");
    const newPassword = "another horse entirely";
    expect((await browser.auth("reset-password", { newPassword, token })).status).toBe(200);
    expect((await browser.auth("reset-password", { newPassword, token })).status).toBe(400);
    expect((await ada.api("GET", "/session")).status).toBe(401);
    const signIn = (password: string) =>
      browser.auth("sign-in/email", { email: ada.email, password });
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it("gets another address, with its password, where somebody is in", async () => {
    const { aBrowser, aPerson, confirm, letterTo } = await hosted();
    const ada = await aPerson("Ada");
    const newEmail = "ada@elsewhere.example";
    const ask = (password: unknown, email = newEmail) =>
      ada.auth("change-email", { newEmail: email, password });
    for (const wrong of ["not this one, surely", undefined]) {
      const refused = await ask(wrong);
      expect([refused.status, await codeOf(refused)]).toEqual([400, "INVALID_PASSWORD"]);
    }
    const same = await ask(PASSWORD, ada.email.toUpperCase());
    expect([same.status, await codeOf(same)]).toEqual([400, "SAME_EMAIL"]);
    expect((await ask(PASSWORD)).status).toBe(200);
    expect(letterTo(ada.email).subject).toBe("Your account is getting another address");
    const stranger = await confirm(aBrowser(), newEmail);
    expect([stranger.status, await codeOf(stranger)]).toEqual([403, "SIGN_IN_FIRST"]);
    const signIn = (email: string) =>
      aBrowser().auth("sign-in/email", { email, password: PASSWORD });
    expect((await signIn(newEmail)).status).toBe(401);
    expect((await confirm(ada, newEmail)).status).toBe(200);
    expect((await signIn(newEmail)).status).toBe(200);
    expect((await signIn(ada.email)).status).toBe(401);
    expect((await ada.api("GET", "/session")).status).toBe(200);
  });

  it("tells nobody by a change of address that another is taken", async () => {
    const { aPerson, letterTo, letters } = await hosted();
    const [ada, eve] = [await aPerson("Ada"), await aPerson("Eve")];
    const { user } = (await (await eve.auth("get-session")).json()) as { user: { id: string } };
    const answers: unknown[] = [];
    for (const newEmail of [ada.email, "nobody@example.org"]) {
      const asked = await eve.auth("change-email", { newEmail, password: PASSWORD });
      const content = { email: eve.email, updateTo: newEmail, userId: user.id };
      const forged = Buffer.from(JSON.stringify(content)).toString("base64url");
      const opened = await eve.auth(`verify-email?token=e30.${forged}.e30`);
      answers.push([asked.status, await asked.text(), opened.status, await opened.text()]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(letterTo(ada.email).subject).toBe("Confirm your e-mail address");
    expect(letters.filter(({ to }) => to === eve.email)).toHaveLength(3);
  });

  it("does not get an address that somebody else has taken since", async () => {
    const { aPerson, letterTo } = await hosted();
    const ada = await aPerson("Ada");
    await ada.auth("change-email", { newEmail: "eve@example.org", password: PASSWORD });
    const token = new URL(letterTo("eve@example.org").link).hash.replace("#token=", "");
    await aPerson("Eve");
    const late = await ada.auth(`verify-email?token=${token}`);
    expect([late.status, await codeOf(late)]).toEqual([400, "INVALID_TOKEN"]);
  });

  it("refuses a link that was never sent", async () => {
    const { aBrowser } = await hosted();
    const answered = await aBrowser().auth("verify-email?token=guess");
    expect([answered.status, await codeOf(answered)]).toEqual([401, "INVALID_TOKEN"]);
  });

  it("is confirmed where it was made, or with its password, and nowhere else", async () => {
    const { aBrowser, confirm } = await hosted();
    const wanted = { name: "Ada", email: "ada@example.org", password: PASSWORD };
    await aBrowser().auth("sign-up/email", wanted);
    const phone = aBrowser();
    const refused = await confirm(phone, wanted.email);
    expect([refused.status, await codeOf(refused)]).toEqual([403, "PASSWORD_FIRST"]);
    const wrong = { ...wanted, password: "not this one, surely" };
    await phone.auth("sign-in/email", wrong);
    expect((await confirm(phone, wanted.email)).status).toBe(403);
    expect((await phone.auth("sign-in/email", wanted)).status).toBe(403);
    expect((await confirm(phone, wanted.email)).status).toBe(200);
    expect((await phone.api("GET", "/session")).status).toBe(200);
  });

  it("that a stranger made with one's address opens to no password of theirs", async () => {
    const { aBrowser, letterTo, confirm } = await hosted();
    const [eve, ada] = [aBrowser(), aBrowser()];
    const email = "ada@example.org";
    await eve.auth("sign-up/email", { name: "Eve", email, password: PASSWORD });
    expect((await confirm(ada, email)).status).toBe(403);
    const signIn = (password: string) => eve.auth("sign-in/email", { email, password });
    expect(await codeOf(await signIn(PASSWORD))).toBe("EMAIL_NOT_VERIFIED");
    // Whoever has the mailbox takes the account over, by a password of their own.
    await ada.auth("request-password-reset", { email });
    const token = new URL(letterTo(email).link).hash.replace("#token=", "");
    const newPassword = "a password of her own";
    expect((await ada.auth("reset-password", { newPassword, token })).status).toBe(200);
    expect((await signIn(PASSWORD)).status).toBe(401);
    const own = { email, password: newPassword };
    expect((await ada.auth("sign-in/email", own)).status).toBe(200);
    expect((await ada.api("GET", "/session")).status).toBe(200);
  });

  it("slows down whoever guesses", async () => {
    const { aBrowser, aPerson } = await hosted();
    const { email } = await aPerson("Ada");
    const eve = aBrowser();
    const statuses = [];
    for (let tries = 0; tries < 12; tries += 1)
      statuses.push((await eve.auth("sign-in/email", { email, password: "a wild guess" })).status);
    expect(statuses.at(-1)).toBe(429);
    expect((await aBrowser().auth("sign-in/email", { email, password: PASSWORD })).status).toBe(
      200,
    );
  });

  it("takes few guesses at one account, wherever they come from, and lets its person in", async () => {
    const { aBrowser, aPerson } = await hosted();
    const { email, auth } = await aPerson("Ada");
    await auth("sign-in/email", { email, password: PASSWORD });
    const guess = (address: string) =>
      aBrowser().auth("sign-in/email", { email: address, password: "a wild guess" });
    for (const address of [email, "nobody@example.org"]) {
      for (let tries = 0; tries < 20; tries += 1) expect((await guess(address)).status).toBe(401);
      const last = await guess(address);
      expect([last.status, await codeOf(last)]).toEqual([429, "TOO_MANY_GUESSES"]);
    }
    const right = { email, password: PASSWORD };
    expect((await aBrowser().auth("sign-in/email", right)).status).toBe(429);
    // A browser that was in before is not locked out by others.
    expect((await auth("sign-in/email", right)).status).toBe(200);
  });

  it("asks for a second factor where one was set up", async () => {
    const { aBrowser, aPerson } = await hosted();
    const ada = await aPerson("Ada");
    const enabled = (await (
      await ada.auth("two-factor/enable", { password: PASSWORD })
    ).json()) as {
      totpURI: string;
      backupCodes: string[];
    };
    const code = totp(new URL(enabled.totpURI).searchParams.get("secret") ?? "");
    expect((await ada.auth("two-factor/verify-totp", { code })).status).toBe(200);

    const signIn = async () => {
      const browser = aBrowser();
      const first = await browser.auth("sign-in/email", { email: ada.email, password: PASSWORD });
      expect(await first.json()).toMatchObject({ twoFactorRedirect: true });
      expect((await browser.api("GET", "/session")).status).toBe(401);
      return browser;
    };
    const wrong = await signIn();
    expect((await wrong.auth("two-factor/verify-totp", { code: "000000" })).status).toBe(401);
    expect((await wrong.api("GET", "/session")).status).toBe(401);
    const spare = await signIn();
    const [backup = ""] = enabled.backupCodes;
    expect((await spare.auth("two-factor/verify-backup-code", { code: backup })).status).toBe(200);
    expect((await spare.api("GET", "/session")).status).toBe(200);
    const again = await signIn();
    expect((await again.auth("two-factor/verify-backup-code", { code: backup })).status).toBe(401);
  });

  it("lists its sessions, and ends them", async () => {
    const { aBrowser, aPerson } = await hosted();
    const ada = await aPerson("Ada");
    const elsewhere = aBrowser();
    await elsewhere.auth("sign-in/email", { email: ada.email, password: PASSWORD });
    expect((await elsewhere.api("GET", "/session")).status).toBe(200);
    const sessions = (await (await ada.auth("list-sessions")).json()) as unknown[];
    expect(sessions).toHaveLength(2);
    expect((await ada.auth("revoke-other-sessions", {})).status).toBe(200);
    expect((await elsewhere.api("GET", "/session")).status).toBe(401);
    expect((await ada.api("GET", "/session")).status).toBe(200);
    await ada.auth("sign-out", {});
    expect((await ada.api("GET", "/session")).status).toBe(401);
  });
});

describe("a link that is too old", () => {
  const HOUR = 60 * 60 * 1000;
  const hosted = () => hostedOn("SQLite");
  const later = (milliseconds: number): void => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
    onTestFinished(() => void vi.useRealTimers());
  };

  it("confirms no account, and another one does", async () => {
    const { aBrowser, confirm } = await hosted();
    const ada = aBrowser();
    const email = "ada@example.org";
    await ada.auth("sign-up/email", { name: "Ada", email, password: PASSWORD });
    later(HOUR + 1000);
    const late = await confirm(ada, email);
    expect([late.status, await codeOf(late)]).toEqual([401, "TOKEN_EXPIRED"]);
    await ada.auth("send-verification-email", { email });
    expect((await confirm(ada, email)).status).toBe(200);
  });

  it("sets no password", async () => {
    const { aPerson, aBrowser, letterTo } = await hosted();
    const { email } = await aPerson("Ada");
    const browser = aBrowser();
    await browser.auth("request-password-reset", { email });
    later(HOUR + 1000);
    const token = new URL(letterTo(email).link).hash.replace("#token=", "");
    const late = await browser.auth("reset-password", { newPassword: "another horse", token });
    expect([late.status, await codeOf(late)]).toEqual([400, "INVALID_TOKEN"]);
    const right = { email, password: PASSWORD };
    expect((await browser.auth("sign-in/email", right)).status).toBe(200);
  });

  it("lets nobody into a workspace", async () => {
    const { aPerson, letterTo } = await hosted();
    const [ada, cora] = [await aPerson("Ada"), await aPerson("Cora")];
    const wanted = { email: cora.email, role: "coach", organizationId: ada.workspace };
    await ada.auth("organization/invite-member", wanted);
    const invitationId = new URL(letterTo(cora.email).link).hash.replace("#id=", "");
    later(7 * 24 * HOUR + 1000);
    const seen = await cora.auth(`organization/get-invitation?id=${invitationId}`);
    const late = await cora.auth("organization/accept-invitation", { invitationId });
    expect([seen.status, await codeOf(late)]).toEqual([400, "INVITATION_NOT_FOUND"]);
    const tried = { "x-finalist-workspace": ada.workspace };
    expect((await cora.api("GET", "/applications", undefined, tried)).status).toBe(403);
  });
});

describe("a request", () => {
  const hosted = () => hostedOn("SQLite");

  it("learns how one gets in, and needs nothing for it", async () => {
    const { aBrowser } = await hosted();
    const answered = await aBrowser().api("GET", "/sign-in");
    expect(await answered.json()).toEqual({ mode: "hosted" });
    for (const path of ["/session", "/sign-in-codes"])
      expect((await aBrowser().api("POST", path, {})).status).toBe(401);
  });
  it("takes no name that cannot stand in a mail to others", async () => {
    const { aBrowser, letters } = await hosted();
    const email = "ada@example.org";
    for (const name of ["", "two\nlines", "Buy at https://evil.test", "n".repeat(81)]) {
      const answered = await aBrowser().auth("sign-up/email", { name, email, password: PASSWORD });
      expect([answered.status, await codeOf(answered)]).toEqual([400, "INVALID_NAME"]);
    }
    expect(letters).toEqual([]);
  });

  it("is refused from the page of another site, or from none", async () => {
    const { aPerson } = await hosted();
    const ada = await aPerson("Ada");
    const foreign = await ada.api("POST", "/sample", undefined, { origin: "https://evil.test" });
    expect([foreign.status, await typeOf(foreign)]).toEqual([
      403,
      "urn:finalist:problem:wrong-origin",
    ]);
    const unnamed = await ada.send("/api/v1/sample", { method: "POST", headers: { origin: "" } });
    expect(unnamed.status).toBe(403);
    const auth = await ada.post("/api/auth/sign-out", {}, { origin: "https://evil.test" });
    expect(auth.status).toBe(403);
    expect((await ada.api("GET", "/applications")).status).toBe(200);
  });

  it("that breaks on our side is told by its id, and logged without what was sent", async () => {
    const { aPerson, aBrowser, world, errors } = await hosted();
    const { email } = await aPerson("Ada");
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    onTestFinished(() => said.mockRestore());
    if (!world.database.sql) throw new Error("no tables");
    await sql`drop table auth_session`.execute(world.database.sql.db);
    const broken = await aBrowser().auth("sign-in/email", { email, password: PASSWORD });
    expect(broken.status).toBe(500);
    const { requestId } = (await broken.json()) as { requestId: string };
    const logged = inspect(errors, { depth: 9, showHidden: true });
    expect(logged).toContain(`${requestId} POST /api/auth/sign-in/email`);
    expect(logged).toContain("no such table");
    for (const secret of [email, PASSWORD]) expect(logged).not.toContain(secret);
    expect(said).not.toHaveBeenCalled();
  });

  it("finds no door of better-auth open that the page does not use", async () => {
    const { aPerson } = await hosted();
    const ada = await aPerson("Ada");
    for (const path of ["organization/create", "delete-user", "set-password", "update-session"])
      expect((await ada.auth(path, {})).status).toBe(404);
    expect((await ada.auth("organization/list")).status).toBe(404);
  });
});
