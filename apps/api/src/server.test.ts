import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { expect, it, onTestFinished, vi } from "vitest";
import { readConfig } from "./config.ts";
import { startServer } from "./server.ts";
import { hasPostgres, newPostgres } from "./storage/postgres-testing.ts";

it.skipIf(!hasPostgres)("leaves its database where the accounts cannot be opened", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "finalist-start-"));
  onTestFinished(() => rmSync(dataDir, { recursive: true, force: true }));
  const database = await newPostgres();
  onTestFinished(() => database.remove());
  const client = new Client({ connectionString: database.url });
  await client.connect();
  onTestFinished(() => client.end());
  // Something of that name is there, and is no table.
  await client.query("create view auth_user as select 1 as id");
  const config = readConfig({
    DATABASE_URL: database.url,
    FINALIST_DATA: dataDir,
    FINALIST_PORT: "0",
    FINALIST_HOSTED_URL: "http://localhost:4747",
    FINALIST_SECRET: "of the tests, with far more than thirty-two bytes",
    FINALIST_SMTP_URL: "smtp://localhost:1",
    FINALIST_MAIL_FROM: "finalist@mail.example",
  });
  await expect(startServer(config)).rejects.toThrow("auth_user");
  const others = async (): Promise<number> => {
    const { rows } = await client.query(
      "select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    return rows.length;
  };
  await vi.waitFor(async () => expect(await others()).toBe(0), { timeout: 10_000 });
});
