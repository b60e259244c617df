import { apply } from "@finalist/core/change";
import { compareClaims } from "@finalist/core/consistency";
import { Application, type Note, type Story } from "@finalist/core/model";
import { tidewell } from "@finalist/core/sample";
import { describe, expect, it } from "vitest";
import { clashesAmong, foundAmong, sourcesOf } from "@finalist/core/own-words";
import { waysForWords } from "./ways.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const [story] = candidate.stories;
if (!story) throw new Error("the sample has a story");

const findInWords = (application_: Application, stories: readonly Story[]) =>
  foundAmong(
    clashesAmong(sourcesOf(application_, stories)),
    application_,
    compareClaims(application_.claims, application_.interviews),
  );

const taken = (application_: Application, id: string, reason?: string): Application => {
  const [found] = findInWords(application_, []);
  const way = found && waysForWords(found, application_.claims).find((each) => each.id === id);
  if (way?.does.type !== "run") throw new Error(`no way ${id}`);
  const after = apply(application_, way.does.command(reason));
  if (!after.ok || after.value?.kind !== "application") throw new Error("refused");
  return after.value;
};

const note = (id: string, text: string, more: Partial<Note> = {}): Note => ({
  id,
  interviewId: "round-1",
  kind: "other",
  text,
  ...more,
});
const withNotes = (...notes: readonly Note[]): Application => ({
  ...application,
  notes: [...application.notes, ...notes],
});

describe("a finding that is kept", () => {
  const told = note("a", "I told them that the move of the feeds took fourteen months.", {
    kind: "story-told",
    storyId: story.id,
  });
  const planned = { ...story, action: "The move of the feeds took nine months." };
  const before: Application = { ...withNotes(told), claims: [] };

  it.each([
    ["keep-earlier", { id: "cl-02", value: 9, correction: { explicit: true, reason: "checked" } }],
    ["keep-later", { value: 14, correction: { explicit: true, reason: "checked" } }],
  ] as const)("is settled by %s in one step", (way, claim) => {
    const before_ = withNotes(note("b", "Told them that the migration took fourteen months."));
    const after = taken(before_, way, "checked");
    expect(after.claims.find(({ correction }) => correction?.reason === "checked")).toMatchObject(
      claim,
    );
    expect(findInWords(after, []).map(({ verdict }) => verdict)).toEqual(["correction"]);
  });

  it("is set apart, whatever its words are filed under, and stays so", () => {
    const before_ = withNotes(note("b", "Told them that the migration took fourteen months."));
    const after = taken(before_, "apart");
    expect(Object.values(after.apart ?? {})).toEqual(["duration of the migration"]);
    expect(findInWords(after, [])).toEqual([]);
  });

  it("is settled in the text, where a plan stands in one", () => {
    const [found] = findInWords(before, [planned]);
    const ways = found ? waysForWords(found, before.claims) : [];
    expect(ways.map(({ label, does }) => [label, does.type])).toEqual([
      ["Stay with 14 months: change the words", "open"],
      ["Stay with 9 months, and correct it openly", "run"],
      ["Both are true", "run"],
      ["Not the same thing", "run"],
      ["Keep as claims", "run"],
    ]);
  });
});
