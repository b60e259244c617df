import type { Application } from "@finalist/core/model";
import { prepare } from "@finalist/core/prepare";
import { tidewell, TIDEWELL_NOW } from "@finalist/core/sample";
import { describe, expect, it } from "vitest";
import { placeOf } from "./places.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });

describe("the place of a next step", () => {
  it.each<[string, string, Partial<Application>]>([
    ["the evening before", TIDEWELL_NOW, {}],
    [
      "with something grave that no item stands for",
      TIDEWELL_NOW,
      {
        interviewers: application.interviewers.map((person) =>
          person.id === "p2" ? { ...person, audience: "AUD-REPORT" as const } : person,
        ),
      },
    ],
    ["a week before, with nothing rehearsed", "2026-05-07T10:00:00+01:00", { rehearsals: [] }],
    ["the day after", "2026-05-15T10:00:00+01:00", {}],
    ["months later", "2026-08-15T10:00:00+01:00", {}],
  ])("is there: %s", (_, now, change) => {
    const { next, plan, checklist, followUps } = prepare(
      { ...application, ...change },
      candidate,
      now,
    );
    const ids = [...next.map(({ id }) => id), ...plan.tasks.map(({ itemId }) => itemId)];
    const messages = followUps.map((message) => message.id);
    const known = new Set(checklist.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const [page, anchor] = placeOf(id).split("#");
      if (page === "checklist") expect(known).toContain(decodeURIComponent(anchor ?? ""));
      else if (page === "after" && anchor !== undefined) expect(messages).toContain(anchor);
      else expect(["after", "notes", "kit", "room", "formats"]).toContain(page);
    }
  });

  it.each([
    ["R-003", "research"],
    ["R-010", "checklist"],
  ])("is the page that the rule is about: %s", (rule, place) => {
    expect(placeOf(rule)).toBe(place);
  });

  it.each(["R-090", "R-091", "R-092", "R-093", "R-094"])(
    "is the page of the tellings for %s",
    (rule) => {
      expect(placeOf(`${rule}@cl-01+cl-02`)).toBe("consistency");
    },
  );
});
