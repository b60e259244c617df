import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTAKE_BYTES_MAX } from "../limits.ts";
import { type Mail, readMail } from "./mail.ts";
import { calendarsInMail } from "./mime.ts";

const HEAD = [
  ...["From: June Park <june@x.example>", "To: Maren Olsson <maren@y.example>"],
  ...["Subject: Your second interview", "Date: Tue, 5 May 2026 10:00:00 +0200"],
  "MIME-Version: 1.0",
];

const aMail = (lines: readonly string[], end = "\r\n"): string => [...HEAD, ...lines].join(end);

function read(text: string): Mail {
  const result = readMail(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const textOf = (...lines: readonly string[]): string => read(aMail(lines)).text;

const base64 = (bytes: string | Buffer): string =>
  (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,76}/g) ?? []
  ).join("\r\n");

/** Bytes as the reader sees a file that is no UTF-8. */
const asLatin = (...bytes: readonly number[]): string =>
  new TextDecoder("windows-1252").decode(Uint8Array.from(bytes));

const EVENT = [
  "BEGIN:VCALENDAR",
  "BEGIN:VEVENT",
  "SUMMARY:Gespräch",
  "END:VEVENT",
  "END:VCALENDAR",
];

const multipart = (type: string, ...parts: readonly (readonly string[])[]): readonly string[] => [
  ...[`Content-Type: multipart/${type}; boundary="b 1"`, ""],
  ...parts.flatMap((part) => ["--b 1", ...part]),
  "--b 1--",
];

const PLAIN = ["Content-Type: text/plain; charset=utf-8", "", "See you soon."];
const HTML = ["Content-Type: text/html; charset=utf-8", "", "<p>See you <b>soon</b>.</p>"];
const CALENDAR = ["Content-Type: text/calendar; method=REQUEST", "", ...EVENT];

describe("a mail", () => {
  it("is read as a whole", () => {
    const mail = aMail(
      multipart(
        "mixed",
        ["Content-Type: multipart/alternative; boundary=b2", "", "--b2", ...PLAIN, "--b2", ...HTML],
        CALENDAR,
        [
          "Content-Type: application/pdf; name=brief.pdf",
          "Content-Transfer-Encoding: base64",
          "",
          "AAAA",
        ],
      ),
    );
    expect(read(mail)).toEqual({
      from: { name: "June Park", email: "june@x.example" },
      to: [{ name: "Maren Olsson", email: "maren@y.example" }],
      cc: [],
      subject: "Your second interview",
      date: "2026-05-05T10:00:00+02:00",
      text: "See you soon.",
      quoted: "",
      calendars: [EVENT.join("\n")],
      attachments: [{ name: "brief.pdf", type: "application/pdf" }],
    });
  });

  it.each(["\r\n", "\n", "\r"])("has the same parts with line ends %j", (end) => {
    const mail = aMail(multipart("mixed", PLAIN, CALENDAR), end);
    const { text, calendars } = read(mail);
    expect([text, calendars]).toEqual(["See you soon.", [EVENT.join("\n")]]);
  });

  it.each<[string, string, object]>([
    ["nothing", " \r\n", { type: "empty_input" }],
    [
      "a letter",
      "Dear Maren,\n\nhello",
      { type: "not_a_mail", reason: "it has no headers of a mail" },
    ],
    [
      "too much",
      "é".repeat(INTAKE_BYTES_MAX / 2 + 1),
      { type: "too_large", bytes: INTAKE_BYTES_MAX + 2, bytesMax: INTAKE_BYTES_MAX },
    ],
  ])("is not %s", (_, text, error) => {
    expect(readMail(text)).toEqual({ ok: false, error });
  });
});

