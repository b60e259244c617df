import { prepare } from "@finalist/core/prepare";
import { CHECKLIST } from "@finalist/core/playbook";
import { TIDEWELL_NOW, tidewell } from "@finalist/core/sample";
import { FORMAT_IDS } from "@finalist/core/model";
import { expect, it } from "vitest";
import { actionFor } from "./actions.ts";

it("offers a way to prove every item, unless a tick is the proof", () => {
  const { application, candidate } = tidewell({ application: "a", candidate: "me" });
  const [first] = application.sessions.filter(({ interviewId }) => interviewId === "round-2");
  if (!first) throw new Error("the sample has a session");
  // One session of each format, so that every checklist has its items.
  const sessions = FORMAT_IDS.map((format, index) => ({ ...first, id: `s${index}`, format }));
  const everything = { ...application, sessions, setupChecks: [], materials: [], revisits: [] };
  const items = prepare(everything, candidate, TIDEWELL_NOW).checklist;
  expect(new Set(items.map(({ entry }) => entry))).toEqual(new Set(Object.keys(CHECKLIST)));
  const without = items
    .filter(
      (item) =>
        !item.byHand && !actionFor({ application: everything, sessions, item, now: TIDEWELL_NOW }),
    )
    .map(({ entry }) => entry);
  // PRE-04 is proved by the items of the formats below it.
  expect(without).toEqual(["PRE-04"]);
});
