import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Application, type Document, newApplication, parseDocument } from "../model/index.ts";
import { itemText } from "../playbook/index.ts";
import { TIDEWELL_NOW, tidewell, tidewellFor } from "../sample/index.ts";
import {
  apply,
  type Command,
  conflictsBetween,
  describeChange,
  describeCommand,
  documentBefore,
  inverseOf,
  type LoggedChange,
  mergePatch,
  undoStack,
} from "./index.ts";

const { application } = tidewell({ application: "app", candidate: "me" });

const applied = (document: Document | undefined, command: Command): Document | undefined => {
  const result = apply(document, command);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const failed = (document: Document | undefined, command: Command) => {
  const result = apply(document, command);
  if (result.ok) throw new Error("expected a failure");
  return result.error;
};

const text = fc.string({ minLength: 1, maxLength: 40 }).filter((value) => value.trim() !== "");
const noteId = fc.constantFrom(...application.notes.map(({ id }) => id), "new-1", "new-2");
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant("update" as const),
    patch: fc.record({ role: fc.record({ title: text }) }),
  }),
  fc.record({
    type: fc.constant("add" as const),
    collection: fc.constant("notes"),
    value: fc.record({
      id: noteId,
      interviewId: fc.constant("round-1"),
      kind: fc.constantFrom("other", "leaned-in"),
      text,
    }),
  }),
  fc.record({
    type: fc.constant("change" as const),
    collection: fc.constant("notes"),
    id: noteId,
    patch: fc.record({ text }),
  }),
  fc.record({
    type: fc.constant("remove" as const),
    collection: fc.constantFrom("notes", "interviewers", "sessions", "interviews"),
    id: fc.oneof(noteId, fc.constantFrom("p1", "p4", "s-a", "round-1")),
  }),
  fc.record({
    type: fc.constant("tick" as const),
    itemId: fc.constantFrom("PRE-28", "SYS-02@s-a"),
  }),
  fc.record({ type: fc.constant("untick" as const), itemId: fc.constant("SYS-02@s-a") }),
);

