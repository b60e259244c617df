import { describe, expect, it } from "vitest";
import { aShell, aShellWithTidewell, SAMPLES } from "../testing.ts";

interface Card {
  readonly id: string;
  readonly text: string;
  readonly state: string;
}
interface Board {
  readonly from: string;
  readonly settled: boolean;
  readonly people: readonly { readonly name: string; readonly own: readonly Card[] }[];
}

const boardIn = async (json: (...argv: readonly string[]) => Promise<unknown>) =>
  (await json("questions", "tidewell")) as Board;
const cardsOf = ({ people }: Board, name: string) =>
  people
    .find((person) => person.name.startsWith(name))
    ?.own.map(({ text, state }) => [text, state]);

const DURING = { now: () => "2026-05-14T10:30:00Z" };
const BET = "Which 18-month bet does this post serve?";

describe("questions", () => {
  it("prints the board with ids, and a plain line for each question", async () => {
    const { finalist } = await aShellWithTidewell();
    const { code, stdout } = await finalist(["questions", "tidewell"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^Your plan, settled · 6 different questions\n\nPriya Raman\n {2}\[ \] /,
    );
    expect(stdout).toContain("(q-1, QB-19)");
    const { stdout: plain } = await finalist(["questions", "tidewell", "--plain"]);
    expect(plain).toContain(`Oskar Lind\tplanned\tq-7\t${BET}\t\n`);
  });

  it("makes proposals one's own with --take, once", async () => {
    const { finalist, json } = aShell();
    await finalist(["intake", `${SAMPLES}invitation.ics`]);
    expect(await boardIn(json)).toMatchObject({ from: "proposal" });
    expect((await finalist(["questions", "tidewell"])).stderr).toContain("--take makes it yours");
    expect(await finalist(["questions", "tidewell", "--take"])).toMatchObject({
      code: 0,
      stderr: "Took over the proposed questions.\n",
    });
    const board = await boardIn(json);
    expect(board.from).toBe("plan");
    expect(new Set(board.people.flatMap(({ own }) => own.map(({ state }) => state)))).toEqual(
      new Set(["planned"]),
    );
    expect((await finalist(["questions", "tidewell", "--take"])).stderr).toBe(
      "All of these are yours already.\n",
    );
    expect(await json("questions", "tidewell", "--propose")).toMatchObject({ from: "proposal" });
  });

  it("adds, moves and drops, each a change that can be undone", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const add = ["questions", "tidewell", "--add", "What would make you say no?", "--to", "helen"];
    expect((await finalist(add)).stdout).toContain("  [ ] What would make you say no? (");
    await finalist(["questions", "tidewell", "--move", "QB-08", "--to", "priya"]);
    await finalist(["questions", "tidewell", "--drop", "q-8"]);
    const board = await boardIn(json);
    expect(cardsOf(board, "Helen")).toContainEqual(["What would make you say no?", "planned"]);
    expect(cardsOf(board, "Priya")).toContainEqual([BET, "planned"]);
    expect(cardsOf(board, "Oskar")).not.toContainEqual([BET, "planned"]);
    for (let step = 0; step < 3; step += 1) await finalist(["undo", "tidewell"]);
    expect(cardsOf(await boardIn(json), "Oskar")).toContainEqual([BET, "planned"]);
  });

  it("adds a question of the playbook by its id, and says what is wrong with it there", async () => {
    const { finalist } = await aShellWithTidewell();
    const { stdout } = await finalist(["questions", "tidewell", "--add", "qb-08", "--to", "june"]);
    expect(stdout).toContain(`[ ] ${BET} (`);
    expect(stdout).toContain("[warn] R-064 ");
    expect(
      await finalist(["questions", "tidewell", "--add", "QB-0", "--to", "june"]),
    ).toMatchObject({ code: 2, stdout: "" });
  });

  it("marks as asked while the interview is under way, once", async () => {
    const { finalist } = await aShellWithTidewell();
    const ask = ["questions", "tidewell", "--asked", "QB-08"];
    expect(await finalist(ask, DURING)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`  [x] ${BET} (q-7, QB-08)\n`),
    });
    expect((await finalist(ask, DURING)).stderr).toBe("Marked as asked already.\n");
    expect((await finalist(["questions", "tidewell", "--asked", "q-1"])).stderr).toContain(
      "in an earlier round",
    );
  });

  it("marks a proposal as asked, and makes the others one's own with it", async () => {
    const { finalist, json } = aShell();
    await finalist(["intake", `${SAMPLES}invitation.ics`]);
    const { people } = (await json("questions", "tidewell")) as Board;
    const ids = people.flatMap(({ own }) => own.map(({ id }) => id));
    const once = ids.find((id) => ids.indexOf(id) === ids.lastIndexOf(id)) ?? "";
    expect((await finalist(["questions", "tidewell", "--asked", once], DURING)).stdout).toContain(
      "  [x] ",
    );
    const twice = ids.find((id) => ids.indexOf(id) !== ids.lastIndexOf(id)) ?? "";
    expect(await finalist(["questions", "tidewell", "--drop", twice])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("fits several"),
    });
  });

  it("settles the questions", async () => {
    const { finalist, json } = aShell();
    await finalist(["intake", `${SAMPLES}invitation.ics`]);
    await finalist(["questions", "tidewell", "--settle"]);
    expect(await boardIn(json)).toMatchObject({ settled: true, from: "plan" });
    expect((await finalist(["questions", "tidewell", "--settle"])).stderr).toBe(
      "They are settled already.\n",
    );
  });

  it("says what they may ask, and which story answers", async () => {
    const { finalist, json } = await aShellWithTidewell();
    const { stdout } = await finalist(["questions", "tidewell", "--likely"]);
    expect(stdout).toContain("    Tell: Warehouse migration\n");
    expect(await json("questions", "tidewell", "--likely")).toMatchObject({
      sessions: [{ title: "System design", questions: expect.any(Array) }, {}, {}, {}],
    });
    const { stdout: plain } = await finalist(["questions", "tidewell", "--likely", "--plain"]);
    expect(plain).toMatch(/^System design\tQA-\d+\t[^\t]+\tPriya Raman\t/);
  });

  it.each([
    [["--take", "--drop", "q-1"], "One change at a time: --take or --drop.\n"],
    [["--add", "Why?"], "--add needs --to PERSON. See finalist room APP.\n"],
    [["--to", "june"], "--to goes with --add or --move.\n"],
    [["--add", " ", "--to", "june"], "--add needs the question itself, or an id such as QB-03.\n"],
    [["--add", "x".repeat(400), "--to", "june"], "--add: expected 300 characters at most.\n"],
    [["--drop", "q-99x"], "There is no question “q-99x” here. See finalist questions APP.\n"],
    [["--drop", "QB-01"], /^“QB-01” fits several\. Did you mean\n {2}q-2 What /],
  ])("refuses %j", async (argv, stderr) => {
    const { finalist } = await aShellWithTidewell();
    expect(await finalist(["questions", "tidewell", ...argv])).toEqual({
      code: 2,
      stdout: "",
      stderr: typeof stderr === "string" ? stderr : expect.stringMatching(stderr),
    });
  });

  it("says what is missing where nobody knows what they are", async () => {
    const { finalist } = aShell();
    const event = [
      ...["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:one@x.example", "SUMMARY:Onsite"],
      ...["DTSTART:20260602T090000Z", "DTEND:20260602T100000Z"],
      "ATTENDEE;CN=Bo Marsh:mailto:bo@x.example",
      ...["END:VEVENT", "END:VCALENDAR"],
    ].join("\r\n");
    await finalist(["intake", "-", "--company", "Kestrel", "--role", "Analyst"], { stdin: event });
    const { code, stderr } = await finalist(["questions", "kestrel", "--take"]);
    expect({ code, stderr: stderr.replace(/\s+/g, " ") }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/Bo Marsh: it is not known yet what they are.*titles/),
    });
  });

  it("says what to do where nobody is known", async () => {
    const { finalist } = aShell();
    const named = ["intake", "-", "--company", "Kestrel", "--role", "Analyst"];
    await finalist(named, { stdin: "They asked: why us?" });
    expect(await finalist(["questions", "kestrel"])).toMatchObject({ code: 0, stdout: "" });
    expect(await finalist(["questions", "kestrel", "--take"])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("nobody to ask"),
    });
  });
});
