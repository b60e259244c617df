import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newestMessage } from "./newest-message.ts";

const OWN = "Hi Maren,\n\nsee you on Thursday at 10:00.\n\nJune";
const OLD = "Dear June,\nThursday suits me.\nMaren";

const quoted = (text: string): string => text.replace(/^/gm, "> ");

function split(text: string) {
  const { start, end, quotedStart } = newestMessage(text);
  return {
    newest: text.slice(start, end),
    ...(quotedStart !== undefined && { quoted: text.slice(quotedStart) }),
  };
}

describe("the newest message ends where an older one begins", () => {
  it.each<[string, string]>([
    ["Gmail", "On Tue, 5 May 2026 at 10:00, Maren Olsson <maren@x.example> wrote:"],
    ["Gmail, folded", "On Tue, 5 May 2026 at 10:00, Maren Olsson <\nmaren@x.example> wrote:"],
    ["Apple Mail", "On 5 May 2026, at 10:00, Maren Olsson <maren@x.example> wrote:"],
    ["Gmail in German", "Am Di., 5. Mai 2026 um 10:00 Uhr schrieb Maren Olsson <m@x.example>:"],
    ["Thunderbird in German", "Am 05.05.26 um 10:00 schrieb Maren Olsson:"],
    ["Gmail in French", "Le mar. 5 mai 2026 à 10:00, Maren Olsson <m@x.example> a écrit :"],
    ["Gmail in Spanish", "El mar, 5 may 2026 a las 10:00, Maren (<m@x.example>) escribió:"],
    ["Gmail in Italian", "Il giorno mar 5 mag 2026 alle ore 10:00 Maren <m@x.example> ha scritto:"],
    ["Gmail in Dutch", "Op di 5 mei 2026 om 10:00 schreef Maren Olsson <m@x.example>:"],
    ["Gmail in Portuguese", "Em ter., 5 de mai. de 2026 às 10:00, Maren <m@x.example> escreveu:"],
    ["Gmail in Swedish", "Den tis 5 maj 2026 kl 10:00 skrev Maren Olsson <m@x.example>:"],
    ["Gmail in Polish", "wt., 5 maj 2026 o 10:00 Maren Olsson <m@x.example> napisał(a):"],
    ["Gmail of old", "2026-05-05 10:00 GMT+02:00 Maren Olsson <m@x.example>:"],
    ["Gmail in Finnish", "ti 5. toukok. 2026 klo 10.00 Maren Olsson\n<m@x.example> kirjoitti:"],
    ["Gmail in Russian", "вт, 5 мая 2026 г. в 10:00, Maren Olsson <m@x.example>:"],
    ["Gmail in Japanese", "2026年5月5日(火) 10:00 Maren Olsson <m@x.example>:"],
    ["Gmail in Chinese", "Maren Olsson <m@x.example> 于2026年5月5日周二 10:00写道："],
    ["Zoho", "---- On Tue, 05 May 2026 10:00:00 +0200 m@x.example wrote ----"],
    ["a telephone in German", "Maren Olsson <m@x.example> schrieb am Di., 5.\nMai 2026, 10:00:"],
    ["a name alone", "Maren Olsson <m@x.example> wrote:"],
    ["Outlook of old", "-----Original Message-----\nFrom: Maren\nSent: Tuesday\nSubject: Hi\n"],
    ["Outlook of old in German", "-----Ursprüngliche Nachricht-----"],
    [
      "a forward",
      "---------- Forwarded message ---------\nFrom: Maren\nDate: Tue\nSubject: Hi\nTo: J\n",
    ],
    [
      "Apple's forward",
      "Begin forwarded message:\n\nFrom: Maren\nSubject: Hi\nDate: 5 May\nTo: J\n",
    ],
    [
      "Outlook",
      "________________________________\nFrom: Maren Olsson <m@x.example>\nSent: Tuesday, 5 May 2026 10:00\nTo: June Park\nCc: Priya;\n  Tomás\nSubject: Interview\n",
    ],
    ["Outlook without a line", "From: Maren\nSent: Tuesday\nTo: June\nSubject: Interview\n"],
    [
      "Outlook in German",
      "Von: Maren\nGesendet: Dienstag, 5. Mai 2026\nAn: June\nBetreff: Hallo\n",
    ],
    ["Outlook in French", "De : Maren\nEnvoyé : mardi 5 mai 2026\nÀ : June\nObjet : Bonjour\n"],
    ["Outlook in bold", "*From:* Maren\n*Sent:* Tuesday\n*To:* June\n*Subject:* Hi\n"],
  ])("in %s", (_, mark) => {
    expect(split(`${OWN}\n\n${mark}\n${OLD}`)).toEqual({
      newest: OWN,
      quoted: `${mark}\n${OLD}`,
    });
    expect(split(`${OWN}\r\n\r\n${mark}\r\n${quoted(OLD)}`).newest).toBe(OWN);
  });

  it("at lines with quote signs, without anything above them", () => {
    expect(split(`${OWN}\n\n${quoted(OLD)}`)).toEqual({ newest: OWN, quoted: quoted(OLD) });
  });

  it.each([
    "On the whiteboard you wrote:\n- one\n- two",
    "From: London\nTo: Leeds\n\nBring a laptop.",
    "Von: 10:00\nBis: 11:00",
    "From: 10:00\nTo: 11:00\nSubject: System design",
    "Agenda\n-----\n10:00 Coding",
    "________________________________________\nMicrosoft Teams meeting\nJoin: https://x.example",
    "2026-05-05 10:00\n5 May, 2026 at 10:00\n01/15/2026 at 2:30 PM",
    "Write to <june@x.example>:\n- your name",
    "Le poste : Data Engineer\nDate : mardi",
  ])("not at %j", (text) => {
    expect(split(`${OWN}\n\n${text}`)).toEqual({ newest: `${OWN}\n\n${text}` });
  });

  it("takes a mail that only forwards for what it forwards", () => {
    const head =
      "---------- Forwarded message ---------\nFrom: June\nDate: Tue\nSubject: Hi\nTo: M\n";
    for (const above of [
      ...["", "FYI\n\n", "Sent from my iPhone\n\n", "\n\n", "See the forwarded message below.\n\n"],
      ...["Get Outlook for iOS<https://aka.ms/x>\n", "Von meinem iPhone gesendet\n"],
    ])
      expect(
        split(`${above}${head}\n${OWN}\n\nOn 4 May 2026, M <m@x.example> wrote:\n> Hi`),
      ).toEqual({
        newest: OWN,
        quoted: "On 4 May 2026, M <m@x.example> wrote:\n> Hi",
      });
  });

  it("finds an answer below what it answers", () => {
    const above = `On 5 May 2026, Maren wrote:\n${quoted(OLD)}\n\n`;
    const { start, end, quotedStart } = newestMessage(`${above}${OWN}\n`);
    expect([start, end, quotedStart]).toEqual([above.length, above.length + OWN.length, 0]);
  });

  it("keeps answers between the lines that they answer", () => {
    const text =
      "Answers below.\n\nOn 5 May 2026, Maren wrote:\n> When?\n\nAt ten.\n\n> Where?\n\nIn Leeds.\n\n> Thanks!";
    expect(split(text).newest).toMatch(/^Answers below\.[^]*In Leeds\.$/);
  });

  it("does not take the rest of a folded quotation for an answer", () => {
    const text = "Yes!\n\nOn 5 May 2026, M wrote:\n> a long line that was\nfolded\n> on its way";
    expect(split(text).newest).toBe("Yes!");
  });

  it("is the whole of a text that quotes nothing, without the space around", () => {
    expect(newestMessage("\n  Hello \n\n")).toEqual({ start: 3, end: 8 });
    expect(newestMessage("")).toEqual({ start: 0, end: 0 });
    expect(newestMessage("> alone")).toEqual({ start: 0, end: 7 });
  });
});

