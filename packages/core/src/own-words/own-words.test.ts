import { describe, expect, it } from "vitest";
import { apply } from "../change/index.ts";
import { compareClaims } from "../consistency/index.ts";
import { Application, type Claim, type Note, type Story } from "../model/index.ts";
import { tidewell } from "../sample/index.ts";
import { clashesAmong, findingClashes } from "./clashes.ts";
import { foundAmong } from "./found.ts";
import { keepAsClaims, valueIn } from "./keep-as-claims.ts";
import { sourcesOf } from "./sources.ts";

let ids = 0;
const newId = (): string => `new-${(ids += 1)}`;
const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const [story] = candidate.stories;
if (!story) throw new Error("the sample has a story");

const findInWords = (application_: Application, stories: readonly Story[]) =>
  foundAmong(
    clashesAmong(sourcesOf(application_, stories)),
    application_,
    compareClaims(application_.claims, application_.interviews),
  );

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
const shown = (found: ReturnType<typeof findInWords>) =>
  found.map(({ verdict, earlier, later }) => [
    verdict,
    ...[earlier, later].flatMap(({ place, value = "" }) => [place, value]),
  ]);

it("reads in small steps what it reads in one go", () => {
  const notes = Array.from({ length: 30 }, (_, index) =>
    note(`n-${index}`, `I told them that the migration took ${index + 2} months.`),
  );
  const sources = sourcesOf(withNotes(...notes), candidate.stories);
  const steps = findingClashes(sources);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThan(sources.length);
  expect(step.value).toEqual(clashesAmong(sources));
});

describe("one's own words", () => {
  it("are quiet where nothing disagrees but the claims on file", () => {
    expect(findInWords(application, candidate.stories)).toEqual([]);
  });

  it("are held against the claims on file, each clash once", () => {
    const found = findInWords(
      withNotes(
        note("a", "I said the migration took fourteen months from start to end."),
        note("b", "Told them we cut the compute cost by 45 %.", { kind: "went-well" }),
        note("c", "I told them I was leaving because of my manager"),
      ),
      candidate.stories,
    );
    expect(new Set(shown(found))).toEqual(
      new Set([
        [
          "contradiction",
          "Said in round 1 (compute-cost cut)",
          "31 %",
          "Your notes of round 1, “Went well”",
          "by 45 %",
        ],
        [
          "contradiction",
          "Said in round 1 (reason for leaving)",
          "growth",
          "Your notes of round 1, “Note”",
          "manager-conflict",
        ],
        [
          "contradiction",
          "Said in round 1, to Priya Raman (duration of the migration)",
          "9 months",
          "Your notes of round 1, “Note”",
          "14 months",
        ],
      ]),
    );
  });

  it("name the exact stretch of what is shown", () => {
    const [found] = findInWords(
      withNotes(note("a", "I said the migration took fourteen months from start to end.")),
      [],
    );
    const { text = "", span } = found?.later ?? {};
    expect(span && text.slice(span.start, span.end)).toBe("fourteen months");
    expect(found?.earlier.text).toBeUndefined();
  });

  it("are held against what a story says, under its title", () => {
    const told = note("a", "I told them that the move of the feeds took fourteen months.", {
      kind: "story-told",
      storyId: story.id,
    });
    const planned = { ...story, action: "The move of the feeds took nine months." };
    const found = findInWords({ ...withNotes(told), claims: [] }, [planned]);
    expect(shown(found)).toEqual([
      [
        "contradiction",
        "Your notes of round 1, “Story I told”",
        "14 months",
        "Your story “Warehouse migration”, as planned",
        "9 months",
      ],
    ]);
  });

  it("are not held against a claim whose subject they do not name", () => {
    const claims = application.claims.map((claim) =>
      claim.id === "cl-01"
        ? { ...claim, words: "It took us nine months, with the old path running beside it" }
        : claim,
    );
    expect(findInWords({ ...application, claims }, candidate.stories)).toEqual([]);
  });

  it("leave out what the others said", () => {
    const found = findInWords(
      withNotes(note("a", "Their migration took fourteen months", { kind: "employer-value" })),
      [],
    );
    expect(found).toEqual([]);
  });
});

describe("a finding that is kept", () => {
  const told = note("a", "I told them that the move of the feeds took fourteen months.", {
    kind: "story-told",
    storyId: story.id,
  });
  const planned = { ...story, action: "The move of the feeds took nine months." };
  const before: Application = { ...withNotes(told), claims: [] };

  it("becomes two claims in one step, and is compared as such from then on", () => {
    const [found] = findInWords(before, [planned]);
    const command = found && keepAsClaims(found, newId);
    if (!command) throw new Error("nothing to keep");
    const after = apply(before, command);
    if (!after.ok || after.value?.kind !== "application") throw new Error("refused");
    const { claims, interviews } = after.value;
    expect(claims.map((claim) => ({ ...claim, id: "" }))).toEqual([
      {
        id: "",
        kind: "CK-01",
        subject: "Warehouse migration: how long",
        value: 14,
        unit: "months",
        saidIn: "said",
        interviewId: "round-1",
        storyId: story.id,
        words: "I told them that the move of the feeds took fourteen months.",
      },
      {
        id: "",
        kind: "CK-01",
        subject: "Warehouse migration: how long",
        value: 9,
        unit: "months",
        saidIn: "plan",
        storyId: story.id,
        words: "The move of the feeds took nine months.",
      },
    ]);
    expect(compareClaims(claims, interviews).map(({ verdict }) => verdict)).toEqual([
      "contradiction",
    ]);
    expect(findInWords(after.value, [planned])).toEqual([]);
  });

  it("joins the claim that it was held against", () => {
    const application_ = withNotes(note("b", "Told them we cut the compute cost by 45 %."));
    const [found] = findInWords(application_, []);
    const command = found && keepAsClaims(found, newId);
    if (command?.type !== "batch") throw new Error("nothing to keep");
    expect(command.commands.map((each) => "value" in each && each.value)).toMatchObject([
      { kind: "CK-04", subject: "compute-cost cut", value: 45, unit: "%", saidIn: "said" },
    ]);
    const after = apply(application_, command);
    if (!after.ok || after.value?.kind !== "application") throw new Error("refused");
    // Two tellings of one round are not held against each other among the claims: it stays here.
    expect(findInWords(after.value, []).map(({ kept }) => kept !== undefined)).toEqual([true]);
  });

  it.each<[string, Claim["kind"], Partial<Claim>]>([
    ["14 months", "CK-01", { value: 14, unit: "months" }],
    ["about 14 months", "CK-01", { value: 14, unit: "months", certainty: "about" }],
    ["by 45 %", "CK-04", { value: 45, unit: "%" }],
    ["£40,000", "CK-03", { value: 40_000, unit: "£" }],
    ["EUR 1,200", "CK-03", { value: 1200, unit: "EUR" }],
    ["12", "CK-03", { value: 12 }],
    ["more than 3", "CK-03", { value: "more than 3" }],
    ["Mar 2023", "CK-01", { value: "Mar 2023" }],
    ["growth, pay", "CK-05", { value: ["growth", "pay"] }],
    ["led it", "CK-02", { value: "led it" }],
  ])("has the value of %s", (described, kind, claim) => {
    expect(valueIn(described, kind)).toEqual(claim);
  });
});
