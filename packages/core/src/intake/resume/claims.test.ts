import { describe, expect, it } from "vitest";
import { Claim } from "../../model/claim.ts";
import { claimsOf, readResume, type ResumeClaim } from "./index.ts";

function claims(job: object, more: object = {}): readonly ResumeClaim[] {
  const result = readResume(JSON.stringify({ work: [job], ...more }));
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return claimsOf(result.value);
}

const rows = (all: readonly ResumeClaim[]) =>
  all.map(({ kind, subject, value, unit }) => [kind, subject, value, ...(unit ? [unit] : [])]);

const figures = (highlight: string) => rows(claims({ name: "Acme", highlights: [highlight] }));

describe("the claims of a résumé", () => {
  it("say title, start, end and length of a post, as on the résumé", () => {
    const job = {
      name: "Acme",
      position: "Senior Engineer",
      startDate: "2019-03",
      endDate: "2021-02",
    };
    expect(rows(claims(job))).toEqual([
      ["CK-02", "title at Acme", "Senior Engineer"],
      ["CK-01", "start at Acme", "2019-03"],
      ["CK-01", "end at Acme", "2021-02"],
      ["CK-01", "time at Acme", 24, "months"],
    ]);
    expect(claims(job).every(({ saidIn }) => saidIn === "cv")).toBe(true);
  });

  it("give no length to a post still held", () => {
    expect(rows(claims({ name: "Acme", startDate: "2019" }))).toEqual([
      ["CK-01", "start at Acme", "2019"],
    ]);
  });

  it("tell a later title at one employer from the first, with its own start", () => {
    const position = "Senior Data Engineer, Team Lead since 2023";
    expect(rows(claims({ name: "Acme", position, startDate: "2021-03" }))).toEqual([
      ["CK-02", "title at Acme", "Senior Data Engineer, Team Lead"],
      ["CK-01", "start as Team Lead at Acme", "2023"],
      ["CK-01", "start at Acme", "2021-03"],
    ]);
  });

  it("count the whole time at an employer, and each post there", () => {
    const result = readResume(
      JSON.stringify({
        work: [
          { name: "Acme", position: "Lead", startDate: "2020-01", endDate: "2020-12" },
          { name: "Acme", position: "Engineer", startDate: "2018-01", endDate: "2019-12" },
        ],
      }),
    );
    const all = result.ok ? rows(claimsOf(result.value)) : [];
    expect(all).toContainEqual(["CK-01", "time at Acme", 36, "months"]);
    expect(all).toContainEqual(["CK-01", "time as Engineer at Acme", 24, "months"]);
    expect(all).toContainEqual(["CK-02", "title at Acme, 2018–2019", "Engineer"]);
  });

  it.each([
    ["Cut deployment time by 65 %", ["CK-04", "deployment time at Acme", 65, "%"]],
    ["Grew annual revenue 28% over three years", ["CK-04", "annual revenue at Acme", 28, "%"]],
    [
      "Redesign with a 40% increase in user engagement",
      ["CK-04", "user engagement at Acme", 40, "%"],
    ],
    ["Cut agency spend by a fifth", ["CK-04", "agency spend at Acme", 20, "%"]],
    ["Senkung der Batch-Laufzeit um 40 %", ["CK-04", "Batch-Laufzeit at Acme", 40, "%"]],
    ["Trimmed the monthly bill by £40k", ["CK-03", "monthly bill at Acme", 40_000, "GBP"]],
    ["Held a budget of €1.5 million", ["CK-03", "budget at Acme", 1_500_000, "EUR"]],
    ["Answered 40 tickets a week", ["CK-03", "tickets per week at Acme", 40, "tickets"]],
    ["Hired and kept a team of 35", ["CK-03", "team size at Acme", 35, "people"]],
    [
      "Took two assays to release in 14 months",
      ["CK-01", "duration of assays to release at Acme", 14, "months"],
    ],
  ])("measure %j", (highlight, row) => {
    const all = figures(highlight);
    const kind = row[0];
    expect(all.filter((claim) => claim[0] === kind).map((claim) => claim[2])).toContain(row[2]);
    if (!String(row[1]).startsWith("duration")) expect(all).toContainEqual(row);
  });

  it("keep what was before apart from what came after", () => {
    expect(figures("Reduced failed deliveries from 9% to 4%")).toEqual([
      ["CK-04", "failed deliveries before at Acme", 9, "%"],
      ["CK-04", "failed deliveries at Acme", 4, "%"],
    ]);
  });

  it.each([
    ["Led the on-call rota", "on-call rota at Acme", "led"],
    ["Co-led the move to one region", "move at Acme", "co-led"],
    ["Took over a depot with debts", "depot at Acme", "inherited"],
    ["Contributed to the routing engine, used by many", "routing engine at Acme", "contributed"],
    ["Leitung des Rechenzentrums", "Rechenzentrums at Acme", "led"],
  ])("say whose work it was: %j", (highlight, subject, value) => {
    expect(figures(highlight)).toContainEqual(["CK-09", subject, value]);
  });

  it.each([
    "In 2019 moved to Leeds",
    "Cut p99 latency",
    "Wrote HTML5 pages",
    "The 3rd of its kind",
  ])("take no figure from %j", (highlight) => {
    expect(figures(highlight).filter(([kind]) => kind === "CK-03" || kind === "CK-04")).toEqual([]);
  });

  it("list the tools, with a depth where the résumé gives one", () => {
    const skills = [{ name: "Data", keywords: ["Python", "dbt (light)", "python"] }];
    expect(rows(claims({ name: "Acme" }, { skills }))).toEqual([
      ["CK-08", "Python", "listed"],
      ["CK-08", "dbt", "light"],
    ]);
  });

  it("fit the model once they have an id", () => {
    const all = claims({
      name: "A".repeat(900),
      position: "B\u0007C",
      startDate: "2019-01",
      endDate: "2019-05",
      highlights: [`Led ${"x ".repeat(900)} by 5%`],
    });
    for (const claim of all) expect(Claim.safeParse({ ...claim, id: "c1" }).success).toBe(true);
  });
});
