import type { ListedApplication } from "@finalist/api/client";
import type { Reader } from "@finalist/api/reader";
import type { Application, Candidate } from "@finalist/core/model";
import { byNextInterview } from "@finalist/core/model/plain";
import {
  type Brief,
  briefFrom,
  byPressure,
  isAgendaKnown,
  prepare,
  type Preparation,
  type Work,
  workOf,
} from "@finalist/core/prepare";
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
): Promise<readonly (Loaded & { readonly listed: ListedApplication })[]> {
  const [all, { document: candidate }] = await Promise.all([reader.list(), reader.candidate()]);
  const list = byNextInterview(all, now);
  const loaded: (Loaded & { readonly listed: ListedApplication })[] = [];
  for (let from = 0; from < list.length; from += BATCH) {
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

/** An application with what is to be done for it. */
interface LoadedWork {
  readonly application: Application;
  readonly preparation: Work;
}

export async function loadWork(reader: Reader, wanted: string, now: string): Promise<LoadedWork> {
  const { id } = findApplication(await reader.list(), wanted);
  const { document: candidate } = await reader.candidate();
  const { document: application } = await reader.application(id);
  return { application, preparation: workOf(application, candidate, now) };
}

/** Few, since what is read may not be needed; and several, since each may be a journey. */
const READ_AHEAD = 4;

/** As many applications as it takes to know the first things of the agenda. */
export async function loadMostPressing(
  reader: Reader,
  now: string,
  wanted: { readonly minutes: number; readonly count: number },
): Promise<readonly LoadedWork[]> {
  const [list, { document: candidate }] = await Promise.all([reader.list(), reader.candidate()]);
  const loaded: LoadedWork[] = [];
  const ordered = byPressure(list, now);
  for (let from = 0; from < ordered.length; from += READ_AHEAD) {
    const ahead = ordered.slice(from, from + READ_AHEAD);
    const documents = await Promise.all(ahead.map(({ id }) => reader.application(id)));
    for (const [index, { document: application }] of documents.entries()) {
      const unseen = ahead[index];
      if (unseen && isAgendaKnown(loaded, wanted, unseen, now)) return loaded;
      loaded.push({ application, preparation: workOf(application, candidate, now) });
    }
  }
  return loaded;
}
