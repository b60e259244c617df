import { COLLECTIONS } from "@finalist/core/model";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { expect, it, onTestFinished } from "vitest";
import { finalist, newDataDir, startServer } from "./support.ts";

/** Where an ability has no tool, or no command: why. */
interface None {
  readonly none: string;
}
type Door = string | readonly string[] | None;

const WAY_IN: None = { none: "the browser's own way in" };
const OF_THE_OWNER: None = {
  none: "would let an assistant in for ever, or take everything at once",
};
const IN_SETTINGS: None = { none: "made once, in Settings, where the secret is shown" };
const FOR_PROGRAMS: None = { none: "for programs that follow along; a person has history" };

/**
 * Every operation of the API, with the tool and the command that do the same. `*` stands for the
 * names of the lists, which are all alike.
 */
const PARITY: readonly (readonly [operations: string, tool: Door, command: Door])[] = [
  ["listApplications", "list_applications", "list"],
  ["createApplication", ["create_application", "add_draft"], "intake"],
  ["addSample", { none: "an invented application helps no assistant" }, "sample"],
  ["getApplication getCandidate", "read_document", "show"],
  [
    "patchApplication patchCandidate commandApplication commandCandidate makeChanges",
    "change",
    ["done", "tick", "untick", "questions", "claims", "stories", "outcome"],
  ],
  ["deleteApplication", "delete_application", { none: "the terminal UI asks first" }],
  ["addDraft addDraftToCandidate", "add_draft", ["intake", "log"]],
  ["listApplicationChanges listCandidateChanges listChanges", "history", "history"],
  [
    "restoreApplication restoreCandidate",
    "restore_version",
    { none: "the dashboard shows what would come back" },
  ],
  ["undoApplication undoCandidate", "undo", "undo"],
  ["redoApplication redoCandidate", "redo", "redo"],
  ["getBrief", "get_page", "brief"],
  ["getPlan", "get_preparation", ["plan", "next"]],
  ["getPreparation", "get_preparation", ["research", "rehearse", "materials"]],
  ["getFindings", "get_preparation", "findings"],
  ["getChecklist", "get_preparation", "checklist"],
  ["getRoom", "get_preparation", "room"],
  ["getQuestions", "get_preparation", "questions"],
  ["getTimeline", "get_preparation", "plan"],
  ["getLedger", "get_preparation", "claims"],
  ["getFollowUps", ["get_preparation", "draft_message"], ["followups", "draft"]],
  ["list* getFrom*", "read_document", "show"],
  ["addTo* patchIn* removeFrom*", ["change", "add_note"], ["note", "stories", "claims", "done"]],
  ["intake", "read_text", "intake"],
  ["readInvitations", { none: "read_text reads one at a time" }, "intake"],
  ["placeDraft", { none: "read_text says where a draft belongs" }, "intake"],
  ["search", "search", "search"],
  ["streamChanges", FOR_PROGRAMS, FOR_PROGRAMS],
  ["exportAll", OF_THE_OWNER, "export"],
  ["importAll", OF_THE_OWNER, "import"],
  ["backup", OF_THE_OWNER, "backup"],
  ["listTokens createToken revokeToken", OF_THE_OWNER, IN_SETTINGS],
  ["describeSignIn signIn getSession signOut", WAY_IN, WAY_IN],
  ["createSignInCode", OF_THE_OWNER, "link"],
  ["listBrowserSessions endBrowserSession", OF_THE_OWNER, IN_SETTINGS],
  [
    "listWebhooks createWebhook readWebhook changeWebhook removeWebhook rotateWebhookSecret listDeliveries replayDelivery replayWebhook testWebhook",
    OF_THE_OWNER,
    "webhooks",
  ],
  ["getCalendarFeed renewCalendarFeed revokeCalendarFeed", OF_THE_OWNER, IN_SETTINGS],
  ["getSessionsCalendar", { none: "read_document has the times" }, { none: "the page saves it" }],
  ["checkConsistency", "check_consistency", "consistency"],
  ["matchStories", "match_stories", "match"],
  ["reviewAnswers", "review_answer", "review"],
  ["getPlaybook listPlaybookEntries getPlaybookEntry", "look_up_playbook", "playbook"],
  ["lintLoop", "lint_loop", "loop"],
  ["designLoop", "propose_loop", "loop"],
  ["getHealth", { none: "a connection says as much" }, "doctor"],
  ["getOpenApi", { none: "tools describe themselves" }, "schema"],
  ["getCalendar", { none: "for programs that subscribe" }, { none: "for programs that subscribe" }],
];

/** What assistants have beside: one thing that takes a person several operations. */
const TOOLS_BESIDE = ["what_to_do_next", "describe_entries"];
/** Commands about the program itself. */
const COMMANDS_BESIDE = ["serve", "mcp", "token", "migrate", "config", "completion", "help"];

const LISTS = Object.values(COLLECTIONS)
  .flatMap((lists) => Object.keys(lists))
  .map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const spelt = (name: string): readonly string[] =>
  name.endsWith("*") ? LISTS.map((list) => name.replace("*", list)) : [name];

const namesIn = (doors: readonly Door[]): readonly string[] =>
  doors.flatMap((door) => (typeof door === "object" && "none" in door ? [] : door));

it("offers every operation as a tool and as a command, or says why not", async () => {
  const dataDir = await newDataDir();
  const server = await startServer(dataDir);
  onTestFinished(async () => void (await server.stop()));
  const headers = { authorization: `Bearer ${server.token}` };

  const answer = await fetch(`${server.url}/api/v1/openapi.json`, { headers });
  const { paths } = (await answer.json()) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const operations = Object.values(paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ operationId }) => operationId ?? []);
  const rows = PARITY.flatMap(([names]) => names.split(" "));
  expect(
    operations.toSorted(),
    "give each a row in tests/parity.test.ts: its tool and its command, or why there is none",
  ).toEqual(rows.flatMap(spelt).toSorted());

  const client = new Client(
    { name: "test", version: "1" },
    { versionNegotiation: { mode: { pin: "2026-07-28" } } },
  );
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`), { requestInit: { headers } }),
  );
  onTestFinished(() => client.close());
  const tools = (await client.listTools()).tools.map(({ name }) => name);
  const namedTools = new Set([...namesIn(PARITY.map(([, tool]) => tool)), ...TOOLS_BESIDE]);
  expect(tools.toSorted()).toEqual([...namedTools].toSorted());

  const { stdout } = await finalist(dataDir, ["--help"]);
  const commands = [...stdout.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name = ""]) => name);
  const namedCommands = new Set([
    ...namesIn(PARITY.map(([, , command]) => command)),
    ...COMMANDS_BESIDE,
  ]);
  expect(commands.toSorted()).toEqual([...namedCommands].toSorted());
});
