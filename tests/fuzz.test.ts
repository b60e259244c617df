import { aTestApi } from "@finalist/api/testing";
import fc from "fast-check";
import { expect, it } from "vitest";

interface Parameter {
  readonly name: string;
  readonly in: string;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly example?: unknown }>>;
  };
}

/** Of each operation; the same ones each time. FINALIST_FUZZ_RUNS asks for more. */
const RUNS = Number(process.env["FINALIST_FUZZ_RUNS"] ?? 12);
const SEED = 20_260_513;
/** Without an end; and not of a database in memory. */
const UNASKED = ["streamChanges", "backup"];

const { paths } = (await (
  await aTestApi().app.request("http://local/reference/openapi.json")
).json()) as { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> };

const HOSTILE: readonly unknown[] = [
  null,
  "",
  "\u0000",
  "\ud800",
  "💥".repeat(2000),
  "x".repeat(100_000),
  "../../etc/passwd",
  "__proto__",
  "2026-02-30T25:61:00Z",
  "-271821-04-19T00:00:00Z",
  "+275760-09-13T00:00:00Z",
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  true,
  [],
  {},
  [[[[[]]]]],
  { __proto__: null, constructor: { prototype: { isAdmin: true } } },
  JSON.parse('{"__proto__":{"isAdmin":true}}'),
  nested(3000),
];

function nested(levels: number): unknown {
  let inner: unknown = "deep";
  for (let level = 0; level < levels; level += 1) inner = { patch: inner };
  return inner;
}

const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue({ maxDepth: 3 }));
const name = fc.constantFrom("__proto__", "constructor", "id", "type", "toString", "", "\ud800");

/** A change of one place in a body: another value, none, or a member more. */
const mutation = fc.record({
  place: fc.nat(200),
  how: fc.constantFrom("replace", "replace", "remove", "add"),
  value: hostile,
  name,
});
type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutated(value: unknown, { place, how, value: other, name: added }: Mutation): unknown {
  let left = place % Math.max(1, placesIn(value));
  const visit = (part: unknown): unknown => {
    const isHere = left === 0;
    left -= 1;
    if (isHere) return how === "add" && isObject(part) ? withMember(part, added, other) : other;
    if (Array.isArray(part)) return part.map(visit);
    if (!isObject(part)) return part;
    return Object.fromEntries(
      Object.entries(part).flatMap(([key, inner]) => {
        const isGone = how === "remove" && left === 0;
        const next = visit(inner);
        return isGone ? [] : [[key, next]];
      }),
    );
  };
  return visit(value);
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const withMember = (part: object, key: string, value: unknown): unknown =>
  Object.fromEntries([...Object.entries(part), [key, value]]);

const placesIn = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + placesIn(inner), 1)
    : 1;

const text = fc.oneof(
  fc.constantFrom("none", "%00", "..", "__proto__", "1e9", "-1", "NaN", "2026-05-13", "%ud800"),
  fc.string({ unit: "binary", maxLength: 40 }).map((some) => Buffer.from(some).toString()),
  fc.constant("x".repeat(5000)),
);

const HEADERS = ["if-match", "if-none-match", "idempotency-key", "x-finalist-client"] as const;
const headerText = fc.oneof(
  fc.constantFrom(
    "*",
    '"1"',
    'W/"1"',
    '"99999999999999999999"',
    "1",
    '"-1"',
    "é",
    "x".repeat(4000),
  ),
  fc.string({ maxLength: 20 }).map((some) => some.replaceAll(/[^\x20-\x7e]/g, "")),
);

const request = fc.record({
  keepsId: fc.boolean(),
  params: fc.array(text, { minLength: 3, maxLength: 3 }),
  query: fc.option(fc.array(text, { minLength: 6, maxLength: 6 }), { nil: undefined }),
  headers: fc.record(Object.fromEntries(HEADERS.map((header) => [header, headerText])), {
    requiredKeys: [],
  }),
  mutations: fc.array(mutation, { maxLength: 3 }),
  raw: fc.option(
    fc.constantFrom("", "{", "null", "[]", '"x"', "1e999", '{"a":1,"a":2}', "\ufeff{}"),
    {
      nil: undefined,
      freq: 6,
    },
  ),
  type: fc.constantFrom(undefined, undefined, undefined, "text/plain", "application/xml", "x"),
});

const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([, { operationId }]) => !UNASKED.includes(operationId))
    .map(([method, operation]) => [operation.operationId, method, path, operation] as const),
);

// What is not as the document says is refused by the API of the test itself.
it.each(operations)(
  "%s answers whatever it is asked as described",
  async (_, method, path, operation) => {
    const api = aTestApi();
    const { document } = await api.client.addSample();
    const [[media, { example }] = ["application/json", { example: undefined }]] = Object.entries(
      operation.requestBody?.content ?? {},
    ).toSorted(([, a], [, b]) => Number(b.example !== undefined) - Number(a.example !== undefined));
    const queries = (operation.parameters ?? []).filter(
      (one): one is Parameter => "in" in one && one.in === "query",
    );
    await fc.assert(
      fc.asyncProperty(
        request,
        async ({ keepsId, params, query, headers, mutations, raw, type }) => {
          let place = 0;
          const address = path.replaceAll(/\{(\w+)\}/g, (__, parameter: string) => {
            place += 1;
            const isKept = keepsId && parameter === "id";
            return isKept ? document.id : encodeURIComponent(params[place - 1] ?? "");
          });
          const search = queries.map((one, index) => [one.name, query?.[index] ?? ""]);
          const suffix = query ? `?${new URLSearchParams(search).toString()}` : "";
          const body =
            raw ??
            (typeof example === "string"
              ? example
              : JSON.stringify(mutations.reduce<unknown>(mutated, example ?? {})));
          const response = await api.app.request(`http://local${address}${suffix}`, {
            method: method.toUpperCase(),
            headers: { ...headers, ...(method !== "get" && { "content-type": type ?? media }) },
            ...(method !== "get" && { body }),
          });
          await response.body?.cancel();
          expect(response.status, String(api.errors.at(-1))).toBeLessThan(500);
        },
      ),
      { numRuns: RUNS, seed: SEED },
    );
    expect(api.errors).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("isAdmin");
  },
);
