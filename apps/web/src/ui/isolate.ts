/** First-strong isolate and its end (UAX #9): what is between leaves the line around it alone. */
const [START, END] = ["\u2068", "\u2069"];

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** A name of unknown direction, for text where no <bdi> can stand. */
export const isolated = (name: string): string =>
  RIGHT_TO_LEFT.test(name) ? `${START}${name}${END}` : name;

/** The same value, with the names in its sentences isolated; a text that is a name stays as it is. */
export function isolateNames<T>(value: T, names: readonly string[]): T {
  const known = names.filter((name) => RIGHT_TO_LEFT.test(name));
  return known.length === 0 ? value : withNames(value, known);
}

/** The shape stays: only strings are replaced, by strings. */
function withNames<T>(value: T, names: readonly string[]): T {
  return mapStrings(value, (text) =>
    names.includes(text)
      ? text
      : names.reduce((line, name) => line.replaceAll(name, isolated(name)), text),
  ) as T;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((inner) => mapStrings(inner, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapStrings(inner, change)]),
  );
}
