import { describe, expect, it } from "vitest";
import { ASKS } from "../playbook/index.ts";
import { tidewellApplication, tidewellCandidate, TIDEWELL_NOW } from "../sample/tidewell.ts";
import { askIssues, missingAsks } from "./ask-issues.ts";
import { weakFormOf } from "./findings/questions.ts";
import { situationOf } from "./situation/situation.ts";

const situation = situationOf(
  { ...tidewellApplication, id: "app" },
  { ...tidewellCandidate, id: "me" },
  TIDEWELL_NOW,
);
const rulesFor = (interviewerId: string, text: string): readonly string[] =>
  askIssues(situation, interviewerId, { text }).map(({ rule }) => rule);

describe("what is wrong with a question", () => {
  it("names the weak form of it and the better one", () => {
    const [issue] = askIssues(situation, "p1", { text: "So, who would I be working with?" });
    expect(issue?.rule).toBe("R-058");
    expect(issue?.better.map(({ questionId }) => questionId)).toEqual(["QB-12"]);
  });

  it("offers what suits the person where the upgrade does not", () => {
    const [issue] = askIssues(situation, "p4", { text: "What's your tech stack?" });
    expect(issue?.rule).toBe("R-058");
    expect(issue?.better.map(({ questionId }) => questionId)).not.toContain("QB-13");
    for (const { questionId } of issue?.better ?? []) {
      const { best, also } = ASKS[questionId as keyof typeof ASKS];
      expect([...best, ...also]).toContain("AUD-EXEC");
    }
  });

  it("keeps pay, benefits and reporting lines out, by whom they would be put to", () => {
    expect(rulesFor("p4", "What is the salary for this post?")).toEqual(["R-060"]);
    expect(rulesFor("p2", "Who reports to whom: who would I report to?")).toEqual(["R-063"]);
    expect(rulesFor("p1", "How much holiday is there?")).toEqual(["R-062"]);
  });

  it("lets a recruiter hear plain logistics", () => {
    expect(rulesFor("p1", "Which working hours do you keep?")).toEqual(["R-058"]);
    expect(rulesFor("p5", "Which working hours do you keep?")).toEqual([]);
  });

  it("notices that somebody in the same session asks it already", () => {
    const [own] =
      situation.board.people.find(({ interviewerId }) => interviewerId === "p1")?.own ?? [];
    expect(own && rulesFor("p2", own.text.toUpperCase())).toContain("R-065");
    expect(own && askIssues(situation, "p1", own).map(({ rule }) => rule)).not.toContain("R-065");
  });

  it("lets a proposal stand that nobody else in the session gets", () => {
    const unplanned = () =>
      situationOf(
        {
          ...tidewellApplication,
          id: "app",
          plannedQuestions: [],
          sessions: tidewellApplication.sessions.map((session) => ({
            ...session,
            interviewerIds: session.id === "s-a" ? ["p1", "p2", "p3"] : [],
          })),
        },
        { ...tidewellCandidate, id: "me" },
        TIDEWELL_NOW,
      );
    const rules = unplanned().board.people.flatMap(({ interviewerId, own }) =>
      own.flatMap((question) => askIssues(unplanned(), interviewerId, question)),
    );
    expect(rules.map(({ rule }) => rule)).not.toContain("R-065");
  });

  it("takes no strong question for a weak one", () => {
    const [person] = situation.people;
    const weak = Object.entries(ASKS)
      .filter(([, { text }]) => person && weakFormOf({ person, question: { text } }))
      .map(([id]) => id);
    // Sources disagree on how strong this one is.
    expect(weak).toEqual(["QB-24"]);
  });

  it("offers what nobody is asked yet, to whom it is made for", () => {
    expect(missingAsks(situation)).toEqual([]);
    const ownWords = {
      ...tidewellApplication,
      id: "app",
      plannedQuestions: ["p1", "p2", "p3", "p4", "p5"].map((interviewerId) => ({
        id: `q-${interviewerId}`,
        interviewerId,
        text: `What surprised you, ${interviewerId}?`,
      })),
    };
    const missing = missingAsks(
      situationOf(ownWords, { ...tidewellCandidate, id: "me" }, TIDEWELL_NOW),
    );
    expect(missing.map(({ rule, interviewerId }) => [rule, interviewerId])).toEqual([
      ["R-067", "p4"],
      ["R-068", "p1"],
    ]);
  });
});
