import { parentPort } from "node:worker_threads";
import { type JobName, jobNamed } from "./jobs.ts";
import type { Order, Reply } from "./pool.ts";

const port = parentPort;
port?.on("message", ({ name, input }: Order) => {
  void done(name as JobName, input as never).then(
    (json) => port.postMessage({ json } satisfies Reply, [json.buffer]),
    (fault: unknown) => port.postMessage({ fault } satisfies Reply),
  );
});

/** Its memory changes hands instead of being copied; a buffer of Node's may share it with others. */
const done = async (name: JobName, input: never): Promise<Uint8Array<ArrayBuffer>> =>
  new TextEncoder().encode(JSON.stringify(await jobNamed(name).run(input)));
