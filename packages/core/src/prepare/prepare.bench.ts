import { bench, describe } from "vitest";
import { apply } from "../change/index.ts";
import { parseDocument } from "../model/index.ts";
import { TIDEWELL_NOW, tidewell } from "../sample/index.ts";
import { brief, formatBrief } from "./brief.ts";
import { prepare } from "./prepare.ts";

const { application, candidate } = tidewell({ application: "app", candidate: "me" });
const text = JSON.stringify(application);

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
