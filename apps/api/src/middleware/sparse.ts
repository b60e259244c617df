import type { MiddlewareHandler } from "hono";
import { answer, refuse } from "../routes/context.ts";

const NAMES = /^[A-Za-z]\w{0,59}(?:,[A-Za-z]\w{0,59}){0,49}$/;

/** Headers of the whole answer that hold for its parts. */
const KEPT = ["etag", "link"];

/** `?fields=id,company` leaves the other members out: of each entry of a list, or of the answer. */
export const sparse: MiddlewareHandler = async (context, next) => {
  const given = context.req.query("fields");
  if (given === undefined || context.req.method !== "GET") return next();
  if (!NAMES.test(given)) {
    const expected = "1 to 50 names with commas between them, such as id,company";
    return refuse({ type: "invalid_input", issues: [{ pointer: "/fields", expected }] });
  }
  await next();
  const { status, headers } = context.res;
  if (status !== 200 || headers.get("content-type") !== "application/json") return undefined;
  const names = given.split(",");
  const picked = answer(pickedFrom(await context.res.json(), names)) as Response;
  for (const name of KEPT) {
    const value = headers.get(name);
    if (value !== null) picked.headers.set(name, value);
  }
  context.res = undefined;
  context.res = picked;
  return undefined;
};

function pickedFrom(value: unknown, names: readonly string[]): unknown {
  if (!isRecord(value)) return value;
  const { items } = value;
  return Array.isArray(items)
    ? { ...value, items: items.map((item) => only(item, names)) }
    : only(value, names);
}

const only = (value: unknown, names: readonly string[]): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)))
    : value;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
