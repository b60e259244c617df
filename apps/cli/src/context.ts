import type { Client } from "@finalist/api/client";
import type { Reader } from "@finalist/api/reader";
import { connect, type Connection, openReading } from "./connect.ts";
import type { Io, Output } from "./output.ts";

/** What every command gets, beside its own words. */
export interface Context {
  readonly io: Io;
  /** The environment without what the config file adds to it. */
  readonly ownEnv: Io["env"];
  readonly out: Output;
}

/** Most commands can print JSON instead of text. */
export interface JsonOption {
  readonly json?: boolean;
}

/** Opens the API, does `work`, and closes it again whatever happened. */
export async function withClient<T>(
  { io }: Context,
  work: (client: Client, connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await connect(io.env, "cli");
  try {
    return await work(connection.client, connection);
  } finally {
    await connection.close();
  }
}

/** The same for work that only reads, which opens this machine's data far faster. */
export async function withReader<T>(
  context: Context,
  work: (reader: Reader) => Promise<T>,
): Promise<T> {
  const reader = openReading(context.io.env);
  if (!reader) return withClient(context, work);
  try {
    return await work(reader);
  } finally {
    await reader.close();
  }
}