describe("headers", () => {
  const mailWith = (...lines: readonly string[]): Mail =>
    read([...lines, "", "Hello"].join("\r\n"));

  it.each<[string, string, string]>([
    ["folded", "Subject: Your\r\n second\r\n\tinterview", "Your second interview"],
    [
      "in words of quoted-printable",
      "Subject: =?iso-8859-1?Q?Gespr=E4ch_mit_Zo=EB?=",
      "Gespräch mit Zoë",
    ],
    ["in words of base64", "Subject: =?utf-8?B?w6HDqQ==?=", "áé"],
    ["with a character cut between words", "Subject: =?utf-8?B?Z8M=?=\r\n =?utf-8?B?vHQ=?=", "güt"],
    ["with words of two encodings", "Subject: =?utf-8?Q?=C3=A1?= =?iso-8859-1?Q?=E9?= b", "áé b"],
    ["encoded twice", "Subject: =?UTF-8?Q?J=C3=83=C2=BCrgen?=", "Jürgen"],
    ["in Japanese", "Subject: =?iso-2022-jp?B?GyRCTEwbKEI=?=", "面"],
    ["in bare UTF-8", "Subject: Gespräch", "Gespräch"],
    ["nowhere", "To: a@x.example", ""],
  ])("give a subject %s", (_, header, subject) => {
    expect(mailWith(header).subject).toBe(subject);
  });

  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ["a bare address", "june@x.example", [["", "june@x.example"]]],
    [
      "a name in quotes",
      '"Park, June" <june@x.example>, b@y.example',
      [
        ["Park, June", "june@x.example"],
        ["", "b@y.example"],
      ],
    ],
    ["a comment", "june@x.example (June Park)", [["June Park", "june@x.example"]]],
    [
      "an encoded name",
      "=?utf-8?Q?J=C3=BCrgen_M=C3=BCller?= <j@x.example>",
      [["Jürgen Müller", "j@x.example"]],
    ],
    [
      "an encoded name in quotes",
      '"=?utf-8?Q?J=C3=BCrgen?=" <j@x.example>',
      [["Jürgen", "j@x.example"]],
    ],
    ["an address for a name", '"j@x.example" <j@x.example>', [["", "j@x.example"]]],
    [
      "a group",
      "Panel: a@x.example, B <b@x.example>;",
      [
        ["", "a@x.example"],
        ["B", "b@x.example"],
      ],
    ],
    ["nobody", "undisclosed-recipients:;", []],
    ["a name alone", "June Park", [["June Park", ""]]],
  ])("have %s", (_, header, expected) => {
    const { to } = mailWith(`To: ${header}`);
    expect(to.map(({ name, email }) => [name, email])).toEqual(expected);
  });

  it.each<[string, string | undefined]>([
    ["Tue, 5 May 2026 10:00:00 +0200 (CEST)", "2026-05-05T10:00:00+02:00"],
    ["5 May 2026 10:00 -0700", "2026-05-05T10:00:00-07:00"],
    ["Tue, 05 May 26 10:00:00 GMT", "2026-05-05T10:00:00+00:00"],
    ["Tue, 5 May 2026 10:00:00 EST", "2026-05-05T10:00:00-05:00"],
    ["Tue, 5 May 2026\r\n 10:00:00 +0530", "2026-05-05T10:00:00+05:30"],
    ["Tue, 31 Feb 2026 10:00:00 +0200", undefined],
    ["yesterday", undefined],
  ])("date %j", (header, date) => {
    expect(mailWith(`Date: ${header}`).date).toBe(date);
  });

  it.each<[string, string]>([
    ["in a parameter", 'attachment; filename="brief; v2.pdf"'],
    ["escaped", String.raw`attachment; filename="brief; v\2.pdf"`],
    ["without quotes", "attachment; filename=brief v2.pdf"],
    ["in RFC 2231", "attachment; filename*=UTF-8''brief%3B%20v2.pdf"],
    ["in pieces", 'attachment; filename*1=" v2.pdf"; filename*0="brief;"'],
    [
      "in encoded pieces",
      "attachment; filename*0*=utf-8''brief%3B; filename*1*=%20v2; filename*2=.pdf",
    ],
    ["in encoded words", 'attachment; filename="=?utf-8?Q?brief=3B_v2.pdf?="'],
  ])("name an attachment %s", (_, disposition) => {
    const part = ["Content-Type: application/pdf", `Content-Disposition: ${disposition}`, "", "x"];
    const [attachment] = read(aMail(multipart("mixed", PLAIN, part))).attachments;
    expect(attachment?.name.replace(";", "")).toBe("brief v2.pdf");
  });
});

