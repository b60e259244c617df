import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Application,
  AUDIENCE_IDS,
  emptyCandidate,
  newApplication,
} from "../../model/index.ts";
import { ASK_LIMITS, ASKS } from "../../playbook/index.ts";
import { isAsk, proposeQuestions, questionBoard } from "./questions.ts";
import { situationOf } from "./situation.ts";

const NOW = "2026-05-01T09:00:00Z";

/** Rooms of up to six people, spread over up to four sessions in any way. */
const room = fc
  .array(
    fc.record({
      audience: fc.constantFrom(...AUDIENCE_IDS),
      sessions: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((people): Application => {
    const base = newApplication("app", {
      company: { name: "Company" },
      role: { title: "Engineer", managesPeople: true },
      timeZone: "Europe/Paris",
    });
    return {
      ...base,
      interviews: [{ id: "r2", round: 2, purpose: "decision" }],
      interviewers: people.map(({ audience }, index) => ({
        id: `p${index}`,
        name: `Person ${index}`,
        audience,
      })),
      sessions: [0, 1, 2, 3].map((hour) => ({
        id: `s${hour}`,
        interviewId: "r2",
        start: `2026-05-14T1${hour}:00:00Z`,
        end: `2026-05-14T1${hour}:45:00Z`,
        interviewerIds: people.flatMap(({ sessions }, index) =>
          sessions.includes(hour) ? [`p${index}`] : [],
        ),
      })),
    };
  });

describe("proposed questions", () => {
  it("suit everyone who gets them, and nobody gets one twice or too many", () => {
    fc.assert(
      fc.property(room, (application) => {
        const situation = situationOf(application, emptyCandidate("me"), NOW);
        for (const { interviewerId, own } of proposeQuestions(situation)) {
          const audience = application.interviewers.find(
            ({ id }) => id === interviewerId,
          )?.audience;
          const ids = own.map(({ questionId }) => questionId);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(ASK_LIMITS.perPersonMax);
          for (const id of ids) {
            const { best, also, heldBack } = ASKS[isAsk(id) ? id : "QB-24"];
            expect([...best, ...also]).toContain(audience);
            expect(heldBack).toBeUndefined();
          }
        }
        expect(questionBoard(situation).distinct).toBeLessThanOrEqual(ASK_LIMITS.distinctMax);
      }),
    );
  });

  it("give one person alone three different ones, and find nothing wrong with that", () => {
    for (const audience of AUDIENCE_IDS) {
      const application: Application = {
        ...newApplication("app", {
          company: { name: "Company" },
          role: { title: "Engineer", managesPeople: true },
          timeZone: "Europe/Paris",
        }),
        interviews: [{ id: "r2", round: 2, purpose: "decision" }],
        interviewers: [{ id: "p", name: "Person", audience }],
        sessions: [
          {
            id: "s",
            interviewId: "r2",
            start: "2026-05-14T10:00:00Z",
            end: "2026-05-14T11:00:00Z",
            interviewerIds: ["p"],
          },
        ],
      };
      const board = questionBoard(situationOf(application, emptyCandidate("me"), NOW));
      expect(board.people[0]?.own.length, audience).toBeGreaterThanOrEqual(2);
    }
  });

  it("leave out what was asked in an earlier round", () => {
    const application: Application = {
      ...newApplication("app", {
        company: { name: "Company" },
        role: { title: "Engineer" },
        timeZone: "Europe/Paris",
      }),
      interviews: [
        { id: "r1", round: 1, purpose: "screen" },
        { id: "r2", round: 2, purpose: "decision" },
      ],
      interviewers: [{ id: "p", name: "Person", audience: "AUD-HM" }],
      notes: [
        {
          id: "n",
          interviewId: "r1",
          kind: "i-asked",
          text: "The year ahead",
          questionId: "QB-19",
        },
      ],
      sessions: [
        {
          id: "s",
          interviewId: "r2",
          start: "2026-05-14T10:00:00Z",
          end: "2026-05-14T11:00:00Z",
          interviewerIds: ["p"],
        },
      ],
    };
    const [person] = proposeQuestions(situationOf(application, emptyCandidate("me"), NOW));
    expect(person?.own.map(({ questionId }) => questionId)).not.toContain("QB-19");
    expect(person?.own[0]?.questionId).toBe("QB-15");
  });

  it("are proposed to each person without a plan of their own, and not what others there plan", () => {
    const talk = (id: string, interviewerIds: string[], hour: number) => ({
      id,
      interviewId: "r2",
      start: `2026-05-14T${hour}:00:00Z`,
      end: `2026-05-14T${hour}:45:00Z`,
      interviewerIds,
    });
    const application: Application = {
      ...newApplication("app", {
        company: { name: "Company" },
        role: { title: "Engineer" },
        timeZone: "Europe/Paris",
      }),
      interviews: [
        { id: "r1", round: 1, purpose: "screen" },
        { id: "r2", round: 2, purpose: "decision" },
      ],
      interviewers: [
        { id: "p", name: "Person", audience: "AUD-HM" },
        { id: "o", name: "Other", audience: "AUD-HM" },
      ],
      sessions: [talk("s", ["p", "o"], 10)],
      plannedQuestions: [
        { id: "q", interviewerId: "p", questionId: "QB-15" },
        // Put to somebody of the first round, and asked there.
        { id: "old", interviewerId: "o", questionId: "QB-19", askedAt: "2026-05-01T10:00:00Z" },
      ],
    };
    const board = questionBoard(situationOf(application, emptyCandidate("me"), NOW));
    const [other, person] = ["o", "p"].map((id) =>
      board.people.find(({ interviewerId }) => interviewerId === id),
    );
    expect(person?.own.map(({ plannedId }) => plannedId)).toEqual(["q"]);
    const proposed = other?.own.map(({ questionId }) => questionId) ?? [];
    expect(proposed.length).toBeGreaterThan(0);
    expect(proposed).not.toContain("QB-15");
    expect(proposed).not.toContain("QB-19");
    expect(board.from).toBe("plan");
  });
});

describe("a board of forty people", () => {
  const ids = Array.from({ length: 40 }, (_, index) => `p${index}`);
  const base = newApplication("app", {
    company: { name: "Company" },
    role: { title: "Engineer" },
    timeZone: "Europe/Paris",
  });
  const boardOf = (plannedQuestions: Application["plannedQuestions"]) =>
    questionBoard(
      situationOf(
        {
          ...base,
          interviews: [{ id: "r2", round: 2, purpose: "decision" }],
          interviewers: ids.map((id) => ({ id, name: `Person ${id}`, audience: "AUD-HM" })),
          sessions: [
            {
              id: "s",
              interviewId: "r2",
              start: "2026-05-14T10:00:00Z",
              end: "2026-05-14T10:45:00Z",
              interviewerIds: ids,
            },
          ],
          plannedQuestions,
        },
        emptyCandidate("me"),
        NOW,
      ),
    );

  it("stands in the order of the room, and says of all at once what they lack", () => {
    const board = boardOf([]);
    expect(board.people.map(({ interviewerId }) => interviewerId)).toEqual(ids);
    const without = board.people.filter(({ own }) => own.length === 0).length;
    expect(without).toBeGreaterThan(20);
    expect(board.problems.length).toBeLessThanOrEqual(3);
    expect(board.problems).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^No question yet for ${without} people: Person p\\d+, Person p\\d+ and ${without - 2} others$`,
        ),
      ),
    );
  });

  it("names all of them where they are few", () => {
    const { problems } = boardOf(
      ["p0", "p1", "p2"].flatMap((interviewerId) =>
        [1, 2, 3, 4].map((count) => ({
          id: `${interviewerId}-${count}`,
          interviewerId,
          text: `Why ${count}?`,
        })),
      ),
    );
    expect(problems).toContain(
      "4 questions, not 2 or 3, for 3 people: Person p0, Person p1 and Person p2",
    );
  });
});