describe("whatever it is given", () => {
  const line = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      ...["", "> a", ">> b", "On 5 May 2026 M <m@x.example> wrote:", "From: a", "Sent: b", "To: c"],
      ...["Subject: d", "-----Original Message-----", "Begin forwarded message:", "FYI", "_____"],
    ),
  );

  it("stays within the text, and is never empty where the text is not", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const { start, end, quotedStart = 0 } = newestMessage(text);
        expect(start >= 0 && start <= end && end <= text.length).toBe(true);
        expect(quotedStart >= 0 && quotedStart <= text.length).toBe(true);
        expect(start < end || text.trim() === "").toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, string]>([
    ["quote signs", ">".repeat(1_000_000)],
    ["quoted lines", "> a\n".repeat(200_000)],
    ["attributions", "On 5 May 2026\n".repeat(100_000)],
    ["header blocks", "From: a\nSent: b\nTo: c\n".repeat(50_000)],
    ["forwards", "Begin forwarded message:\n".repeat(50_000)],
    ["underscores", "_".repeat(1_000_000)],
    ["empty lines", "\n".repeat(1_000_000)],
    ["From", "From: \n".repeat(200_000)],
  ])("takes no long time over %s", (_, text) => {
    expect(newestMessage(text).end).toBeLessThanOrEqual(text.length);
  });
});