describe("a body", () => {
  const WORDS = "Gespräch – 10 €";

  it.each<[string, string, string]>([
    ["as it stands", "8bit", WORDS],
    ["in quoted-printable", "Quoted-Printable", "Gespr=C3=A4ch =E2=80=93 10=\r\n =E2=82=AC"],
    ["in base64", "BASE64", base64(WORDS)],
    ["in base64 that was cut", "base64", `${base64(`${WORDS} `)}A`],
    ["in an encoding that is none", "x-none", WORDS],
  ])("%s", (_, encoding, body) => {
    expect(
      textOf(
        "Content-Type: text/plain; charset=utf-8",
        `Content-Transfer-Encoding: ${encoding}`,
        "",
        body,
      ),
    ).toBe(WORDS);
  });

  it.each<[string, string, string | Buffer]>([
    ["Windows-1252", "windows-1252", Buffer.from([0x80, 0xe4])],
    ["Windows-1252 that says ISO 8859-1", "iso-8859-1", Buffer.from([0x80, 0xe4])],
    ["UTF-8 that says ISO 8859-1", "iso-8859-1", Buffer.from("€ä")],
    ["UTF-8 that says nothing", "", Buffer.from("€ä")],
    ["Windows-1252 that says UTF-8", "utf-8", Buffer.from([0x80, 0xe4])],
    ["Windows-1252 that says nothing known", "x-klingon", Buffer.from([0x80, 0xe4])],
    ["ISO 8859-15", "iso-8859-15", Buffer.from([0xa4, 0xe4])],
    ["UTF-16", "utf-16le", Buffer.from("€ä", "utf16le")],
  ])("in %s", (_, charset, bytes) => {
    const type = `Content-Type: text/plain${charset && `; charset="${charset}"`}`;
    expect(textOf(type, "Content-Transfer-Encoding: base64", "", base64(bytes))).toBe("€ä");
  });

  it.each<[string, string, readonly number[], string]>([
    ["Windows-1251", "windows-1251", [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2], "Привет"],
    ["ISO 8859-2", "iso-8859-2", [0xb3, 0xf3, 0x64, 0xbc], "łódź"],
    ["Shift JIS", "shift_jis", [0x96, 0xca, 0x90, 0xda], "面接"],
    ["GB 2312", "gb2312", [0xc3, 0xe6, 0xca, 0xd4], "面试"],
    ["EUC-KR", "ks_c_5601-1987", [0xb8, 0xe9, 0xc1, 0xa2], "면접"],
  ])("in the bare bytes of %s", (_, charset, bytes, words) => {
    const lines = [
      `Content-Type: text/plain; charset=${charset}`,
      "Content-Transfer-Encoding: 8bit",
    ];
    expect(textOf(...lines, "", asLatin(...bytes))).toBe(words);
  });

  it("keeps a character that is cut off at its end from spoiling the rest", () => {
    const bytes = Buffer.from("Gespräch über Zürich ä").subarray(0, -1);
    const lines = ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64"];
    expect(textOf(...lines, "", base64(bytes))).toMatch(/^Gespräch über Zürich/);
  });

  it("flows", () => {
    const lines = ["Content-Type: text/plain; format=flowed", ""];
    const text = textOf(
      ...lines,
      "We meet ",
      "on Tuesday.",
      " From there on",
      "we see.",
      "",
      "-- ",
      "June",
    );
    expect(text).toBe("We meet on Tuesday.\nFrom there on\nwe see.\n\n-- \nJune");
    const delsp = "Content-Type: text/plain; format=flowed; delsp=yes";
    expect(textOf(delsp, "", "We me ", "et.")).toBe("We meet.");
  });

  it("is the page where there are no plain words, or they only point to it", () => {
    expect(textOf(...HTML)).toBe("See you soon.");
    expect(textOf(...multipart("alternative", ["Content-Type: text/plain", "", " "], HTML))).toBe(
      "See you soon.",
    );
    const page = [
      "Content-Type: text/html",
      "",
      `<p>${"We look forward to meeting you. ".repeat(10)}</p>`,
    ];
    const stub = ["Content-Type: text/plain", "", "Open this mail in a browser."];
    expect(textOf(...multipart("alternative", stub, page))).toMatch(/^We look forward/);
    expect(textOf(...multipart("alternative", PLAIN, HTML))).toBe("See you soon.");
  });
});

