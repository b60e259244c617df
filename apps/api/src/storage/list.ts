import type { ApplicationSummary } from "@finalist/core/model";
import { fold } from "./words.ts";

export interface ListedApplication extends ApplicationSummary {
  readonly version: number;
  readonly updatedAt: string;
}

/** What a list can be sorted by, and the columns that are. */
const COLUMNS = { updatedAt: "updated_at", company: "company_key" } as const;
type ListOrder = keyof typeof COLUMNS;

/** Which applications, in which order; each filter that is named must hold. */
export interface ListQuery {
  readonly limit: number;
  readonly sort: ListOrder;
  readonly descending?: boolean | undefined;
  /** Where the page before this one ended. */
  readonly after?: ListPosition | undefined;
  readonly outcome?: "open" | NonNullable<ApplicationSummary["outcome"]> | undefined;
  /** A moment; what changed in it counts. */
  readonly changedSince?: string | undefined;
  /** A moment: the last interview ends in it or later. */
  readonly endsAfter?: string | undefined;
  readonly ids?: readonly string[] | undefined;
}

/** A place in a list that stays where it is, whatever comes and goes. */
export interface ListPosition {
  readonly key: string;
  readonly id: string;
}

export interface ListPage {
  readonly items: readonly ListedApplication[];
  /** Where the next page goes on; absent after the last one. */
  readonly next?: ListPosition;
}

/** What a list is sorted and filtered by, as text that sorts by its bytes. */
export interface ListKeys {
  readonly company_key: string;
  readonly outcome: string;
  readonly last_end: string | null;
}

export function listKeys({ company, outcome, interviews }: ApplicationSummary): ListKeys {
  const ends = interviews.flatMap(({ end }) => (end === undefined ? [] : [inUtc(end)]));
  return {
    company_key: fold(company),
    outcome: outcome ?? "open",
    last_end: ends.toSorted().at(-1) ?? null,
  };
}

const inUtc = (instant: string): string => new Date(instant).toISOString();

/** A statement with a `?` for each parameter. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** For every SQL database: one row more than the page, to see whether another one follows. */
export function listStatement(workspace: string, query: ListQuery): Statement {
  const { sort, descending, after, outcome, changedSince, endsAfter, ids, limit } = query;
  const column = COLUMNS[sort];
  const [direction, beyond] = descending ? ["desc", "<"] : ["asc", ">"];
  const where: readonly (readonly [string, ...unknown[]])[] = [
    ["workspace = ?", workspace],
    ...(outcome === undefined ? [] : [["outcome = ?", outcome] as const]),
    ...(changedSince === undefined ? [] : [["updated_at >= ?", inUtc(changedSince)] as const]),
    ...(endsAfter === undefined ? [] : [["last_end >= ?", inUtc(endsAfter)] as const]),
    ...(ids === undefined
      ? []
      : [[`id in (${ids.map(() => "?").join() || "null"})`, ...ids] as const]),
    ...(after ? [[`(${column}, id) ${beyond} (?, ?)`, after.key, after.id] as const] : []),
  ];
  const conditions = where.map(([condition]) => condition).join(" and ");
  return {
    text: `select body, version, updated_at from summaries where ${conditions} order by ${column} ${direction}, id ${direction} limit ?`,
    parameters: [...where.flatMap(([, ...parameters]) => parameters), limit + 1],
  };
}

export function pageOf(
  found: readonly ListedApplication[],
  { limit, sort }: Pick<ListQuery, "limit" | "sort">,
): ListPage {
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return found.length > limit && last ? { items, next: positionOf(last, sort) } : { items };
}

const positionOf = (application: ListedApplication, sort: ListOrder): ListPosition => ({
  key: keyOf(application, sort),
  id: application.id,
});

const keyOf = (application: ListedApplication, sort: ListOrder): string =>
  sort === "company" ? fold(application.company) : application.updatedAt;

/** The same of everything that there is. */
export function listAmong(all: readonly ListedApplication[], query: ListQuery): ListPage {
  const { sort, descending, after, outcome, changedSince, endsAfter, ids, limit } = query;
  const order = (one: ListPosition, two: ListPosition): number =>
    (byBytes(one.key, two.key) || byBytes(one.id, two.id)) * (descending ? -1 : 1);
  const found = all
    .map((application) => ({
      application,
      keys: listKeys(application),
      position: positionOf(application, sort),
    }))
    .filter(
      ({ application, keys, position }) =>
        (outcome === undefined || keys.outcome === outcome) &&
        (changedSince === undefined || application.updatedAt >= inUtc(changedSince)) &&
        (endsAfter === undefined || (keys.last_end ?? "") >= inUtc(endsAfter)) &&
        (ids === undefined || ids.includes(application.id)) &&
        (after === undefined || order(position, after) > 0),
    )
    .toSorted((one, two) => order(one.position, two.position))
    .map(({ application }) => application);
  return pageOf(found.slice(0, limit + 1), query);
}

/** As databases sort texts, and not as JavaScript does. */
export const byBytes = (one: string, two: string): number =>
  Buffer.compare(Buffer.from(one), Buffer.from(two));

/** Page by page, for whoever stops where it has enough. */
export async function* pagesOf(
  store: { list(query: ListQuery): Promise<ListPage> },
  query: Omit<ListQuery, "after" | "limit">,
): AsyncGenerator<readonly ListedApplication[]> {
  let after: ListPosition | undefined;
  do {
    const page = await store.list({ ...query, limit: PAGE, after });
    yield page.items;
    after = page.next;
  } while (after);
}

const PAGE = 500;

/** Everything that there is, the last changed first. */
export async function allOf(
  store: Parameters<typeof pagesOf>[0],
): Promise<readonly ListedApplication[]> {
  const all: ListedApplication[] = [];
  for await (const page of pagesOf(store, { sort: "updatedAt", descending: true }))
    all.push(...page);
  return all;
}
