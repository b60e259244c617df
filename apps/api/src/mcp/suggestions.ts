import type { Candidate } from "@finalist/core/model";
import type { Deps } from "../deps.ts";
import { getApplication, getCandidate } from "../operations/reading.ts";
import { getPreparation, listApplications } from "../operations/applications.ts";
import { everything, opened } from "./tools/find.ts";
import type { Call } from "./tools/tool.ts";

/** The protocol takes no more at a time. */
const SUGGESTED_MAX = 100;

/** What is there to choose from, while somebody types. */
export const suggested = (known: readonly string[], typed: string): string[] => {
  const key = typed.toLowerCase();
  const starting = known.filter((word) => word.toLowerCase().startsWith(key));
  const within = known.filter((word) => word.toLowerCase().indexOf(key) > 0);
  return [...new Set([...starting, ...within])].slice(0, SUGGESTED_MAX);
};

type Reach = Pick<Call, "deps" | "opens">;

const listed = async (reach: Reach) => (await listApplications(reach.deps)).filter(opened(reach));

export const companies = async (reach: Reach): Promise<readonly string[]> =>
  (await listed(reach)).map(({ company }) => company);

export const applicationIds = async (reach: Reach): Promise<readonly string[]> =>
  (await listed(reach)).map(({ id }) => id);

/** None for whoever may not read of the person. */
export async function ownStories(reach: Reach): Promise<Candidate["stories"]> {
  return everything(reach).ok ? (await getCandidate(reach.deps)).document.stories : [];
}

/** The people of the interview that comes next. */
export async function namesInRoom(deps: Deps, id: string): Promise<readonly string[]> {
  const found = await getPreparation(deps, id);
  return found.ok ? found.value.preparation.room.map(({ name }) => name) : [];
}

export async function rounds(deps: Deps, id: string): Promise<readonly string[]> {
  const found = await getApplication(deps, id);
  return found.ok ? found.value.document.interviews.map(({ round }) => String(round)) : [];
}
