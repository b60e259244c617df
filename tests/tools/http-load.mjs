// The cheapest client that keeps several connections busy: the server has to be what is measured.
import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

/** Sends `count` requests over so many connections at once; resolves with requests a second. */
export async function requestsPerSecond(port, request, { count, connections = 8 }) {
  const text = Buffer.from(
    `${request.method ?? "GET"} ${request.path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n` +
      Object.entries(request.headers ?? {})
        .map(([name, value]) => `${name}: ${value}\r\n`)
        .join("") +
      "\r\n",
  );
  let left = count;
  const from = performance.now();
  const run = () =>
    new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      let expected = 0;
      const next = () => {
        if (left <= 0) return socket.end(resolve);
        left -= 1;
        expected = 0;
        socket.write(text);
      };
      let got = 0;
      socket.setNoDelay(true);
      socket.once("error", reject);
      socket.on("data", (part) => {
        if (expected === 0) {
          const end = part.indexOf(HEAD_END);
          const head = part.toString("latin1", 0, end);
          const length = /content-length: (\d+)/i.exec(head)?.[1];
          if (!head.startsWith("HTTP/1.1 2") || length === undefined)
            return reject(new Error(head));
          expected = end + HEAD_END.length + Number(length);
          got = 0;
        }
        got += part.length;
        if (got >= expected) next();
      });
      socket.once("connect", next);
    });
  await Promise.all(Array.from({ length: connections }, run));
  return (count / (performance.now() - from)) * 1000;
}
