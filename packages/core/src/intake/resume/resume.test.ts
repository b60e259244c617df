import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTAKE_BYTES_MAX } from "../../limits.ts";
import { claimsOf, readResume, type ResumeReading } from "./index.ts";

const fixture = (name: string): string =>
  readFileSync(new URL(`../../../fixtures/resume/${name}`, import.meta.url), "utf8");

function reading(text: string): ResumeReading {
  const result = readResume(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const jobRows = (text: string) =>
  reading(text).jobs.map(({ employer, title, start, end }) => [employer, title, start, end]);

const listed = ({ notUnderstood }: ResumeReading) =>
  notUnderstood.map(({ pointer, line, why }) => `${pointer ?? line} ${why}`);

describe("a JSON résumé", () => {
  it("is read under the names of the old schema, and what is odd is listed", () => {
    const read = reading(fixture("old-schema.json"));
    expect(read).toMatchObject({
      name: "Tobias Lindqvist",
      email: "tobias.lindqvist@example.com",
      phone: "441234567890",
      location: "Malmö, SE",
      headline: "Operations Lead",
      summary: "Runs depots.\nLikes timetables.",
      links: [
        { url: "https://lindqvist.example.com" },
        { network: "LinkedIn", username: "tlindqvist" },
      ],
      skills: [
        { name: "Rota planning", keywords: [] },
        { name: "Excel", level: "Master", keywords: [] },
      ],
      languages: [
        { language: "Swedish", fluency: "native" },
        { language: "English", fluency: "fluent" },
      ],
    });
    expect(read.jobs).toEqual([
      {
        employer: "Nordic Parcel",
        title: "Operations Lead",
        start: "2019-05",
        isCurrent: true,
        summary: "Runs three depots.",
        url: "https://parcel.example.com",
        highlights: ["Cut late parcels by 22%", "7"],
      },
      {
        employer: "Havn Ferries",
        title: "Planner",
        start: "2015",
        isCurrent: false,
        highlights: ["Drew up rotas for 60 crew", "Saved SEK 400,000 a year"],
      },
      { employer: "Havn Ferries", title: "Deckhand", isCurrent: false, highlights: [] },
    ]);
    expect(listed(read).toSorted()).toEqual([
      "/__proto__ unsafe_key",
      "/basics/pets unknown_key",
      "/basics/phone read_as_text",
      "/basics/summary read_as_text",
      "/mystery unknown_key",
      "/work/0/highlights/1 null_value",
      "/work/0/highlights/2 read_as_text",
      "/work/0/highlights/3 unexpected_type",
      "/work/0/name second_value",
      "/work/1/end not_a_date",
      "/work/2 null_value",
    ]);
  });

  it("keeps for each value where it stood", () => {
    expect(reading(fixture("old-schema.json")).evidence).toContainEqual({
      pointer: "/jobs/0/employer",
      quote: "Nordic Parcel",
      from: "/work/0/company",
      confidence: "certain",
    });
  });

  it("holds no control characters, nor halves of characters", () => {
    expect(reading(String.raw`{"basics":{"name":"Ada\u0007Byron\ud800"}}`).name).toBe("Ada Byron");
  });

  it("pollutes no prototype", () => {
    reading('{"__proto__":{"polluted":1},"work":[{"__proto__":{"polluted":1},"name":"Acme"}]}');
    expect("polluted" in {}).toBe(false);
  });

  it("is read as a builder exports it, without what is hidden there", () => {
    const read = reading(fixture("builder-export.json"));
    expect(read.summary).toBe("Builds dull services & keeps them up.");
    expect(read.jobs).toEqual([
      {
        employer: "Loom & Reed",
        title: "Backend Developer",
        location: "Manchester",
        start: "2021-02",
        isCurrent: true,
        url: "https://loom.example.com",
        highlights: ["Led the move off a monolith", "Cut p95 latency by 35%"],
      },
    ]);
    expect(read.skills).toEqual([
      { name: "Languages", level: "Advanced", keywords: ["Go", "SQL"] },
    ]);
    expect(listed(read)).toEqual([
      "/sections/experience/items/1 hidden",
      "/sections/references hidden",
    ]);
  });

  it("is read in the FRESH format", () => {
    const read = reading(fixture("fresh.json"));
    expect(read).toMatchObject({
      name: "Rosa Delgado",
      headline: "Nurse",
      email: "rosa@example.net",
      jobs: [
        { employer: "Hospital del Puerto", title: "Nurse", start: "2016-09", isCurrent: true },
      ],
      education: [{ degree: "Grado en Enfermería", end: "2016" }],
      skills: [
        { name: "Care", keywords: ["Triage", "Ventilation"] },
        { name: "Teaching", level: "strong" },
      ],
    });
  });

  it.each([
    ['{"resume":{"basics":{"name":"Ada Byron"}}}', "Ada Byron"],
    ['{"firstName":"Ada","lastName":"Byron"}', "Ada Byron"],
    ['{"basics":{"name":{"first":"Ada","last":"Byron"}}}', "Ada Byron"],
    ['[{"basics":{"name":"Ada Byron"}}]', "Ada Byron"],
  ])("finds the name in %s", (text, name) => {
    expect(reading(text).name).toBe(name);
  });

  it.each([
    ['{"startDate":{"year":2019,"month":5},"endDate":null}', "2019-05", undefined, true],
    ['{"start_date":"05/2019","end_date":"Present"}', "2019-05", undefined, true],
    ['{"startDate":"2019","endDate":"heute"}', "2019", undefined, true],
    ['{"from":2019,"to":2020}', "2019", "2020", false],
    ['{"date":"June 2016 to December 2018"}', "2016-06", "2018-12", false],
    ['{"period":"Seit 2020"}', "2020", undefined, true],
    ['{"startDate":"2019-05-01T00:00:00Z","current":false}', "2019-05-01", undefined, false],
  ])("reads the dates of %s", (dates, start, end, isCurrent) => {
    const [job] = reading(`{"work":[{"name":"Acme",${dates.slice(1)}]}`).jobs;
    expect([job?.start, job?.end, job?.isCurrent]).toEqual([start, end, isCurrent]);
  });

  it.each(["null", "7", '"text"', "[]", "{}", "[[[]]]", '{"work":7}', '{"work":[[{"name":"A"}]]}'])(
    "answers for %s",
    (text) => {
      expect(readResume(text).ok).toBe(true);
    },
  );

  it("takes deep nesting, long lists and long texts in its stride", () => {
    for (const text of [
      `${'{"work":'.repeat(100_000)}1${"}".repeat(100_000)}`,
      `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
      JSON.stringify({ work: Array.from({ length: 5000 }, () => ({ name: "Acme" })) }),
      JSON.stringify({ work: [{ name: "Acme", summary: "<li>".repeat(200_000) }] }),
    ])
      expect(readResume(text).ok).toBe(true);
  });

  it("is refused where it is broken", () => {
    expect(readResume('{"basics": {"name": "Ada"')).toEqual({
      ok: false,
      error: { type: "not_a_resume", reason: "broken_json" },
    });
  });
});

describe("a file of LinkedIn's export", () => {
  it("gives the positions", () => {
    const read = reading(fixture("Positions.csv"));
    expect(read.source).toBe("linkedin-csv");
    expect(read.jobs).toEqual([
      {
        employer: "Fernbank",
        title: "Senior Product Manager",
        location: "Leeds",
        start: "2022-01",
        isCurrent: true,
        summary: "Runs licensing for 90 councils.",
        highlights: ["Cut refunds by 12%", 'Said "no" to a portal'],
      },
      {
        employer: "Ministry of Transport",
        title: "Business Analyst",
        location: "London",
        start: "2016-03",
        end: "2019-12",
        isCurrent: false,
        highlights: [],
      },
    ]);
  });

  it("gives the profile", () => {
    expect(reading(fixture("Profile.csv"))).toMatchObject({
      name: "Owen Treharne",
      headline: "Product Manager",
      location: "Leeds, England",
      links: [
        { network: "portfolio", url: "https://owen.example.com" },
        { network: "Twitter", username: "@owent" },
      ],
      notUnderstood: [],
    });
  });

  it("lists columns and dates that it cannot read", () => {
    const read = reading("Company Name;Title;Started On;Mood\nAcme;Clerk;once;good\n");
    expect(read.jobs[0]?.employer).toBe("Acme");
    expect(listed(read)).toEqual(["1 unknown_column", "2 not_a_date"]);
  });
});

describe("a résumé as text", () => {
  it("is read with its sections, and each value points into the text", () => {
    const text = fixture("one-line.txt");
    const read = reading(text);
    expect(read).toMatchObject({
      name: "Ines Caldera",
      headline: "Senior Platform Engineer",
      email: "ines.caldera@example.com",
      phone: "+44 20 7946 0123",
      location: "London, UK",
      education: [
        { institution: "University of Leeds", degree: "BSc Computer Science", start: "2010" },
      ],
      languages: [
        { language: "English", fluency: "native" },
        { language: "Spanish", fluency: "B2" },
      ],
      certificates: [{ name: "Certified Kubernetes Administrator", issuer: "CNCF", date: "2021" }],
      notUnderstood: [],
    });
    expect(read.jobs[0]?.highlights[2]).toBe(
      "Owned the on-call rota for 14 services handling 2.5 million requests a day",
    );
    const title = read.evidence.find(({ pointer }) => pointer === "/jobs/1/title");
    expect(text.slice(title?.start, title?.end)).toBe("Software Engineer");
  });

  it.each([
    [
      "two-line.txt",
      [
        ["Copperfield Foods", "Regional Operations Manager", "2020-01", undefined],
        ["Copperfield Foods", "Depot Manager", "2016-05", "2019-12"],
        ["Ludgate Logistics", "Warehouse Supervisor", "2012", "2016"],
      ],
    ],
    [
      "employer-first.txt",
      [
        ["Nordhaven Biotech", "Principal Scientist", "2018", undefined],
        ["University of Aarhus", "Postdoctoral Researcher", "2014", "2018"],
      ],
    ],
    [
      "lebenslauf.txt",
      [
        ["Rheinwerk Systeme GmbH", "Teamleiter Softwareentwicklung", "2019-03", undefined],
        ["Hansa Versicherung AG", "Softwareentwickler", "2014-10", "2019-02"],
        ["Institut für Verkehr", "Werkstudent", "2013-04", "2014-09"],
      ],
    ],
    [
      "parcours.txt",
      [
        ["Maison Vernet", "Cheffe de projet digital", "2020-03", undefined],
        ["Association Passerelles", "Chargée de communication", "2016-09", "2020-02"],
      ],
    ],
    [
      "trayectoria.txt",
      [
        ["Naranjal Digital S.L.", "Ingeniera de datos", "2021-01", undefined],
        ["Banco Levante", "Analista de datos", "2018", "2020"],
      ],
    ],
    [
      "from-pdf.txt",
      [
        ["Fernbank", "Senior Product Manager", "2022-01", undefined],
        ["Fernbank", "Product Manager", "2020-01", "2022-01"],
        ["Ministry of Transport", "Business Analyst", "2016-03", "2019-12"],
      ],
    ],
    [
      "markdown.md",
      [
        ["Kestrel Analytics", "Senior Data Scientist", "2021-08", undefined],
        ["Tamarind Retail", "Data Analyst", "2018-07", "2021-07"],
      ],
    ],
  ])("gives the posts of %s", (name, rows) => {
    expect(jobRows(fixture(name))).toEqual(rows);
  });

  const under = (lines: string): string => `Jane Doe\njane@example.com\n\nExperience\n\n${lines}\n`;

  it.each([
    ["Senior Engineer, Acme Ltd, Leeds (Jan 2018 – Mar 2021)", "Acme Ltd", "Senior Engineer"],
    ["2019–2021  Head Chef, The Copper Pot, Bristol", "The Copper Pot", "Head Chef"],
    ["Staff Nurse - St Brannock Hospital\nMay 2016 to date", "St Brannock Hospital", "Staff Nurse"],
    [
      "Engineer II\nStarling Robotics\nSeattle, WA\n07/2019 - 08/2022",
      "Starling Robotics",
      "Engineer II",
    ],
    [
      "Company: Orchard Bank\nPosition: Risk Analyst\nPeriod: 03/2017 - 11/2020",
      "Orchard Bank",
      "Risk Analyst",
    ],
    [
      "seit 01/2020\nProjektleiterin\nStadtwerke Nordheim GmbH",
      "Stadtwerke Nordheim GmbH",
      "Projektleiterin",
    ],
    ["UX Designer, Freelance — 2020–now", "Freelance", "UX Designer"],
    [
      "Jefa de tienda en Modas Alameda\nmarzo 2019 – hasta la fecha",
      "Modas Alameda",
      "Jefa de tienda",
    ],
  ])("tells the employer from the title in %j", (lines, employer, title) => {
    expect(reading(under(lines)).jobs).toMatchObject([{ employer, title }]);
  });

  it("gives posts below one employer's name to that employer", () => {
    const lines =
      "Tidewater Logistics (2012 – 2022)\nDirector of Operations, 2018 – 2022\n- Ran it\nOperations Manager, 2012 – 2018\n- Ran a depot";
    expect(jobRows(under(lines))).toEqual([
      ["Tidewater Logistics", "Director of Operations", "2018", "2022"],
      ["Tidewater Logistics", "Operations Manager", "2012", "2018"],
    ]);
  });

  it("leaves out an employer that no words name", () => {
    const before = "Nordlys AS\nBackend Developer\n2018 - 2021\n- Payments\n\n";
    expect(jobRows(under("Team Lead, Head of Data\n2019 - 2021"))).toEqual([
      [undefined, "Team Lead, Head of Data", "2019", "2021"],
    ]);
    expect(jobRows(under(`${before}Freelance web developer, 2016-2018`))[1]).toEqual([
      undefined,
      "Freelance web developer",
      "2016",
      "2018",
    ]);
  });

  it("lists a time between posts as no post", () => {
    const lines = "Nurse, Oakdene Hospital, 2012 - 2016\nParental leave, 2016 - 2018";
    const read = reading(under(lines));
    expect(read.jobs).toHaveLength(1);
    expect(listed(read)).toEqual(["7 no_place_found"]);
  });

  it("reads no more posts than anybody held", () => {
    const read = reading(under("Clerk, Acme Ltd, 2018 - 2019\n".repeat(300)));
    expect(read.jobs).toHaveLength(200);
    expect(listed(read)).toEqual(["206 too_many"]);
  });

  it("takes no sentence for a post", () => {
    const lines =
      "Teacher\nHolloway School\n2014 - 2019\nTaught years 7 to 13.\nHead of Year 9 from 2017.";
    expect(reading(under(lines)).jobs).toHaveLength(1);
  });

  it("lists sections that it does not know", () => {
    expect(listed(reading(fixture("markdown.md")))).toEqual([
      "23 unknown_section",
      "25 unknown_section",
    ]);
  });
});

describe("any input", () => {
  it("gets a valid answer", () => {
    const piece = fc.constantFrom(
      "EXPERIENCE\n",
      "Engineer, Acme Ltd",
      " 2019 – ",
      "03/2019",
      "\n",
      "• ",
      "(",
      "seit ",
      ", Team Lead since 2023",
      "; Clerk at Orrin (2014)",
      "Education\n",
      "{",
      '"work":',
      "[",
      ":",
      "\t",
      "Jane Doe",
      "@",
      "https://",
      "Skills: ",
      ",",
      " - ",
      "\u0000",
      "\uD800",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((parts) => parts.join("")),
        ),
        (text) => {
          const result = readResume(text);
          if (result.ok) {
            claimsOf(result.value);
            for (const { start = 0, end = 0 } of result.value.evidence)
              expect(0 <= start && start <= end && end <= text.length).toBe(true);
          }
        },
      ),
    );
  });

  it("gets one in JSON of any shape", () => {
    const key = fc.constantFrom(
      "work",
      "basics",
      "name",
      "skills",
      "items",
      "startDate",
      "date",
      "sections",
      "summary",
      "location",
      "__proto__",
      "visible",
      "x",
    );
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "medium" },
        fc.string(),
        fc.integer(),
        fc.constant(null),
        fc.boolean(),
        fc.array(tie("tree")),
        fc.dictionary(key, tie("tree")),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        expect(readResume(JSON.stringify(value)).ok).toBe(true);
      }),
    );
  });

  it("is refused where it is empty or too long", () => {
    expect(readResume(" \n")).toEqual({ ok: false, error: { type: "empty_input" } });
    expect(readResume("a".repeat(INTAKE_BYTES_MAX + 1))).toMatchObject({
      ok: false,
      error: { type: "too_large" },
    });
  });
});
