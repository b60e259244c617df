import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readConfig, startServer } from "@finalist/api";
import { tidewell } from "@finalist/core/sample";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { aFolder, aShell, SAMPLES } from "../testing.ts";
import { jsonDocs } from "./json-docs.ts";
import { schemaOf, shapedCommands } from "./shapes.ts";

const INVITATION = join(SAMPLES, "invitation.ics");
const NOTES = join(SAMPLES, "round-one.md");

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join("\n");

const STATEMENTS = [
  { id: "s1", round: 1, text: "I ran a crew of nine bakers.", topic: "crew" },
  { id: "s2", round: 2, text: "My crew was four bakers.", topic: "crew" },
] as const;
const MATCH = {
  stories: [{ id: "oven", text: "The oven broke at night. I rebuilt it in six hours." }],
  questions: [{ id: "q", text: "Tell me about a time when something broke." }],
};
const ROUND = {
  role: { title: "Baker" },
  timeZone: "Europe/London",
  start: "2026-06-02T09:00:00Z",
  verify: ["SIG-01"],
};
const PLAN = { start: undefined, verify: undefined, people: [], sessions: [] };
const RESUME = { basics: { name: "Ada" }, work: [{ name: "Acme", position: "Baker" }] };
const INVITATIONS = lines({ id: "a", text: "Interview on 3 June 2026 at 10:00 with Ada Ruiz." });

/** Every command with JSON, on real input, in an order in which each has something to do. */
const CALLS: readonly (readonly [line: string, stdin: string])[] = [
  ["list", ""],
  ["show tidewell", ""],
  ["show tidewell p2", ""],
  ["brief tidewell", ""],
  ["checklist tidewell --all", ""],
  ["findings tidewell", ""],
  ["plan tidewell", ""],
  ["plan tidewell --hours 2", ""],
  ["followups tidewell", ""],
  ["playbook", ""],
  ["playbook R-039", ""],
  ["next", ""],
  ["next --minutes 10", ""],
  ["room tidewell", ""],
  ["questions tidewell", ""],
  ["questions tidewell --likely", ""],
  ["questions tidewell --propose", ""],
  ["questions tidewell --settle", ""],
  ["stories", ""],
  ["stories tidewell", ""],
  ["stories --show migration", ""],
  ["stories --add -", "The oven broke at night. I rebuilt it in six hours."],
  ["claims tidewell", ""],
  ["note tidewell late data again", ""],
  ["research tidewell", ""],
  ["research tidewell RS-C07 Two new ports --source press --date 2026-05-03", ""],
  ["research tidewell goals", ""],
  ["rehearse tidewell presentation --minutes 18", ""],
  ["rehearse tidewell", ""],
  ["materials tidewell photo ID --add --ready", ""],
  ["materials tidewell", ""],
  ["draft tidewell", ""],
  ["outcome tidewell", ""],
  ["outcome tidewell offer", ""],
  ["search late data", ""],
  ["log tidewell", ""],
  ["log tidewell", "They asked: why us?"],
  ["history", ""],
  ["tick tidewell PRE-28", ""],
  ["untick tidewell PRE-28", ""],
  ["done tidewell PRE-10", ""],
  ["undo", ""],
  ["redo", ""],
  [`intake ${NOTES} --dry-run`, ""],
  [`intake ${INVITATION} --new`, ""],
  ["intake", JSON.stringify(RESUME)],
  ["intake", INVITATIONS],
  ["sample", ""],
  ["config", ""],
  ["config get port", ""],
  ["consistency", lines(...STATEMENTS)],
  ["consistency", lines({ id: "p", a: STATEMENTS[0], b: STATEMENTS[1] })],
  ["loop propose", JSON.stringify(ROUND)],
  ["loop lint", JSON.stringify({ ...ROUND, ...PLAN })],
  ["match", JSON.stringify(MATCH)],
  ["review", "I rebuilt the oven alone, um, and we baked again after six hours."],
  ["export", ""],
  ["backup FOLDER/copy.db", ""],
  ["serve --port 0", ""],
  ["link --port PORT", ""],
  ["doctor", ""],
  ["token", ""],
  ["webhooks add http://127.0.0.1:4748/ --document --application tidewell-1", ""],
  ["webhooks", ""],
  ["webhooks test 127.0.0.1", ""],
  ["webhooks deliveries 127.0.0.1", ""],
  ["webhooks replay 127.0.0.1 --from 1", ""],
  ["webhooks rotate 127.0.0.1", ""],
  ["webhooks off 127.0.0.1", ""],
  ["webhooks on 127.0.0.1", ""],
  ["webhooks remove 127.0.0.1", ""],
];

