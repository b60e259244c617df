import type { EditCommand } from "../change/command.ts";
import type { Application } from "../model/application.ts";

interface UsePatch {
  readonly planned?: boolean;
  readonly newDepth?: readonly string[];
}

/**
 * Changes what becomes of one story here. Without any mark all are in use, so the first mark names
 * the others too: they stay.
 */
export function markUse(
  { storyUses }: Application,
  inUse: readonly { readonly id: string }[],
  storyId: string,
  patch: UsePatch,
  newId: () => string,
): EditCommand {
  const isKnown = (id: string): boolean => storyUses.some((use) => use.storyId === id);
  const known = storyUses.find((use) => use.storyId === storyId);
  const add = (value: Readonly<Record<string, unknown>>) => ({
    type: "add" as const,
    collection: "storyUses",
    value: { id: newId(), planned: true, ...value },
  });
  const own = known
    ? { type: "change" as const, collection: "storyUses", id: known.id, patch: { ...patch } }
    : add({ storyId, ...patch });
  const others = inUse
    .filter(({ id }) => id !== storyId && !isKnown(id))
    .map(({ id }) => add({ storyId: id }));
  return { type: "batch", label: labelOf(patch), commands: [own, ...others] };
}

function labelOf({ planned, newDepth }: UsePatch): string {
  if (newDepth) return "Changed what is new in a story";
  return planned === false ? "Left a story out here" : "Took a story in here";
}