describe("apply", () => {
  it("never changes its argument, and answers the same each time", () => {
    const before = JSON.stringify(application);
    fc.assert(
      fc.property(command, (change) => {
        expect(apply(application, change)).toEqual(apply(application, change));
        expect(JSON.stringify(application)).toBe(before);
      }),
    );
  });

  it("gives a document that its schema accepts as it is", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 5 }), (changes) => {
        let current: Document | undefined = application;
        for (const change of changes) {
          const result = apply(current, change);
          if (result.ok) current = result.value;
        }
        expect(parseDocument(current)).toEqual({ ok: true, value: current });
      }),
    );
  });

  it("is taken back exactly by its inverse", () => {
    fc.assert(
      fc.property(command, (change) => {
        const result = apply(application, change);
        if (!result.ok) return;
        expect(applied(result.value, inverseOf(application, result.value))).toEqual(application);
      }),
    );
  });

  it("takes away what cannot stand without the removed entry, and its mentions elsewhere", () => {
    const after = applied(application, {
      type: "remove",
      collection: "interviewers",
      id: "p1",
    }) as Application;
    expect(after.plannedQuestions.map(({ interviewerId }) => interviewerId)).not.toContain("p1");
    expect(after.sessions.find(({ id }) => id === "s-a")?.interviewerIds).toEqual(["p2"]);
    expect(after.concerns.find(({ id }) => id === "c1")?.raisedBy).toBeUndefined();
  });

  it.each<[string, Command, string]>([
    [
      "an unknown collection",
      { type: "add", collection: "friends", value: { id: "x" } },
      "/collection",
    ],
    [
      "an unknown field",
      { type: "change", collection: "notes", id: "n-01", patch: { colour: "red" } },
      "/patch/colour",
    ],
    [
      "a missing field",
      { type: "add", collection: "interviewers", value: { id: "x" } },
      "/value/name",
    ],
    [
      "a reference that leads nowhere",
      { type: "change", collection: "sessions", id: "s-a", patch: { interviewerIds: ["p9"] } },
      "/patch/interviewerIds",
    ],
    [
      "an end before the start",
      {
        type: "change",
        collection: "sessions",
        id: "s-a",
        patch: { end: "2026-05-14T09:00:00+01:00" },
      },
      "/patch/end",
    ],
    ["a list set as a field", { type: "update", patch: { notes: [] } }, "/patch/notes"],
    [
      "a zone that does not exist",
      { type: "update", patch: { timeZone: "Mars/Base" } },
      "/patch/timeZone",
    ],
    [
      "a link that is no web address",
      {
        type: "change",
        collection: "sessions",
        id: "s-a",
        patch: { joinUrl: "javascript:alert(1)" },
      },
      "/patch/joinUrl",
    ],
  ])("refuses %s and names the field", (_, change, pointer) => {
    const error = failed(application, change);
    expect(error.type).toBe("invalid_input");
    expect(error.type === "invalid_input" && error.issues.map((issue) => issue.pointer)).toContain(
      pointer,
    );
  });

  it("refuses a batch whole and names the part that fails", () => {
    const error = failed(application, {
      type: "batch",
      label: "Two things",
      commands: [
        { type: "remove", collection: "notes", id: "n-01" },
        { type: "remove", collection: "notes", id: "nowhere" },
      ],
    });
    expect(error).toEqual({ type: "not_found", what: "note", id: "nowhere" });
  });

  it("creates only whole documents with ids used once", () => {
    const twice = { ...application, notes: [...application.notes, ...application.notes] };
    const error = failed(undefined, { type: "create", document: twice });
    expect(error.type === "invalid_input" && error.issues[0]?.pointer).toBe(
      "/document/notes/18/id",
    );
  });
});

describe("undo and redo", () => {
  it("walk back and forth through any history", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 8 }), (commands) => {
        const start: Document = application;
        const states: (Document | undefined)[] = [start];
        let log: LoggedChange[] = [];
        let current: Document | undefined = start;
        const record = (
          mode: LoggedChange["mode"],
          change: Command,
          next: Document | undefined,
        ) => {
          const inverse = inverseOf(current, next);
          log = [...log, { sequence: log.length + 1, mode, command: change, inverse }];
          current = next;
        };
        for (const change of commands) {
          const result = apply(current, change);
          if (!result.ok) continue;
          record("do", change, result.value);
          states.push(current);
        }
        for (let index = states.length - 2; index >= 0; index -= 1) {
          const { undo } = undoStack(log);
          if (!undo) throw new Error("nothing to undo");
          record("undo", undo.inverse, applied(current, undo.inverse));
          expect(current).toEqual(states[index]);
        }
        expect(undoStack(log).undo).toBeUndefined();
        for (const state of states.slice(1)) {
          const { redo } = undoStack(log);
          if (!redo) throw new Error("nothing to redo");
          record("redo", redo.command, applied(current, redo.command));
          expect(current).toEqual(state);
        }
        expect(undoStack(log).redo).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });
});

describe("a change in words", () => {
  const tick = { type: "tick", itemId: "SYS-02@s-a" } as const;

  it("says how a ticked item reads, and never its id", () => {
    expect(describeCommand(tick, itemText)).toBe("Ticked “Rehearse drawing on a board or canvas”");
    expect(describeChange({ mode: "redo", command: tick }, itemText)).toMatch(/^Redo: Ticked “Reh/);
    expect(describeCommand({ ...tick, type: "untick" })).toBe("Unticked an item of the checklist");
  });

  it("calls an entry what the search calls it", () => {
    const value = { id: "n", text: "They asked about replay" };
    expect(describeCommand({ type: "add", collection: "payEvents", value })).toBe(
      "Added talk about pay They asked about replay",
    );
    const patch = { interviewerIds: [], noteId: null };
    expect(describeCommand({ type: "change", collection: "sessions", id: "s", patch })).toBe(
      "Changed session (interviewers, note)",
    );
    expect(describeCommand({ type: "remove", collection: "otherProcesses", id: "o" })).toBe(
      "Removed other process",
    );
  });
});

