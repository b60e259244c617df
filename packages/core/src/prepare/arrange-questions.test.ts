import { expect, it } from "vitest";
import { apply } from "../change/apply.ts";
import type { EditCommand } from "../change/command.ts";
import type { Application } from "../model/application.ts";
import { newApplication } from "../model/new-document.ts";
import {
  arrangement,
  type Column,
  dropped,
  inserted,
  moved,
  ownedBy,
  replaced,
} from "./arrange-questions.ts";

const base = newApplication("app", {
  company: { name: "Acme" },
  role: { title: "Chef" },
  timeZone: "UTC",
});
const application: Application = {
  ...base,
  interviewers: ["a", "b"].map((id) => ({ id, name: id })),
  plannedQuestions: [
    { id: "1", interviewerId: "a", text: "One?" },
    { id: "2", interviewerId: "a", questionId: "QB-01" },
    { id: "3", interviewerId: "b", text: "Three?", askedAt: "2026-05-01T09:00:00Z" },
  ],
};
const columns: readonly Column[] = ["a", "b"].map((interviewerId) => ({
  interviewerId,
  own: application.plannedQuestions
    .filter((question) => question.interviewerId === interviewerId)
    .map(({ id, questionId, text }) => ({
      plannedId: id,
      text: text ?? "from the playbook",
      ...(questionId && { questionId: "QB-01" as const }),
    })),
}));
const cards = ownedBy(columns, () => "new");

function after(command: EditCommand | undefined): Readonly<Record<string, readonly string[]>> {
  const applied = command ? apply(application, command) : undefined;
  if (applied && !applied.ok) throw new Error(JSON.stringify(applied.error));
  const { plannedQuestions } = (applied?.value ?? application) as Application;
  return Object.fromEntries(
    ["a", "b"].map((id) => [
      id,
      plannedQuestions
        .filter(({ interviewerId }) => interviewerId === id)
        .map((question) => question.text ?? question.questionId ?? ""),
    ]),
  );
}
const arranged = (next: typeof cards) =>
  arrangement(application.plannedQuestions, columns, next, "Changed");

it("changes nothing where nothing is moved", () => {
  expect(arranged(cards)).toBeUndefined();
});

it("moves a card to any place of another person, and keeps that it was asked", () => {
  const command = arranged(
    moved(cards, { interviewerId: "b", index: 0 }, { interviewerId: "a", index: 0 }),
  );
  expect(after(command)).toEqual({ a: ["Three?", "One?", "QB-01"], b: [] });
  expect(JSON.stringify(command)).toContain("2026-05-01T09:00:00Z");
});

it("puts cards of one person in another order", () => {
  const command = arranged(
    moved(cards, { interviewerId: "a", index: 0 }, { interviewerId: "a", index: 1 }),
  );
  expect(after(command)).toEqual({ a: ["QB-01", "One?"], b: ["Three?"] });
});

it("drops, adds and replaces", () => {
  expect(after(arranged(dropped(cards, { interviewerId: "a", index: 1 })))).toEqual({
    a: ["One?"],
    b: ["Three?"],
  });
  const four = { plannedId: "4", text: "Four?" };
  expect(after(arranged(inserted(cards, { interviewerId: "b", index: 1 }, four)))).toEqual({
    a: ["One?", "QB-01"],
    b: ["Three?", "Four?"],
  });
  const better = { questionId: "QB-12", text: "in the playbook's words" } as const;
  expect(after(arranged(replaced(cards, { interviewerId: "a", index: 0 }, better)))).toEqual({
    a: ["QB-12", "QB-01"],
    b: ["Three?"],
  });
});
