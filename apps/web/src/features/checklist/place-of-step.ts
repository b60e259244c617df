import type { Application } from "@finalist/core/model";
import type { ChecklistItem, Preparation } from "@finalist/core/prepare";
import { placeOf } from "../../places.ts";
import { actionFor } from "./actions.ts";

interface Step {
  readonly itemId: string;
}

/**
 * The very place where a step is done: the person or part of the application that its item is
 * about, else the item in the checklist, where its form is. One that begins with `/` is outside it.
 */
export function placeOfStep(
  { itemId }: Step,
  application: Application,
  { checklist, sessions, now }: Preparation,
): string {
  const item = checklist.find(({ id }) => id === itemId);
  if (!item) return placeOf(itemId);
  const action = actionFor({
    application,
    sessions: sessions.map(({ session }) => session),
    item,
    now,
  });
  if (action?.type !== "go") return placeOf(itemId);
  const personId = item.interviewerId ?? missingOf(item)?.interviewerId;
  return action.to === "room" && personId !== undefined ? `room#${personId}` : action.to;
}

const missingOf = ({ checks }: ChecklistItem) => checks.find(({ ok }) => !ok);