/** Not called above: it needs a server, and is called where there is one (tests/postgres.test.ts). */
const ELSEWHERE = ["migrate"];

const parsed = (text: string): readonly unknown[] => {
  try {
    return [JSON.parse(text)];
  } catch {
    return text
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
  }
};

/** What of an answer its published schema does not allow. */
function faultsOf(command: string, answer: unknown): unknown {
  // Formats are a help for readers; what they say is checked where values come in.
  const validate = new Ajv2020({ validateFormats: false, strict: false }).compile(
    schemaOf(command) as object,
  );
  return validate(answer) ? [] : validate.errors;
}

describe("the JSON of the commands", () => {
  it("is as its schemas say, on real input", async () => {
    const { finalist, dataDir } = aShell();
    const env = { FINALIST_DATA: dataDir, FINALIST_PORT: "0" };
    const server = await startServer(readConfig(env));
    onTestFinished(() => server.close());
    const { application, candidate } = tidewell({ application: "tidewell-1", candidate: "me" });
    const file = { format: "finalist-export", version: 1, documents: [application, candidate] };
    const calls = [["import", JSON.stringify(file)] as const, ...CALLS];
    const folder = aFolder();
    const seen = new Set<string>();
    for (const [line, stdin] of calls) {
      const words = line
        .replace("FOLDER", folder)
        .replace("PORT", new URL(server.url).port)
        .split(" ");
      const command = words[0] ?? "";
      const { code, stdout, stderr } = await finalist([...words, "--json"], {
        stdin,
        env: { FINALIST_WEBHOOKS_PRIVATE: "1" },
      });
      expect({ line, code, stderr: code === 0 ? "" : stderr }).toEqual({
        line,
        code: 0,
        stderr: "",
      });
      const answers = parsed(stdout);
      expect(answers, line).not.toEqual([]);
      for (const answer of answers)
        expect({ line, faults: faultsOf(command, answer) }).toEqual({ line, faults: [] });
      seen.add(command);
    }
    expect([...seen, ...ELSEWHERE].toSorted()).toEqual(shapedCommands());
  });

  it("would be caught with a field that no schema names", () => {
    expect(faultsOf("token", { token: "x", colour: "red" })).toMatchObject([
      { keyword: "additionalProperties" },
    ]);
  });

  it("stands in the docs as it is", () => {
    const docs = new URL("../../../../docs/cli-json.md", import.meta.url);
    if (process.env["UPDATE_DOCS"]) writeFileSync(docs, jsonDocs());
    expect(
      readFileSync(docs, "utf8"),
      "docs/cli-json.md is out of date: UPDATE_DOCS=1 vitest run src/shapes",
    ).toBe(jsonDocs());
  });
});

describe("finalist schema", () => {
  it("prints the schema of one command", async () => {
    const { stdout } = await aShell().finalist(["schema", "token"]);
    expect(JSON.parse(stdout)).toEqual(schemaOf("token"));
  });

  it("names what was probably meant", async () => {
    expect(await aShell().finalist(["schema", "lst"])).toEqual({
      code: 2,
      stdout: "",
      stderr: "There is no JSON of “lst”. Did you mean list?\n",
    });
  });
});
