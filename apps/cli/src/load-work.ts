import type { Reader } from "@finalist/api/reader";
import type { Application } from "@finalist/core/model";
import { byPressure, isAgendaKnown, type Work, workOf } from "@finalist/core/prepare/across";
import { findApplication } from "./find.ts";

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
