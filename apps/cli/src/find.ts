import type { ListedApplication } from "@finalist/api/client";
import { Misuse } from "./failure.ts";
import { editDistance } from "./nearest.ts";

export type Findable = Pick<ListedApplication, "id" | "company" | "role">;

/** Shorter beginnings of an id fit too much by chance. */
const ID_PREFIX_MIN = 4;

/** The application that a person means: by id, start of the id, or (start of) the company's name. */
export function findApplication<T extends Findable>(applications: readonly T[], wanted: string): T {
  const key = keyOf(wanted);
  const exact =
    applications.filter(({ id }) => id === wanted.trim()).at(0) ??
    onlyOne(applications.filter(({ company }) => keyOf(company) === key));
  if (exact) return exact;
  const fitting = applications.filter(
    ({ id, company }) =>
      key !== "" &&
      (keyOf(company).startsWith(key) ||
        (key.length >= ID_PREFIX_MIN && id.toLowerCase().startsWith(key))),
  );
  const only = onlyOne(fitting);
  if (only) return only;
  if (fitting.length > 1)
    throw new Misuse(
      [
        `“${wanted}” fits several applications. Did you mean`,
        ...fitting.map((one) => `  ${nameOf(one)}`),
        "Name one by its id, or by more of its name.",
      ].join("\n"),
    );
  throw new Misuse(notFoundText(applications, wanted, key));
}

function notFoundText(applications: readonly Findable[], wanted: string, key: string): string {
  const none = `There is no application “${wanted}”.`;
  if (applications.length === 0) return `${none} There is none at all yet: finalist intake FILE`;
  const near = applications.filter(({ company }) => isNear(keyOf(company), key)).slice(0, 5);
  return near.length === 0 ? `${none} See finalist list.` : meantText(none, near.map(nameOf));
}

/** One that is near stands on the line itself; several stand below it. */
const meantText = (none: string, near: readonly string[]): string =>
  near.length === 1
    ? `${none} Did you mean ${near.join()}?`
    : [`${none} Did you mean`, ...near.map((one) => `  ${one}`)].join("\n");

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** How a kind of entry is called, and where those that there are can be seen. */
export interface Noun {
  readonly one: string;
  readonly see: string;
}

/** The entry that a person means: by id, start of the id, or (start of) a word of its name. */
export function findNamed<T extends Named>(entries: readonly T[], wanted: string, noun: Noun): T {
  const key = keyOf(wanted);
  const exact =
    entries.find(({ id }) => id === wanted.trim()) ??
    onlyOne(entries.filter(({ id, name }) => isCalled(id, key) || keyOf(name) === key));
  if (exact) return exact;
  const fitting = entries.filter(({ id, name }) => key !== "" && fits(id, keyOf(name), key));
  const only = onlyOne(fitting);
  if (only) return only;
  if (fitting.length > 0) throw severalFit(wanted, fitting);
  const near = entries.filter((entry) => isNearTo(entry, key));
  const none = `There is no ${noun.one} “${wanted}” here.`;
  if (near.length === 0) throw new Misuse(`${none} See ${noun.see}.`);
  throw new Misuse(meantText(none, offered(near)));
}

export const severalFit = (wanted: string, fitting: readonly Named[]): Misuse =>
  new Misuse(
    [`“${wanted}” fits several. Did you mean`, ...offered(fitting).map((one) => `  ${one}`)].join(
      "\n",
    ),
  );

const offered = (entries: readonly Named[]): readonly string[] =>
  entries
    .slice(0, OFFERED_MAX)
    .map(({ id, name }) => (name === id ? id : `${shortId(id)} ${name}`));

const OFFERED_MAX = 8;

const isCalled = (id: string, key: string): boolean =>
  id.toLowerCase() === key || shortId(id).toLowerCase() === key;

const fits = (id: string, name: string, key: string): boolean =>
  name.startsWith(key) ||
  name.split(/\s+/).some((word) => word.startsWith(key)) ||
  (key.length >= ID_PREFIX_MIN && id.toLowerCase().startsWith(key));

const isNearTo = ({ id, name }: Named, key: string): boolean =>
  isNear(keyOf(name), key) || (id.length <= SHORT_ID && isNear(id.toLowerCase(), key));

/** Longer ids were made by chance, and nobody mistypes them. */
const SHORT_ID = 24;

const onlyOne = <T>(found: readonly T[]): T | undefined =>
  found.length === 1 ? found[0] : undefined;

/** An id as it is shown; where it names two things, each of them. */
export const shortId = (id: string): string => {
  if (/[.@]/.test(id)) return id.replace(CHANCE_ID, "$1");
  return id.length > 12 ? id.slice(0, 8) : id;
};

const CHANCE_ID = /([0-9a-f]{8})(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const nameOf = ({ id, company, role }: Findable): string => `${company}, ${role} (${shortId(id)})`;

/** Case, accents and outer spaces aside. */
const keyOf = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

function isNear(name: string, key: string): boolean {
  if (key === "") return false;
  if (key.length >= 3 && name.includes(key)) return true;
  const starts = [name, ...name.split(/\s+/), name.slice(0, key.length)];
  return starts.some(
    (start) => editDistance(start, key) <= Math.max(1, Math.floor(key.length / 4)),
  );
}
