import type { Client } from "@finalist/api/client";
import { connect, type Connection } from "./connect.ts";
import type { Io, Output } from "./output.ts";

/** What every command gets, beside its own words. */
export interface Context {
  readonly io: Io;
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
