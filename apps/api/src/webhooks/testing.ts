import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

type Answer = readonly [status: number, headers?: Readonly<Record<string, string>>, body?: string];

/** A receiver on loopback that keeps what it gets, and answers 204 until it is told otherwise. */
export async function aReceiver() {
  const received: Received[] = [];
  let answer: (request: Received) => Answer | "nothing" = () => [204];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const one = { headers: request.headers, body: Buffer.concat(chunks).toString("utf8") };
      received.push(one);
      const answered = answer(one);
      if (answered === "nothing") return;
      const [status, headers = {}, body = ""] = answered;
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/hook?key=of-the-receiver`,
    received,
    ids: () => received.map(({ headers }) => String(headers["webhook-id"])),
    sequences: (): readonly number[] =>
      received.map(
        ({ body }) => (JSON.parse(body) as { data: { sequence: number } }).data.sequence,
      ),
    answers: (next: typeof answer) => (answer = next),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
