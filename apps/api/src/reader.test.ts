import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createClient } from "./client.ts";
import { openEmbedded } from "./embedded.ts";
import { openReader, readConfig } from "./reader.ts";
import { openDatabase } from "./storage/sqlite-driver.ts";

const newConfig = async () =>
  readConfig({ FINALIST_DATA: await mkdtemp(join(tmpdir(), "finalist-reader-")) });

/** A database with the worked example in it. */
async function withSample() {
  const config = await newConfig();
  const api = await openEmbedded(config);
  const client = createClient({ baseUrl: "http://x", name: "test", fetch: api.fetch });
  const { document } = await client.addSample();
  return { config, api, client, id: document.id };
}

it("answers as the API does", async () => {
  const { config, api, client, id } = await withSample();
  const reader = openReader(config);
  expect(await reader?.list()).toEqual(await client.list());
  expect(await reader?.candidate()).toEqual(await client.candidate());
  expect(await reader?.application(id)).toMatchObject(await client.application(id));
  for (const query of ["data", "late data", "100%_\\", "  "])
    expect(await reader?.search(query)).toEqual(
      await api
        .fetch(`http://x/api/v1/search?q=${encodeURIComponent(query)}`)
        .then(async (answer) => ((await answer.json()) as { items: unknown }).items),
    );
  for (const [after, limit] of [[0], [0, 1], [1, 500]] as const)
    expect(await reader?.changes(after, limit)).toEqual(await client.changes(after, limit));
  const [mine, theirs] = await Promise.all(
    [reader, client].map(async (each) =>
      each?.application("nope").catch((error: unknown) => error),
    ),
  );
  expect(mine).toMatchObject({ problem: { status: 404 } });
  expect(mine).toEqual(theirs);
  await reader?.close();
  await api.close();
});

it("finds nothing where there is no database, and creates none", async () => {
  const config = await newConfig();
  const reader = openReader(config);
  expect(await reader?.list()).toEqual([]);
  expect(await reader?.candidate()).toMatchObject({ version: 0, document: { stories: [] } });
  expect(await reader?.changes(0)).toEqual({ items: [], latest: 0 });
  expect(await readdir(config.dataDir)).toEqual([]);
});

it.each([
  ["an older", "delete from kysely_migration where name like '004%'"],
  ["a newer", "insert into kysely_migration values ('999_of_tomorrow', '2030-01-01')"],
  ["no", "drop table kysely_migration"],
])("leaves a database of %s version to the API", async (_, change) => {
  const { config, api } = await withSample();
  await api.close();
  const database = openDatabase(config.databasePath);
  database.exec(change);
  database.close();
  expect(openReader(config)).toBeUndefined();
});

it("lifts a document of an older version as the store does", async () => {
  const { config, api, client, id } = await withSample();
  const expected = await client.application(id);
  await api.close();
  const database = openDatabase(config.databasePath);
  database.exec("update documents set body = json_remove(body, '$.employerSignals')");
  database.close();
  const reader = openReader(config);
  expect(await reader?.application(id)).toMatchObject({
    document: { ...expected.document, employerSignals: [] },
  });
  await reader?.close();
});
