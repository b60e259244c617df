import type { Context } from "hono";
import type { Accounts } from "./accounts/accounts.ts";
import { type Caller, type Identify, isCaller } from "./auth.ts";
import type { World } from "./deps.ts";
import { bearerIn, programWith } from "./identify.ts";
import type { EdgeError } from "./problem.ts";

const WORKSPACE_HEADER = "x-finalist-workspace";

/**
 * Where several people are served: a program's token, or somebody's session, and in which of their
 * workspaces. All of it is looked up at each request.
 */
export function identifyPeople(world: World, accounts: Accounts): Identify {
  return (context) => {
    const secret = bearerIn(context);
    return secret === undefined ? personAt(accounts, context) : programWith(world, secret);
  };
}

async function personAt(accounts: Accounts, context: Context): Promise<Caller | EdgeError> {
  const { method, raw } = context.req;
  const look = () => memberAt(accounts, raw.headers);
  const caller = await look();
  // A browser names the page that sends; a foreign one was refused before.
  const reads = method === "GET" || method === "HEAD";
  if (isCaller(caller) && !reads && !context.req.header("origin"))
    return { type: "wrong_origin", origin: "" };
  context.set("isStillIn", async () => isCaller(await look()));
  return caller;
}

async function memberAt(accounts: Accounts, headers: Headers): Promise<Caller | EdgeError> {
  const person = await accounts.personIn(headers);
  if (!person) return { type: "signed_out" };
  const wanted = headers.get(WORKSPACE_HEADER);
  const memberships = await accounts.membershipsOf(person);
  const membership = wanted
    ? memberships.find(({ workspace }) => workspace === wanted)
    : memberships[0];
  if (!membership) return { type: "not_a_member" };
  const { workspace, role } = membership;
  return { type: "person", userId: person.userId, name: person.name, role, workspace };
}
