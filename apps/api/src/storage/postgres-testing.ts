import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

declare module "vitest" {
  interface ProvidedContext {
    /** Of a server where databases may be made; empty where there is none. */
    readonly postgresUrl: string;
  }
}

const serverUrl = inject("postgresUrl");
export const hasPostgres = serverUrl !== "";

export interface TestDatabase {
  readonly url: string;
  /** As somebody who comes with a client of their own. */
  query<Row>(text: string): Promise<readonly Row[]>;
  remove(): Promise<void>;
}

/** A new database on the real server. */
export async function newPostgres(): Promise<TestDatabase> {
  const name = `finalist_${randomUUID().replaceAll("-", "")}`;
  await query(serverUrl, `create database ${name} template template0`);
  const url = urlOf(name);
  return {
    url,
    query: (text) => query(url, text),
    remove: async () => {
      await query(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

function urlOf(name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function query<Row>(url: string, text: string): Promise<readonly Row[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows as Row[];
  } finally {
    await client.end();
  }
}
