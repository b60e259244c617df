import { bench, describe } from "vitest";
import { apply } from "../change/index.ts";
import { compareClaims } from "../consistency/index.ts";
import { type Application, parseDocument } from "../model/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { brief, formatBrief } from "./brief.ts";
import { prepare } from "./prepare.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const text = JSON.stringify(application);

/** The same application with some or all lists so many times as long; copies have ids of their own. */
function grown(times: number, only?: "notes" | "claims" | "interviewers"): Application {
  const lists = Object.entries(application).map(([key, value]): [string, unknown] => {
    if (!Array.isArray(value) || key === "interviews" || key === "confirmations")
      return [key, value];
    const entries: readonly unknown[] = value;
    const copies = Array.from({ length: times }, (_, copy) =>
      entries.map((entry) => renamed(entry, copy)),
    );
    if (only === undefined || only === key) return [key, copies.flat()];
    // More people sit in the same sessions.
    return only === "interviewers" && key === "sessions"
      ? [key, entries.map((entry) => crowded(entry, times))]
      : [key, value];
  });
  return { ...application, ...Object.fromEntries(lists) };
}

const REFERENCES = new Set([
  ...["id", "interviewerId", "interviewerIds", "sessionId", "concernId", "subject"],
]);

const suffixed = (value: unknown, copy: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => suffixed(each, copy));
  return typeof value === "string" ? `${value}-${copy}` : value;
};

/** A copy of an entry, about copies of what it is about; subjects of their own, too. */
const renamed = (entry: unknown, copy: number): unknown =>
  copy === 0 || typeof entry !== "object" || entry === null
    ? entry
    : Object.fromEntries(
        Object.entries(entry).map(([key, value]) => [
          key,
          REFERENCES.has(key) ? suffixed(value, copy) : value,
        ]),
      );

function crowded(entry: unknown, times: number): unknown {
  if (typeof entry !== "object" || entry === null || !("interviewerIds" in entry)) return entry;
  const ids = entry.interviewerIds;
  const copies = Array.from({ length: times }, (_, copy) =>
    copy === 0 ? ids : suffixed(ids, copy),
  );
  return { ...entry, interviewerIds: copies.flat() };
}

const tenfold = grown(10);
const twentyfold = grown(20);

// Read the figures as multiples of the baseline: copying the document through JSON.
describe("one application, as in the sample", () => {
  bench("baseline: copy the document through JSON", () => {
    JSON.parse(text);
    JSON.stringify(application);
  });
  bench("parse and validate the document", () => {
    parseDocument(JSON.parse(text));
  });
  bench("apply one command", () => {
    apply(application, { type: "tick", itemId: "PRE-28" });
  });
  bench("change one entry, validated", () => {
    apply(application, {
      type: "change",
      collection: "interviewers",
      id: "p1",
      patch: { seniority: 4 },
    });
  });
  bench("prepare", () => {
    prepare(application, candidate, TIDEWELL_NOW);
  });
  bench("brief as Markdown", () => {
    formatBrief(brief(application, candidate, TIDEWELL_NOW));
  });
});

describe("growth of prepare", () => {
  bench("as in the sample", () => {
    prepare(application, candidate, TIDEWELL_NOW);
  });
  bench("everything ten times", () => {
    prepare(tenfold, candidate, TIDEWELL_NOW);
  });
  bench("everything twenty times", () => {
    prepare(twentyfold, candidate, TIDEWELL_NOW);
  });
  for (const list of ["notes", "claims", "interviewers"] as const)
    for (const times of [10, 100]) {
      const long = grown(times, list);
      bench(`${list} ${times} times`, () => {
        prepare(long, candidate, TIDEWELL_NOW);
      });
    }
});

describe("claims of one subject, compared in pairs", () => {
  const about = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      id: `c${index}`,
      kind: "CK-03" as const,
      subject: "team",
      value: index,
      saidIn: index % 2 === 0 ? ("said" as const) : ("plan" as const),
    }));
  for (const count of [10, 20]) {
    const claims = about(count);
    bench(`${count} tellings`, () => {
      compareClaims(claims);
    });
  }
});