describe("parts", () => {
  const deep = (depth: number): readonly string[] =>
    depth === 0
      ? PLAIN
      : [
          `Content-Type: multipart/mixed; boundary=b${depth}`,
          "",
          `--b${depth}`,
          ...deep(depth - 1),
          `--b${depth}--`,
        ];

  it.each<[string, readonly string[]]>([
    [
      "between boundaries with odd characters",
      [
        'Content-Type: multipart/mixed; boundary="--=_?1(a)\'+/:b"',
        "",
        "----=_?1(a)'+/:b",
        ...PLAIN,
        "----=_?1(a)'+/:b--",
      ],
    ],
    ["with no last boundary", multipart("mixed", PLAIN).slice(0, -1)],
    [
      "with a boundary that the head does not name",
      ["Content-Type: multipart/mixed", "", "--=_x", ...PLAIN, "--=_x--"],
    ],
    [
      "with another boundary than the head names",
      ["Content-Type: multipart/mixed; boundary=a", "", "--=_x", ...PLAIN, "--=_x--"],
    ],
    [
      "with words before and after",
      [
        "Content-Type: multipart/mixed; boundary=a",
        "",
        "Before",
        "--a",
        ...PLAIN,
        "--a--",
        "After",
      ],
    ],
    ["in parts of parts", deep(6)],
    [
      "beside a signature",
      multipart("signed", PLAIN, ["Content-Type: application/pgp-signature", "", "x"]),
    ],
    [
      "with the pictures of a page",
      multipart("related", HTML, ["Content-Type: image/png", "", "x"]),
    ],
  ])("are found %s", (_, lines) => {
    expect(read(aMail(lines)).text).toBe("See you soon.");
  });

  it.each<[string, readonly string[]]>([
    ["as text/calendar", CALENDAR],
    [
      "in base64",
      [
        "Content-Type: application/ics",
        "Content-Transfer-Encoding: base64",
        "",
        base64(EVENT.join("\r\n")),
      ],
    ],
    ["by its name", ["Content-Type: application/octet-stream; name=invite.ICS", "", ...EVENT]],
    [
      "among the headers of its part",
      [...EVENT, "Content-Type: text/calendar; charset=UTF-8", "", ""],
    ],
    ["without headers", ["", ...EVENT]],
    ["in a mail inside", ["Content-Type: message/rfc822", "", ...HEAD, ...CALENDAR]],
    [
      "in a mail inside, encoded",
      [
        "Content-Type: message/rfc822",
        "Content-Transfer-Encoding: base64",
        "",
        base64([...HEAD, ...CALENDAR].join("\r\n")),
      ],
    ],
  ])("hold a calendar %s", (_, part) => {
    const mail = aMail(multipart("mixed", PLAIN, part, part));
    expect(read(mail).calendars).toEqual([EVENT.join("\n")]);
    expect(calendarsInMail(mail).map((calendar) => calendar.trim().replaceAll("\r", ""))).toEqual([
      EVENT.join("\n"),
    ]);
  });

  it("end where they would go on for ever", () => {
    expect(read(aMail(deep(19))).text).toBe("See you soon.");
    expect(read(aMail(deep(3000))).text).toContain("--b");
    const many = Array.from({ length: 1000 }, (_, index) => [
      "Content-Type: image/png",
      "",
      `${index}`,
    ]);
    expect(read(aMail(multipart("mixed", ...many))).attachments.length).toBeLessThanOrEqual(200);
  });
});