describe("an earlier version", () => {
  it("is found again from the log, at every point of any history", () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 8 }), (commands) => {
        const states: (Document | undefined)[] = [undefined, application];
        for (const change of [...commands, { type: "delete" } as const]) {
          const result = apply(states.at(-1), change);
          if (result.ok) states.push(result.value);
        }
        states.push(application);
        const log = states.slice(1).map((state, index) => ({
          inverse: inverseOf(states[index], state),
        }));
        for (const [index, state] of states.entries())
          expect(documentBefore(application, log.slice(index))).toEqual({ ok: true, value: state });
      }),
      { numRuns: 60 },
    );
  });
});

describe("conflicts", () => {
  const change = (id: string, patch: Record<string, unknown>): Command => ({
    type: "change",
    collection: "interviewers",
    id,
    patch,
  });

  it("arise on the same field only", () => {
    const late = change("p1", { title: "Head of Data" });
    expect(conflictsBetween(late, [change("p1", { seniority: 4 })])).toEqual([]);
    expect(conflictsBetween(late, [change("p2", { title: "Lead" })])).toEqual([]);
    expect(conflictsBetween(late, [change("p1", { title: "Director" })])).toEqual([
      "/interviewers/p1/title",
    ]);
  });

  it("arise when one writer removes what the other changes", () => {
    const removal: Command = { type: "remove", collection: "interviewers", id: "p1" };
    expect(conflictsBetween(change("p1", { title: "x" }), [removal])).toEqual([
      "/interviewers/p1/title",
    ]);
  });

  it("leave commands that do not conflict in either order with the same result", () => {
    fc.assert(
      fc.property(command, command, (one, other) => {
        if (conflictsBetween(one, [other]).length > 0) return;
        const first = apply(application, one);
        const second = apply(application, other);
        if (!first.ok || !second.ok) return;
        const [ab, ba] = [apply(first.value, other), apply(second.value, one)];
        if (!ab.ok || !ba.ok) return;
        const sorted = (document: Document | undefined) => ({
          ...document,
          ...(document?.kind === "application" && {
            notes: [...document.notes].sort((a, b) => (a.id < b.id ? -1 : 1)),
            confirmations: [...document.confirmations].sort(),
          }),
        });
        expect(sorted(ab.value)).toEqual(sorted(ba.value));
      }),
    );
  });
});

describe("merge patch", () => {
  // RFC 7396, appendix A.
  it.each([
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ])("%j with %j gives %j", (target, patch, merged) => {
    expect(mergePatch(target, patch)).toEqual(merged);
  });
});

describe("the sample", () => {
  it("moves to tomorrow at the same wall times, across a change of clocks", () => {
    const moved = tidewellFor("2026-11-23T06:00:00Z", { application: "a", candidate: "c" });
    expect(moved.application.sessions.find(({ id }) => id === "s-a")?.start).toBe(
      "2026-11-24T10:00:00Z",
    );
    expect(applied(undefined, { type: "create", document: moved.application })).toEqual(
      moved.application,
    );
    expect(applied(undefined, { type: "create", document: moved.candidate })).toEqual(
      moved.candidate,
    );
    expect(TIDEWELL_NOW).toBe("2026-05-13T18:00:00+01:00");
  });

  it("starts from an empty application that is valid", () => {
    const empty = newApplication("app", {
      company: { name: "Company" },
      role: { title: "Role" },
      timeZone: "Asia/Kathmandu",
    });
    expect(applied(undefined, { type: "create", document: empty })).toEqual(empty);
  });
});
