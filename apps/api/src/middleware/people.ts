import type { Context } from "hono";
import type { Accounts } from "../accounts/accounts.ts";
import { ADDRESS_HEADER, isOpen } from "../accounts/doors.ts";
import type { Check } from "../auth.ts";
import { refuse } from "../routes/context.ts";
import { addressOf } from "./rate-limits.ts";
import { leastRole, mayDo } from "./roles.ts";

/** What better-auth answers itself. */
export const authHandler =
  (accounts: Accounts) =>
  async (context: Context): Promise<Response> => {
    const { method, path, raw } = context.req;
    if (!isOpen(method, path)) return refuse({ type: "no_such_route", path });
    const headers = new Headers(raw.headers);
    headers.set(ADDRESS_HEADER, addressOf(context) || "127.0.0.1");
    return accounts.handle(new Request(raw, { headers }));
  };

/** What a person may do where they are. */
export const checkRole: Check = (context) => {
  const caller = context.get("caller");
  const { method, path } = context.req;
  if (caller.type !== "person" || mayDo(caller.role, method, path)) return undefined;
  return refuse({ type: "role_too_low", role: caller.role, least: leastRole(method, path) });
};
