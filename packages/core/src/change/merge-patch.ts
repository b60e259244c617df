const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON merge patch (RFC 7396, section 2). */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (key === "__proto__") continue;
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}

/** The pointers that a patch sets or removes: its leaves. */
export const patchPointers = (patch: unknown, prefix = ""): readonly string[] =>
  isObject(patch) && Object.keys(patch).length > 0
    ? Object.entries(patch).flatMap(([key, value]) => patchPointers(value, `${prefix}/${key}`))
    : [prefix];
