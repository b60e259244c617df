import type { Item } from "./item.ts";

const KEY = "finalist-recent";
const KEPT_MAX = 5;

/** What was chosen last, on this machine. */
export function recentItems(): readonly Item[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isRecent) : [];
  } catch {
    return [];
  }
}

const isRecent = (value: unknown): value is Item =>
  typeof value === "object" && value !== null && "key" in value && "deed" in value;

/** Places are worth coming back to; a deed is done. */
export function remember(item: Item): void {
  if (item.deed.type !== "go") return;
  const key = item.key.replace(/^recent /, "");
  const recent: Item = { ...item, key: `recent ${key}`, group: "Recent" };
  const others = recentItems().filter((other) => other.key !== recent.key);
  localStorage.setItem(KEY, JSON.stringify([recent, ...others].slice(0, KEPT_MAX)));
}
