import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { readConfig } from "../config.ts";
import { createSmtp } from "./mail.ts";

const WHOLE = {
  FINALIST_HOSTED_URL: "https://finalist.example",
  FINALIST_SECRET: "0123456789abcdef0123456789abcdef",
  FINALIST_SMTP_URL: "smtps://finalist:p%40ss@mail.example",
  FINALIST_MAIL_FROM: "Finalist <finalist@mail.example>",
};

it("serves one person unless it is told where the others find it", () => {
  const { FINALIST_HOSTED_URL: _, ...rest } = WHOLE;
  expect(readConfig(rest).hosting).toBeUndefined();
  expect(readConfig(WHOLE).hosting).toEqual({
    origin: "https://finalist.example",
    secret: WHOLE.FINALIST_SECRET,
    mail: { smtpUrl: WHOLE.FINALIST_SMTP_URL, from: WHOLE.FINALIST_MAIL_FROM },
    host: "127.0.0.1",
  });
});

it.each([
  ["FINALIST_HOSTED_URL", "http://finalist.example"],
  ["FINALIST_HOSTED_URL", "https://finalist.example/app"],
  ["FINALIST_SECRET", "too short"],
  ["FINALIST_SECRET", undefined],
  ["FINALIST_SMTP_URL", "mail.example"],
  ["FINALIST_SMTP_URL", undefined],
  ["FINALIST_MAIL_FROM", "Finalist"],
  ["FINALIST_MAIL_FROM", "a@b\r\nBcc: all@example.org"],
])("does not start where %s is %s, and says so", (name, value) => {
  expect(() => readConfig({ ...WHOLE, [name]: value })).toThrow(`${name}: `);
});

it("names all that is missing at once, and repeats no secret", () => {
  const env = { FINALIST_HOSTED_URL: WHOLE.FINALIST_HOSTED_URL, FINALIST_SECRET: "hush" };
  expect(() => readConfig(env)).toThrow(/FINALIST_SECRET.*FINALIST_SMTP_URL.*FINALIST_MAIL_FROM/s);
  expect(() => readConfig(env)).not.toThrow(/hush/);
});

it("sends a letter by SMTP", async () => {
  const received: string[] = [];
  const server = createServer((socket) => speakSmtp(socket, received));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  const send = createSmtp({ smtpUrl: `smtp://localhost:${port}`, from: WHOLE.FINALIST_MAIL_FROM });
  await send({
    to: "zoe@example.org",
    subject: "Grüße",
    text: "The link:\n\nhttps://a.example/?b=c",
  });
  await new Promise((resolve) => server.close(resolve));
  const mail = received.join("\n");
  expect(mail).toContain("mail FROM:<finalist@mail.example>");
  expect(mail).toMatch(/^From: .*<finalist@mail\.example>/m);
  expect(mail).toContain("https://a.example/?b");
});

/** As much of a mail server as a sender needs. */
function speakSmtp(socket: Socket, received: string[]): void {
  let isData = false;
  socket.write("220 test\r\n");
  socket.setEncoding("utf8").on("data", (chunk: string) => {
    for (const line of chunk.split("\r\n").slice(0, -1)) {
      received.push(line);
      if (isData && line !== ".") continue;
      if (isData) socket.write("250 kept\r\n");
      else if (/^ehlo/i.test(line)) socket.write("250-test\r\n250 SMTPUTF8\r\n");
      else if (/^data$/i.test(line)) socket.write("354 go on\r\n");
      else socket.write("250 ok\r\n");
      isData = /^data$/i.test(line);
      if (/^quit$/i.test(line)) socket.end();
    }
  });
}
