import type { Client, ListedApplication } from "@finalist/api/client";
import { type Application, byNextInterview, type Candidate } from "@finalist/core/model";
import { type Brief, briefFrom, prepare, type Preparation } from "@finalist/core/prepare";
import { findApplication } from "./find.ts";

/** An application with all that follows from it at one moment. */
export interface Loaded {
  readonly application: Application;
  readonly candidate: Candidate;
  readonly version: number;
  readonly preparation: Preparation;
  readonly brief: Brief;
}

export async function loadOne(client: Client, wanted: string, now: string): Promise<Loaded> {
  const { id } = findApplication(await client.list(), wanted);
  const { document: candidate } = await client.candidate();
  return load(client, id, candidate, now);
}

/** How many requests run at once; a remote server has others to serve. */
const BATCH = 16;

export async function loadAll(
  client: Client,
  now: string,
  isWanted: (summary: ListedApplication) => boolean = () => true,
): Promise<readonly (Loaded & { readonly listed: ListedApplication })[]> {
  const [all, { document: candidate }] = await Promise.all([client.list(), client.candidate()]);
  const list = byNextInterview(all.filter(isWanted), now);
  const loaded: (Loaded & { readonly listed: ListedApplication })[] = [];
  for (let from = 0; from < list.length; from += BATCH) {
    const batch = list.slice(from, from + BATCH).map(async (listed) => ({
      ...(await load(client, listed.id, candidate, now)),
      listed,
    }));
    loaded.push(...(await Promise.all(batch)));
  }
  return loaded;
}

async function load(
  client: Client,
  id: string,
  candidate: Candidate,
  now: string,
): Promise<Loaded> {
  const { document: application, version } = await client.application(id);
  const preparation = prepare(application, candidate, now);
  return {
    application,
    candidate,
    version,
    preparation,
    brief: briefFrom(application, preparation),
  };
}
