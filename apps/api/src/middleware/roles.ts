import { storesNothing } from "../auth.ts";
import { hasRole, type Role } from "../roles.ts";

/** What less than an owner may do; everything that stands in no row is the owner's. */
const ROWS: readonly { readonly least: Role; readonly method: RegExp; readonly path: RegExp }[] = [
  {
    least: "viewer",
    method: /^(?:GET|HEAD)$/,
    path: /^\/api\/v1\/(?:session|applications|candidate|search|changes|events|playbook|loop|today|openapi\.json)(?:\/|$)/,
  },
  {
    least: "coach",
    method: /^(?:POST|PATCH|DELETE)$/,
    path: /^\/api\/v1\/applications\/[^/]+\/comments(?:\/[^/]+)?$/,
  },
];

/** The least role that a request asks for. */
export function leastRole(method: string, path: string): Role {
  if (method === "POST" && storesNothing(path)) return "viewer";
  const row = ROWS.find((each) => each.method.test(method) && each.path.test(path));
  return row?.least ?? "owner";
}

export const mayDo = (role: Role, method: string, path: string): boolean =>
  hasRole(role, leastRole(method, path));
