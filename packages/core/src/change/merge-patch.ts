const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Deeper than any schema; what is below is left to the schema to refuse. */
const DEPTH_MAX = 32;

/** JSON merge patch (RFC 7396, section 2). */
export function mergePatch(target: unknown, patch: unknown, depth = 0): unknown {
  if (!isObject(patch) || depth > DEPTH_MAX) return patch;
  const merged: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (key === "__proto__") continue;
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value, depth + 1);
  }
  return merged;
}

type Fields = Readonly<Record<string, unknown>>;

/** Puts whole fields in place; null takes a field away. */
export function mergeWhole(fields: Fields, values: Fields): Fields {
  const kept = Object.entries(fields).filter(([key]) => !Object.hasOwn(values, key));
  const put = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries([...kept, ...put]);
}

/** The pointers that a patch sets or removes: its leaves. */
export const patchPointers = (patch: unknown, prefix = "", depth = 0): readonly string[] =>
  isObject(patch) && Object.keys(patch).length > 0 && depth <= DEPTH_MAX
    ? Object.entries(patch).flatMap(([key, value]) =>
        patchPointers(value, `${prefix}/${key}`, depth + 1),
      )
    : [prefix];
