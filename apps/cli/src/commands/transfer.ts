import { chmod, link, open, rename, rm, stat } from "node:fs/promises";
import { type Context, type JsonOption, withClient } from "../context.ts";
import { Failure } from "../failure.ts";
import { bytesText, fileFailure, LONG_BYTES, readInput } from "../read-input.ts";
import { counted } from "../words.ts";

const IMPORT_BYTES_MAX = 64 * 1024 * 1024;

/** Everything in one JSON file, or on standard output. */
export const exportAll = (
  context: Context,
  file: string | undefined,
  { force = false }: { readonly force?: boolean },
) =>
  withClient(context, async (client) => {
    const exported = await client.exportAll();
    if (file === undefined || file === "-") return context.out.json(exported);
    await writeWhole(file, `${JSON.stringify(exported, undefined, 2)}\n`, force);
    return context.out.note(`${counted(exported.documents.length, "document")} in ${file}.`);
  });

/** Under its name a file is either whole or not there, and nobody else can read it. */
async function writeWhole(file: string, text: string, force: boolean): Promise<void> {
  const half = `${file}.${process.pid}.half`;
  try {
    const handle = await open(half, "wx", 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (force ? rename(half, file) : link(half, file));
  } catch (error) {
    throw fileFailure(file, error);
  } finally {
    await rm(half, { force: true });
  }
}

/** Brings an export back in, whole or not at all. */
export async function importAll(context: Context, file: string | undefined, { json }: JsonOption) {
  const bytes = await readInput(context.io, file, IMPORT_BYTES_MAX);
  if (bytes.length > LONG_BYTES) context.out.progress(`Bringing in ${bytesText(bytes.length)} …`);
  const content = parsedJson(new TextDecoder().decode(bytes));
  return withClient(context, async (client) => {
    const report = await client.importAll(content);
    if (json) return context.out.json(report);
    const { created, replaced } = report;
    return context.out.line(`${created.length} new, ${replaced.length} replaced.`);
  });
}

function parsedJson(text: string): unknown {
  if (text.trim() === "") throw new Failure("The file is empty. Name one that export wrote.");
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Failure(`This is no JSON (${reason}). Name a file that export wrote.`);
  }
}

/** A copy of the database, log included, that can stand in for it. */
export const backup = (context: Context, file: string, { json }: JsonOption) =>
  withClient(context, async (_client, connection) => {
    if (!connection.backup)
      throw new Failure("A backup copies the database of this machine; unset FINALIST_URL first.");
    const there = await stat(file).catch(() => undefined);
    if (there) throw new Failure(`${file} exists already; a backup overwrites nothing.`);
    await connection.backup(file).catch((error: unknown) => {
      throw fileFailure(file, error);
    });
    await chmod(file, 0o600);
    const { size } = await stat(file);
    if (json) return context.out.json({ file, bytes: size });
    return context.out.line(`Backed up to ${file} (${Math.ceil(size / 1024)} KB).`);
  });
