import { ApiError } from "@finalist/api/client";
import type { Draft } from "@finalist/core/intake";
import { client } from "../../data/index.ts";
import { isolated } from "../../ui/isolate.ts";
import { withoutSources } from "./read-intake.ts";

/** An application, by what a person calls it. */
interface Target {
  readonly id: string;
  readonly company: string;
}

/** What came of it, in words, and where to look at it; no words where the page itself shows all. */
export interface Stored {
  readonly place: string;
  readonly outcome?: string;
}

/** Stores a confirmed draft in an application, or as a new one. */
export async function storeDraft(
  draft: Draft,
  into: Target | undefined,
  timeZone: string,
): Promise<Stored> {
  const confirmed = withoutSources(draft);
  if (draft.source === "resume") return storeResume(confirmed, into, timeZone);
  if (into) {
    await client.addDraft(into.id, confirmed, timeZone);
    return { place: `/a/${into.id}` };
  }
  const before = await client.candidate();
  const { document } = await client.create(confirmed, timeZone);
  const place = `/a/${document.id}`;
  if (before.document.stories.length === 0) return { place };
  const after = await client.candidate().catch(() => before);
  return after.document.stories.length === 0 ? { place, outcome: LEFT_SAMPLE } : { place };
}

/** With the first real application the server takes an untouched profile of the sample away. */
const LEFT_SAMPLE = "The sample’s invented profile was taken away; its stories were not yours.";

/** Posts go to the candidate's own data, claims to the application; one of them may be known already. */
async function storeResume(
  draft: Draft,
  into: Target | undefined,
  timeZone: string,
): Promise<Stored> {
  const ownNews = await news(() => client.addResume(draft));
  const own = ownNews
    ? "Your own data has what is new in the résumé."
    : "Your own data has all of it already.";
  if (!into) {
    if (!ownNews) throw nothingNew();
    return { place: "/you", outcome: own };
  }
  if (draft.claims.length === 0) return { place: "/you", outcome: own };
  const claimNews = await news(() => client.addDraft(into.id, draft, timeZone)).catch(
    (error: unknown) => {
      throw ownNews ? afterOwn(error) : error;
    },
  );
  if (!ownNews && !claimNews) throw nothingNew();
  const company = isolated(into.company);
  const claims = claimNews
    ? `Its claims are with ${company}.`
    : `${company} has its claims already.`;
  return { place: `/a/${into.id}/consistency`, outcome: `${own} ${claims}` };
}

const NOTHING_NEW = "urn:finalist:problem:nothing-new";

/** Whether it changed anything. */
async function news(store: () => Promise<unknown>): Promise<boolean> {
  try {
    await store();
    return true;
  } catch (error) {
    if (error instanceof ApiError && error.problem.type === NOTHING_NEW) return false;
    throw error;
  }
}

const nothingNew = (): ApiError =>
  new ApiError({
    type: NOTHING_NEW,
    title: "Nothing new",
    status: 409,
    detail: "All of it is on file already.",
  });

/** One half is stored; whoever reads of the other has to know. */
function afterOwn(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { problem } = error;
  const detail = `Your own data is stored, the claims are not: ${problem.detail}`;
  return new ApiError({ ...problem, detail });
}
