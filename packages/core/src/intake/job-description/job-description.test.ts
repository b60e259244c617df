import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { INTAKE_BYTES_MAX } from "../../limits.ts";
import { type JobDescriptionReading, readJobDescription } from "./index.ts";

function reading(text: string): JobDescriptionReading {
  const result = readJobDescription(text);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const ADVERT = `Senior Data Engineer
Tidewell Freight Analytics · London, UK (Hybrid)

About Tidewell
Tidewell helps carriers plan loads. We raised £12m in 2023.

What you'll do
- Own our ingestion pipelines; late data is our biggest problem right now
- Reduce late data across 40 feeds
- Mentor two junior engineers

What you'll need
- 5+ years with Python and SQL
- Airflow or Dagster; dbt is a plus

Nice to have
- Terraform, Kubernetes

What we offer
- £75,000 – £90,000 plus equity
- 3 days a week in our London office
- £1,000 learning budget
`;

describe("a job advert", () => {
  it("is read for the post, the firm, its demands and its pay", () => {
    const { evidence, ...content } = reading(ADVERT);
    expect(content).toEqual({
      title: "Senior Data Engineer",
      company: "Tidewell Freight Analytics",
      location: "London, UK",
      seniority: "senior",
      family: "data-ai",
      workMode: "hybrid",
      onSiteDays: 3,
      salary: { min: 75_000, max: 90_000, currency: "GBP", period: "year" },
      requirements: [
        { text: "5+ years with Python and SQL", importance: "must" },
        { text: "Airflow or Dagster; dbt is a plus", importance: "nice" },
        { text: "Terraform, Kubernetes", importance: "nice" },
      ],
      duties: [
        "Own our ingestion pipelines; late data is our biggest problem right now",
        "Reduce late data across 40 feeds",
        "Mentor two junior engineers",
      ],
      urgentThemes: [{ theme: "late data", mentions: 2, isPressing: true }],
      tools: ["Python", "SQL", "Airflow", "Dagster", "dbt", "Terraform", "Kubernetes"],
    });
    const company = evidence.find(({ pointer }) => pointer === "/company");
    expect(ADVERT.slice(company?.start, company?.end)).toBe("Tidewell Freight Analytics");
  });

  it("is read where it speaks in paragraphs", () => {
    const text =
      "Head of Data Platform (m/f/d)\nNordlicht Logistik, Hamburg or remote within Germany\n\nWhat you'll do\nYou'll own our event platform and lead a team of eight engineers. First things first: our batch jobs miss their window three nights a week. You'll hire two more people.\n\nWhat you bring\n- Kafka in production\n- German B2 is a plus\n\nWe offer 30 days holiday.";
    expect(reading(text)).toMatchObject({
      title: "Head of Data Platform",
      company: "Nordlicht Logistik",
      managesPeople: true,
      urgentThemes: [
        { theme: "First things first: our batch jobs miss their window three nights a week." },
      ],
    });
  });

  it("is read in German", () => {
    const text =
      "Wir suchen für unser Werk in Augsburg einen\n\nTeamleiter Logistik (m/w/d)\n\nIhre Aufgaben\n• Disziplinarische Führung eines Teams von 12 Mitarbeitern\n\nIhr Profil\n• Mindestens 5 Jahre Erfahrung\n• Englischkenntnisse von Vorteil\n\nWir bieten\n• 65.000 € bis 75.000 € Jahresgehalt\n• 2 Tage Homeoffice pro Woche";
    expect(reading(text)).toMatchObject({
      title: "Teamleiter Logistik",
      location: "Augsburg",
      managesPeople: true,
      workMode: "hybrid",
      onSiteDays: 3,
      salary: { min: 65_000, max: 75_000, currency: "EUR" },
      requirements: [{ importance: "must" }, { importance: "nice" }],
    });
  });

  it("is read out of a recruiter's mail", () => {
    const text =
      "Hi Maren,\n\nI'm working with Kestrel Logistics on a Head of Data role (Manchester, 2 days a week in the office). They want someone to build and lead a team of five, reporting to the CTO. Package is £110k base plus bonus. The first task is fixing data quality: data quality came up with everyone.";
    expect(reading(text)).toMatchObject({
      title: "Head of Data",
      company: "Kestrel Logistics",
      location: "Manchester",
      managesPeople: true,
      onSiteDays: 2,
      salary: { min: 110_000, max: 110_000, currency: "GBP" },
      urgentThemes: [{ theme: "data quality", mentions: 2, isPressing: true }],
    });
  });

  it("takes a task for no title, and a sentence on pay for no demand", () => {
    const text =
      "About the job\nPalisade Health is seeking an experienced Engineering Manager to lead Claims.\n\nResponsibilities\nLead, coach and grow a team of engineers\n\nQualifications\n7+ years with Java\n\nThe base pay range for this role is $180,000—$215,000 USD.";
    expect(reading(text)).toMatchObject({
      title: "Engineering Manager",
      company: "Palisade Health",
      duties: ["Lead, coach and grow a team of engineers"],
      requirements: [{ text: "7+ years with Java", importance: "must" }],
      salary: { min: 180_000, max: 215_000, currency: "USD", period: "year" },
    });
  });

  it.each([
    ["Commis Chef\nThe Copper Pot, Bristol", "The Copper Pot"],
    ["Clerk at Orchard Bank\nLeeds", "Orchard Bank"],
    ["Company: Brightline\nClerk", "Brightline"],
    ["Clerk\nAt Fernbank, we license things.", "Fernbank"],
    ["Clerk\nWe are hiring.", undefined],
  ])("names the firm of %j", (text, company) => {
    expect(reading(text).company).toBe(company);
  });

  it("leaves out what it does not say", () => {
    expect(reading("We like people who like people.")).toEqual({
      requirements: [],
      duties: [],
      urgentThemes: [],
      tools: [],
      evidence: [],
    });
  });

  it.each([
    ["You will manage a team of 120 staff and report to the COO.", true],
    ["You'll have four direct reports.", true],
    ["Build and lead the team", true],
    ["This is an individual contributor role.", false],
    ["You won't be alone: no direct reports at first.", false],
    ["You will report to the manager of the data team.", undefined],
    ["Manage stakeholders and projects.", undefined],
  ])("says whether the post manages people: %s", (text, managesPeople) => {
    expect(reading(text).managesPeople).toBe(managesPeople);
  });

  it.each([
    ["Fully remote within Europe.", "remote", undefined],
    ["This is not a remote role.", "onsite", undefined],
    ["Hybrid working.", "hybrid", undefined],
    ["Two days a week in the office.", "hybrid", 2],
    ["Télétravail 2 jours par semaine", "hybrid", 3],
    ["Five days a week on site.", "onsite", undefined],
    ["We help patients with remote controls.", undefined, undefined],
  ])("tells the work mode of %s", (text, workMode, onSiteDays) => {
    const read = reading(text);
    expect([read.workMode, read.onSiteDays]).toEqual([workMode, onSiteDays]);
  });

  it.each([
    ["Salary: up to £68k + car", { max: 68_000, currency: "GBP", period: "year" }],
    [
      "Compensation: $120,000 to $150,000 a year",
      { min: 120_000, max: 150_000, currency: "USD", period: "year" },
    ],
    ["€60k–€75k", { min: 60_000, max: 75_000, currency: "EUR", period: "year" }],
    ["Day rate £450 per day", { min: 450, max: 450, currency: "GBP", period: "day" }],
    [
      "CHF 110'000 – 130'000 salary",
      { min: 110_000, max: 130_000, currency: "CHF", period: "year" },
    ],
    ["We raised £12m and run a €500 learning budget.", undefined],
    ["Our customers move $90,000 a day.", undefined],
  ])("reads the pay of %s", (text, salary) => {
    expect(reading(text).salary).toEqual(salary);
  });

  it("names as tools no ordinary words", () => {
    expect(
      reading("We go fast, rest well and excel together. Word of mouth. Swift answers.").tools,
    ).toEqual([]);
    expect(reading("Experience with Go, R and Excel.").tools).toEqual(["Go", "R", "Excel"]);
  });

  it("answers for any text in bounded time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const result = readJobDescription(text);
        expect(result.ok).toBe(text.replace(/[\p{Cc}\p{Cs}]/gu, "").trim() !== "");
      }),
    );
    for (const part of [
      "We need a Senior Engineer to manage a team ",
      "3 days a week ",
      "£1,000 - ",
      "A & B ",
    ])
      expect(readJobDescription(part.repeat(30_000)).ok).toBe(true);
    expect(readJobDescription("a".repeat(INTAKE_BYTES_MAX + 1)).ok).toBe(false);
  });
});
