import type { ListedApplication } from "@finalist/api/client";
import type { Reader } from "@finalist/api/reader";
import type { Application, Candidate } from "@finalist/core/model";
import { byNextInterview } from "@finalist/core/model/plain";
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

export async function loadOne(reader: Reader, wanted: string, now: string): Promise<Loaded> {
  const { id } = findApplication(await reader.list(), wanted);
  const { document: candidate } = await reader.candidate();
  return load(reader, id, candidate, now);
}

/** How many requests run at once; a remote server has others to serve. */
const BATCH = 16;

export async function loadAll(
  reader: Reader,
  now: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<readonly (Loaded & { readonly listed: ListedApplication })[]> {
  const [all, { document: candidate }] = await Promise.all([reader.list(), reader.candidate()]);
  const list = byNextInterview(all, now);
  const loaded: (Loaded & { readonly listed: ListedApplication })[] = [];
  for (let from = 0; from < list.length; from += BATCH) {
    if (from > 0) onProgress(from, list.length);
    const batch = list.slice(from, from + BATCH).map(async (listed) => ({
      ...(await load(reader, listed.id, candidate, now)),
      listed,
    }));
    loaded.push(...(await Promise.all(batch)));
  }
  return loaded;
}

async function load(
  reader: Reader,
  id: string,
  candidate: Candidate,
  now: string,
): Promise<Loaded> {
  const { document: application, version } = await reader.application(id);
  const preparation = prepare(application, candidate, now);
  return {
    application,
    candidate,
    version,
    preparation,
    brief: briefFrom(application, preparation),
  };
}
