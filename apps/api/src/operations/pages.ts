import { type DomainError, ok, type Result } from "@finalist/core";
import {
  briefFrom,
  daySheetFrom,
  formatBrief,
  formatDaySheet,
  prepare,
} from "@finalist/core/prepare";
import type { Deps } from "../deps.ts";
import { getApplication, getCandidate } from "./reading.ts";

/** What an application comes to on one page, and what each page is for. */
export const PAGES = {
  brief: { title: "Brief", about: "Everything to know before the interview" },
  "day-sheet": { title: "Day sheet", about: "What to have in hand on the day" },
} as const;
export type PageName = keyof typeof PAGES;

/** A page as Markdown, as of now. */
export async function readPage(
  deps: Deps,
  id: string,
  page: PageName,
): Promise<Result<string, DomainError>> {
  const found = await getApplication(deps, id);
  if (!found.ok) return found;
  const { document: application } = found.value;
  const { document: candidate } = await getCandidate(deps);
  const preparation = prepare(application, candidate, deps.now());
  return ok(
    page === "brief"
      ? formatBrief(briefFrom(application, preparation))
      : formatDaySheet(daySheetFrom(application, candidate, preparation)),
  );
}
