import { describe, expect, it } from "vitest";
import type { Interviewer, Role } from "../../model/index.ts";
import { readAudience, readTenure } from "./audience.ts";

const ENGINEER: Role = { title: "Senior Data Engineer", family: "data-ai" };

const read = (person: Partial<Interviewer>, role = ENGINEER) => {
  const { audience, lenses, from } = readAudience({ id: "p", name: "Person", ...person }, role);
  return [audience, lenses, from];
};

describe("an audience", () => {
  it.each<[string, Partial<Interviewer>, Role, unknown[]]>([
    ["founder", { title: "Co-Founder & CTO" }, ENGINEER, ["AUD-EXEC", ["AUD-L-FOUNDER"], "MAP-01"]],
    ["talent", { title: "Senior Talent Partner" }, ENGINEER, ["AUD-REC", [], "MAP-02"]],
    ["HR in capitals", { title: "HR Business Partner" }, ENGINEER, ["AUD-REC", [], "MAP-02"]],
    ["no HR in a word", { title: "Chromatography Engineer" }, ENGINEER, ["AUD-PEER", [], "MAP-08"]],
    ["vice president", { title: "VP, Engineering" }, ENGINEER, ["AUD-EXEC", [], "MAP-03"]],
    [
      "the same title without the flag",
      { title: "Data Engineering Manager" },
      ENGINEER,
      ["AUD-PEER", ["AUD-L-DEM"], "MAP-04"],
    ],
    [
      "the manager of the post",
      { title: "Data Engineering Manager", managesThePost: true },
      ENGINEER,
      ["AUD-HM", ["AUD-L-DEM"], "MAP-04"],
    ],
    [
      "a director of the same function",
      { title: "Director of Engineering" },
      ENGINEER,
      ["AUD-EXEC", [], "MAP-07"],
    ],
    [
      "a director of another one",
      { title: "Head of Sales" },
      ENGINEER,
      ["AUD-XFN", ["AUD-L-DEPT"], "MAP-07"],
    ],
    [
      "architect",
      { title: "Principal Architect" },
      ENGINEER,
      ["AUD-PEER", ["AUD-L-TECH"], "MAP-06"],
    ],
    [
      "business side",
      { title: "Account Executive" },
      ENGINEER,
      ["AUD-XFN", ["AUD-L-BIZ"], "MAP-09"],
    ],
    [
      "an engineer for a sales post",
      { title: "Software Engineer" },
      { title: "Account Executive", family: "sales" },
      ["AUD-XFN", [], "MAP-09"],
    ],
    [
      "a line manager",
      { title: "Team Manager", managesThePost: true },
      ENGINEER,
      ["AUD-HM", [], "manager"],
    ],
    [
      "a founder who would be the manager",
      { title: "Founder", managesThePost: true },
      ENGINEER,
      ["AUD-HM", ["AUD-L-FOUNDER"], "MAP-01"],
    ],
    [
      "a manager from another function",
      { title: "Head of Sales", managesThePost: true },
      ENGINEER,
      ["AUD-HM", [], "MAP-07"],
    ],
    ["no title", {}, ENGINEER, [undefined, [], "unknown"]],
    ["a title of nowhere", { title: "Wizard" }, ENGINEER, [undefined, [], "unknown"]],
    [
      "a person's choice",
      { title: "Founder", audience: "AUD-PEER" },
      ENGINEER,
      ["AUD-PEER", [], "chosen"],
    ],
  ])("is read from the title: %s", (_, person, role, expected) => {
    expect(read(person, role)).toEqual(expected);
  });

  it("comes with a reading of tenure", () => {
    expect([undefined, 0, 6, 7, 95, 96].map(readTenure)).toEqual([
      "unknown",
      "newcomer",
      "newcomer",
      "settled",
      "settled",
      "institutional-memory",
    ]);
  });
});
