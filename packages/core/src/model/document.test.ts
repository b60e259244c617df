import { describe, expect, it } from "vitest";
import { emptyCandidate } from "./candidate.ts";
import { parseDocument, upcast } from "./document.ts";

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
});
