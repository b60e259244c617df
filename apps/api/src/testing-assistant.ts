import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import type { aTestApi } from "./testing.ts";

const HOST = "127.0.0.1:4747";

export const REVISIONS = ["2026-07-28", "2025-11-25"] as const;
type Revision = (typeof REVISIONS)[number];

/** An assistant that speaks one revision, through the guarded door. */
export async function anAssistant(
  { guarded }: Pick<ReturnType<typeof aTestApi>, "guarded">,
  given: { readonly token?: string; readonly revision?: Revision; readonly name?: string } = {},
): Promise<Client> {
  const { token = "secret-token", revision = "2026-07-28", name = "test-assistant" } = given;
  const mode = revision === "2026-07-28" ? { pin: revision } : ("legacy" as const);
  const client = new Client({ name, version: "1" }, { versionNegotiation: { mode } });
  const transport = new StreamableHTTPClientTransport(new URL(`http://${HOST}/mcp`), {
    fetch: async (url, init) => {
      const headers = new Headers(init?.headers);
      headers.set("host", HOST);
      headers.set("authorization", `Bearer ${token}`);
      return guarded.request(String(url), { ...init, headers });
    },
  });
  await client.connect(transport);
  return client;
}

/** What a tool answers: its text, and its value or that it failed. */
export async function call(client: Client, name: string, input: object) {
  const answer = await client.callTool({ name, arguments: { ...input } });
  const [first] = answer.content;
  const text = first?.type === "text" ? first.text : "";
  return { text, failed: answer.isError === true, value: answer.structuredContent };
}
