import { INTAKE_BYTES_MAX } from "@finalist/core";
import { createMcpHandler, type McpServer } from "@modelcontextprotocol/server";

/**
 * Streamable HTTP without sessions: each request stands alone, with a server of its own. Whoever
 * speaks an older revision is answered in it.
 */
export const answerMcp = (request: Request, build: () => McpServer): Promise<Response> =>
  createMcpHandler(build, { maxRequestBodySize: INTAKE_BYTES_MAX }).fetch(request);
