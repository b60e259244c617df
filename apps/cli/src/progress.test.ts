import { tidewell } from "@finalist/core/sample";
import { describe, expect, it } from "vitest";
import { aShell, Paper } from "./testing.ts";

/** An export of so many applications. */
function anExport(count: number): string {
  const documents = Array.from({ length: count }, (_, index) =>
    tidewell({ application: `tidewell-${index}`, candidate: "me" }),
  );
  const [first] = documents;
  return JSON.stringify({
    format: "finalist-export",
    version: 1,
    documents: [...documents.map(({ application }) => application), first?.candidate],
  });
}

const CLEAR = "\r\u001B[2K";

describe("long work", () => {
  it("says on a terminal how far it is, and leaves nothing of it there", async () => {
    const { finalist } = aShell();
    const importing = Object.assign(new Paper(), { isTTY: true, columns: 80 });
    await finalist(["import", "-"], { stdin: anExport(20), stderr: importing });
    const [before, said, after] = importing.text.split(CLEAR);
    expect([before, after]).toEqual(["", ""]);
    expect(said).toMatch(/^Bringing in \d+(\.\d)? [KM]B …$/);

    const listing = Object.assign(new Paper(), { isTTY: true, columns: 80 });
    await finalist(["list", "--plain"], { stderr: listing });
    expect(listing.text).toBe(`${CLEAR}16 of 20 applications …${CLEAR}`);
  });

  it("says nothing of it where nobody sees it", async () => {
    const { finalist } = aShell();
    expect((await finalist(["import", "-"], { stdin: anExport(20) })).stderr).toBe("");
    expect((await finalist(["list"])).stderr).toBe("");
  });
});