describe("what a mail quotes or forwards", () => {
  const plain = (...lines: readonly string[]): Mail =>
    read(aMail(["Content-Type: text/plain", "", ...lines]));

  it("stands apart from its own words", () => {
    const { text, quoted } = plain(
      "Yes, ten is fine.",
      "",
      "On 4 May 2026, Maren <m@y.example> wrote:",
      "> At ten?",
    );
    expect({ text, quoted }).toEqual({
      text: "Yes, ten is fine.",
      quoted: "On 4 May 2026, Maren <m@y.example> wrote:\n> At ten?",
    });
  });

  it("is told from answers in between", () => {
    const { text, quoted } = plain(
      "Hi!",
      "",
      "On 4 May 2026, M <m@y.example> wrote:",
      "> When?",
      "",
      "At ten.",
      "",
      "> Where?",
      "",
      "In Leeds.",
    );
    expect(text).toBe("Hi!\n\nAt ten.\n\nIn Leeds.");
    expect(quoted).toBe("On 4 May 2026, M <m@y.example> wrote:\n> When?\n> Where?");
  });

  it("is the mail, where nothing else is in it", () => {
    const head = [
      "From: Priya Raman <priya@x.example>",
      "Date: Mon, 4 May 2026",
      "Subject: Second interview",
      "To: June",
    ];
    const { text, from, subject, date } = plain(
      "FYI",
      "",
      "---------- Forwarded message ---------",
      ...head,
      "",
      "We meet at ten.",
    );
    expect({ text, from, subject, date }).toEqual({
      text: "We meet at ten.",
      from: { name: "Priya Raman", email: "priya@x.example" },
      subject: "Second interview",
      date: "2026-05-05T10:00:00+02:00",
    });
  });

  it.each([
    ["Mon, 4 May 2026 at 09:30", "2026-05-04T09:30:00+02:00"],
    ["Mon, May 4, 2026 at 1:30 PM", "2026-05-04T13:30:00+02:00"],
    ["Monday, 4 May 2026 09:30", "2026-05-04T09:30:00+02:00"],
    ["Monday, 4 May 2026 1:30 PM", "2026-05-04T13:30:00+02:00"],
    ["Montag, 4. Mai 2026 09:30", "2026-05-04T09:30:00+02:00"],
    ["lundi 4 février 2026 09:30", "2026-02-04T09:30:00+02:00"],
    ["lunes, 4 de diciembre de 2025 9:30", "2025-12-04T09:30:00+02:00"],
    ["Mon, 4 May 2026 09:30:00 -0700", "2026-05-04T09:30:00-07:00"],
    ["some day", "2026-05-05T10:00:00+02:00"],
  ])("has the date that stands above it, %s", (sent, date) => {
    const mail = plain("From: Priya", `Sent: ${sent}`, "To: June", "Subject: Talk", "", "At ten.");
    expect([mail.text, mail.date]).toEqual(["At ten.", date]);
  });

  it("is the mail that travels inside, where nothing else is in it", () => {
    const inner = [
      "Content-Type: message/rfc822",
      "",
      "From: Priya <priya@x.example>",
      "Subject: Inner",
      "",
      "We meet at ten.",
    ];
    const alone = read(aMail(multipart("mixed", ["Content-Type: text/plain", "", ""], inner)));
    expect([alone.text, alone.subject, alone.from.email]).toEqual([
      "We meet at ten.",
      "Inner",
      "priya@x.example",
    ]);
    const beside = read(aMail(multipart("mixed", PLAIN, inner)));
    expect([beside.text, beside.quoted]).toEqual(["See you soon.", "We meet at ten."]);
  });

  it("loses its quote signs where it is all that there is", () => {
    const { text } = plain(
      "Begin forwarded message:",
      "",
      "> From: P",
      "> Subject: S",
      "> Date: D",
      "> To: T",
      ">",
      "> Hello",
      "> Maren",
    );
    expect(text).toBe("Hello\nMaren");
  });
});

