import {
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type JSONRPCMessage,
  type RequestId,
  StreamableHTTPClientTransport,
} from "@modelcontextprotocol/client";
import { INTERNAL_ERROR } from "@modelcontextprotocol/server";
import { StdioServerTransport } from "@modelcontextprotocol/server/stdio";

/** Passes every message on to a Finalist elsewhere, and every answer back. */
export async function relayTo(
  { url, token }: { readonly url: string; readonly token: string },
  stopped: Promise<unknown>,
): Promise<void> {
  const here = new StdioServerTransport();
  const there = new StreamableHTTPClientTransport(new URL(`${url}/mcp`), {
    requestInit: { headers: { authorization: `Bearer ${token}` } },
  });
  here.onmessage = (message) =>
    void there.send(message).catch((error: unknown) => {
      const reason = `No answer from ${url}: ${error instanceof Error ? error.message : String(error)}`;
      console.error(reason);
      // Nobody would wait for ever for an answer that does not come.
      if (isJSONRPCRequest(message)) void here.send(failed(message.id, reason));
    });
  there.onmessage = (message) => {
    // Older revisions agree on one of them, which stands in each request from then on.
    if (isJSONRPCResultResponse(message) && typeof message.result["protocolVersion"] === "string")
      there.setProtocolVersion(message.result["protocolVersion"]);
    void here.send(message);
  };
  const isGone = new Promise<void>((resolve) => {
    here.onclose = resolve;
  });
  await there.start();
  await here.start();
  await Promise.race([stopped, isGone]);
  await there.close();
  await here.close();
}

const failed = (id: RequestId, message: string): JSONRPCMessage => ({
  jsonrpc: "2.0",
  id,
  error: { code: INTERNAL_ERROR, message },
});
