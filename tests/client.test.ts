import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { expect, it } from "vitest";
import { newDataDir, root, sampleFile, startServer } from "./support.ts";

const folder = join(root, "tests/client");

it("a client made from the description compiles, and goes from an invitation to undo", async () => {
  const server = await startServer(await newDataDir());
  try {
    const types = await openapiTS(new URL("/reference/openapi.json", server.url));
    await writeFile(join(folder, "api.d.ts"), astToString(types));
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const compiled = spawnSync(process.execPath, [compiler, "-p", folder, "--noEmit"]);
    expect(compiled.stdout.toString()).toBe("");
    expect(compiled.status).toBe(0);

    // Beyond the compiler of these tests, which runs before there are types.
    const { journey } = (await import(`${folder}/journey.ts`)) as {
      readonly journey: (url: string, token: string, invitation: string) => Promise<unknown>;
    };
    const invitation = await readFile(sampleFile("invitation.ics"), "utf8");
    expect(await journey(server.url, server.token, invitation)).toEqual({
      stored: 201,
      replayed: "true",
      sameId: true,
      listed: [expect.any(String)],
      people: expect.any(Number),
      items: expect.any(Number),
      patched: 2,
      stale: 412,
      staleVersion: 2,
      undone: 3,
      authors: ["undo by note-taker", "do by note-taker", "do by note-taker"],
    });
  } finally {
    await server.stop();
  }
});
