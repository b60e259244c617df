import { describe, expect, it } from "vitest";
import { z } from "zod";
import { tidewell } from "../sample/index.ts";
import { parseAs, parseDocument, upcast } from "./document.ts";
import { documentJsonSchema } from "./json-schema.ts";
import { asStored, emptyCandidate } from "./new-document.ts";

describe("a stored document", () => {
  it("is lifted one version at a time", () => {
    const lifted = upcast({ kind: "x", schemaVersion: 1, name: "Ada Lovelace" }, 3, {
      1: ({ name, ...rest }) => ({ ...rest, names: String(name).split(" ") }),
      2: ({ names, ...rest }) => ({ ...rest, family: (names as string[]).at(-1) }),
    });
    expect(lifted).toEqual({
      ok: true,
      value: { kind: "x", schemaVersion: 3, family: "Lovelace" },
    });
  });

  it("is refused when a newer program wrote it", () => {
    expect(parseDocument({ ...emptyCandidate("me"), schemaVersion: 7 })).toEqual({
      ok: false,
      error: { type: "newer_schema", found: 7, supported: 1 },
    });
  });

  it("is refused with the place of each fault", () => {
    const result = parseDocument({ ...emptyCandidate("me"), email: "nope", hobby: "chess" });
    expect(result).toEqual({
      ok: false,
      error: {
        type: "invalid_input",
        issues: [
          { pointer: "/email", expected: "an e-mail address" },
          { pointer: "/hobby", expected: "no such field" },
        ],
      },
    });
  });

  it("needs no schema where it has every field of today's version", () => {
    const { application, candidate } = tidewell({ application: "app-1", candidate: "me" });
    for (const document of [application, candidate])
      expect({ ok: true, value: asStored(document) }).toEqual(parseDocument(document));
  });

  it("is left to the schemas where a field is missing, or the version is another", () => {
    const { stories: _stories, ...older } = emptyCandidate("me");
    const others = [older, { ...emptyCandidate("me"), schemaVersion: 7 }, { kind: "x" }, null, "x"];
    expect(others.map(asStored)).toEqual(others.map(() => undefined));
  });

  it("has no new field inside an entry that documents of this version may lack", () => {
    // asStored() sees missing fields of the document alone: one that is filled in inside an entry
    // needs a new schema version, and a step that fills it.
    const filled = (["application", "candidate"] as const).flatMap((kind) =>
      fieldsWithDefault(documentJsonSchema(kind), kind),
    );
    expect(filled.filter((path) => path.split(".").length > 2)).toEqual([
      "application.sessions.interviewerIds",
      "application.messages.toIds",
    ]);
  });
});

function fieldsWithDefault(schema: unknown, path: string): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, items, default: filled } = schema as Record<string, object>;
  return [
    ...(filled === undefined ? [] : [path]),
    ...fieldsWithDefault(items, path),
    ...Object.entries(properties).flatMap(([name, inner]) =>
      fieldsWithDefault(inner, `${path}.${name}`),
    ),
  ];
}

describe("a value that does not fit", () => {
  const said = (schema: z.ZodType, value: unknown) => {
    const parsed = parseAs(schema, value);
    return parsed.ok ? [] : parsed.error.issues.map(({ expected }) => expected);
  };

  it.each([
    ["no text", z.string().min(1), "", "1 character at least"],
    ["a long text", z.string().max(3), "four", "3 characters at most"],
    ["an empty list", z.array(z.string()).min(1), [], "1 entry at least"],
    ["a long list", z.array(z.string()).max(2), ["a", "b", "c"], "2 entries at most"],
    ["a high number", z.number().max(500), 501, "500 at most"],
  ])("says what is counted: %s", (_, schema, value, expected) => {
    expect(said(schema, value)).toEqual([expected]);
  });

  it("names the kinds that there are", () => {
    const kinds = z.discriminatedUnion("type", [
      z.strictObject({ type: z.literal("tick") }),
      z.strictObject({ type: z.literal("untick") }),
    ]);
    expect(said(kinds, { type: "frob" })).toEqual(["one of tick, untick"]);
  });
});