describe("whatever comes in, the mail is read or refused", () => {
  const WHOLE = aMail(
    multipart(
      "mixed",
      [
        "Content-Type: multipart/alternative; boundary=b2",
        "",
        "--b2",
        ...PLAIN,
        "--b2",
        ...HTML,
        "--b2--",
      ],
      CALENDAR,
      ["Content-Type: message/rfc822", "", ...HEAD, ...multipart("related", HTML)],
      [
        "Content-Disposition: attachment; filename*0*=utf-8''a%20b; filename*1=c",
        "Content-Transfer-Encoding: base64",
        "",
        base64("abc"),
      ],
    ),
  );

  function expectAnswer(text: string): void {
    const result = readMail(text);
    if (!result.ok) expect(["empty_input", "too_large", "not_a_mail"]).toContain(result.error.type);
    else expect(/(?![\t\n\r])\p{Cc}/u.test(result.value.text + result.value.subject)).toBe(false);
  }

  it("for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expectAnswer(text);
        expectAnswer(`Subject: ${text}\n\n${text}`);
        expectAnswer(aMail(["Content-Type: text/html; charset=gbk", "", text]));
        expectAnswer(aMail(["Content-Transfer-Encoding: base64", "", text]));
      }),
      { numRuns: 300 },
    );
  });

  it("for a mail that is cut off, or changed in places", () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      remove: fc.nat(30),
      insert: fc.oneof(
        fc.constantFrom(
          "\r\n",
          "\r\n\r\n",
          "--b 1",
          "--b 1--",
          "=",
          ";",
          '"',
          ":",
          "=?utf-8?Q?",
          "?=",
          "<",
          ">",
        ),
        fc.string({ maxLength: 5 }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(edit, { maxLength: 8 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (edits, part) => {
          expectAnswer(WHOLE.slice(0, Math.floor(WHOLE.length * part)));
          expectAnswer(
            edits.reduce((text, { at, remove, insert }) => {
              const place = Math.floor(text.length * at);
              return text.slice(0, place) + insert + text.slice(place + remove);
            }, WHOLE),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  const nested = (encoding: string): string => {
    let inner = aMail(["", "Hello"]);
    for (let depth = 0; depth < 60; depth++) {
      const body =
        encoding === "base64" ? base64(inner).replaceAll("\r\n", "") : inner.replaceAll("=", "=3D");
      if (body.length > 2_000_000) break;
      inner = aMail([
        "Content-Type: message/rfc822",
        `Content-Transfer-Encoding: ${encoding}`,
        "",
        body,
      ]);
    }
    return inner;
  };

  it.each<[string, string]>([
    ["headers", `${"X-A: b\r\n".repeat(300_000)}\r\nHello`],
    ["a long header", `Subject: ${"a ".repeat(1_000_000)}\r\n\r\nHello`],
    ["folds", `Subject: a\r\n${" b\r\n".repeat(500_000)}\r\nHello`],
    ["encoded words", `Subject: ${"=?utf-8?Q?a?= ".repeat(100_000)}\r\n\r\nHello`],
    ["addresses", `To: ${'"a, b" <a@b.example>, '.repeat(100_000)}\r\n\r\nHello`],
    ["open brackets", `To: ${'<("'.repeat(500_000)}\r\n\r\nHello`],
    ["parameters", `Content-Type: text/plain${'; a*0="'.repeat(200_000)}\r\n\r\nHello`],
    ["boundaries", `Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n".repeat(500_000)}`],
    ["lines", `Subject: a\r\n\r\n${"a\r\n".repeat(1_000_000)}`],
    [
      "equals signs",
      aMail(["Content-Transfer-Encoding: quoted-printable", "", "=".repeat(2_000_000)]),
    ],
    [
      "spaces at line ends",
      aMail(["Content-Transfer-Encoding: quoted-printable", "", " ".repeat(1_000_000), "a"]),
    ],
    ["mails in mails in base64", nested("base64")],
    ["mails in mails in quoted-printable", nested("quoted-printable")],
  ])("in bounded time, for very many %s", (_, text) => {
    expectAnswer(text);
    expect(calendarsInMail(text)).toEqual([]);
  });
});
