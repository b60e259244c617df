import type { Pairing } from "./align.ts";
import { weightOf } from "./subjects.ts";
import type { Telling } from "./telling.ts";

/** How far two tellings speak of the same thing: about 0 for strangers, 1 and more for one story. */
export function relatednessOf(a: Telling, b: Telling, pairs: readonly Pairing[]): number {
  let shared = 0;
  let names = 0;
  for (const subject of a.subjects) if (b.subjects.has(subject)) shared += weightOf(subject);
  for (const name of a.names) if (b.names.has(name)) names += 1;
  const size = Math.min(total(a), total(b));
  const share = size > 0 ? shared / size : 0;
  const agreements = pairs.filter(
    ({ isClash, a: fact }) => !isClash && fact.value.type === "quantity",
  ).length;
  const others = a.names.size > 0 && b.names.size > 0 && names === 0 ? 0.25 : 0;
  return share * 2 + Math.min(2, names) * 0.3 + Math.min(3, agreements) * 0.25 - others;
}

const total = ({ subjects }: Telling): number => {
  let sum = 0;
  for (const subject of subjects) sum += weightOf(subject);
  return Math.max(1, sum);
};
