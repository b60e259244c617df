import { ApiError, type Client, createClient } from "@finalist/api/client";
import { type LocalReader, openReader, readConfig } from "@finalist/api/reader";
import { codeOf, Failure } from "./failure.ts";

type Env = Readonly<Record<string, string | undefined>>;

/** The API, in this process or elsewhere. */
export interface Connection {
  readonly client: Client;
  /** Only where the database is ours. */
  readonly backup?: (path: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** `name` stands in the change log: `cli` for commands, `terminal` for the terminal UI. */
export async function connect(env: Env, name: "cli" | "terminal"): Promise<Connection> {
  const remote = remoteIn(env);
  return remote ? connectRemote(remote, name) : openLocal(env, name);
}

interface Remote {
  readonly url: string;
  readonly token: string;
}

/** The Finalist elsewhere that the environment names; undefined where it names none. */
export function remoteIn(env: Env): Remote | undefined {
  const { FINALIST_URL: url, FINALIST_TOKEN: token } = env;
  if (!url) return undefined;
  if (!URL.canParse(url)) throw new Failure(`FINALIST_URL: “${url}” is no web address.`);
  if (!token)
    throw new Failure("FINALIST_URL is set; set FINALIST_TOKEN too (finalist token prints it).");
  return { url: new URL(url).href.replace(/[#?].*$/, "").replace(/\/+$/, ""), token };
}

function connectRemote({ url, token }: Remote, name: string): Connection {
  const client = createClient({
    baseUrl: url,
    name,
    token: () => token,
    fetch: (address, init) =>
      fetch(address, init).catch((error: unknown) => {
        const cause = error instanceof Error ? error.cause : undefined;
        throw new Failure(`Cannot reach ${url}: ${codeOf(cause) ?? String(error)}`);
      }),
  });
  return { client, close: async () => undefined };
}

/** The data of this machine, only to be read; undefined where the API has to answer instead. */
export const openReading = (env: Env): LocalReader | undefined =>
  env["FINALIST_URL"] ? undefined : openReader(configOf(() => readConfig(env)));

async function openLocal(env: Env, name: string): Promise<Connection> {
  // The API with its database takes most of the start-up time; --help does without it.
  const { nameOfDatabase, openEmbedded } = await import("@finalist/api");
  const config = configOf(() => readConfig(env));
  const api = await openEmbedded(config).catch((error: unknown) => {
    // A refusal says what is wrong, and what to do.
    if (error instanceof ApiError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`Cannot open the data in ${nameOfDatabase(config)}: ${reason}`);
  });
  return {
    client: createClient({ baseUrl: "http://in-process", name, fetch: api.fetch }),
    backup: (path) => api.backup(path),
    close: () => api.close(),
  };
}

/** What the environment says wrongly is for a person to correct. */
export function configOf<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Failure(error instanceof Error ? error.message : String(error));
  }
}
