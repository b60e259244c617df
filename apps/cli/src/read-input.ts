import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { codeOf, Failure, Misuse } from "./failure.ts";
import type { Io } from "./output.ts";

const MEBIBYTE = 1024 * 1024;

/** What takes so long to read that a person wonders. */
export const LONG_BYTES = 256 * 1024;

export const bytesText = (bytes: number): string =>
  bytes < MEBIBYTE ? `${Math.round(bytes / 1024)} KB` : `${(bytes / MEBIBYTE).toFixed(1)} MB`;

/** A file, or standard input for `-` or nothing; never more than `bytesMax` of it. */
export async function readInput(
  { stdin }: Io,
  file: string | undefined,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file === undefined && stdin.isTTY) throw new Misuse("Name a file, or pipe one in with -.");
  if (file === undefined || file === "-") return readAll(stdin, bytesMax);
  const found = await stat(file).catch((error: unknown) => {
    throw fileFailure(file, error);
  });
  if (found.isDirectory()) throw new Failure(`${file} is a folder; name a file in it.`);
  if (found.size > bytesMax) throw tooLarge(found.size, bytesMax);
  return readAll(createReadStream(file), bytesMax).catch((error: unknown) => {
    throw error instanceof Failure ? error : fileFailure(file, error);
  });
}

/** The same as text; bytes that are no UTF-8 are refused. */
export async function readText(
  io: Io,
  file: string | undefined,
  bytesMax: number,
): Promise<string> {
  const bytes = await readInput(io, file, bytesMax);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${file ?? "Standard input"} is no UTF-8 text.`);
  }
}

/** The words of the API for the same, which never sees such a file. Of a pipe the size is not known. */
const tooLarge = (bytes: number | undefined, bytesMax: number): Failure =>
  new Failure(
    `It has ${bytes === undefined ? "too many bytes" : `${Math.round(bytes / MEBIBYTE)} MB`}; ${Math.round(bytesMax / MEBIBYTE)} MB is the most. An invitation is far smaller: is it the right file?`,
  );

async function readAll(
  stream: NodeJS.ReadableStream,
  bytesMax: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    const part = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    bytes += part.length;
    if (bytes > bytesMax) throw tooLarge(undefined, bytesMax);
    chunks.push(part);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EACCES: "it may not be read or written by you",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is no folder",
  EEXIST: "it exists already",
  ENOSPC: "the disk is full",
};

export function fileFailure(file: string, error: unknown): Failure {
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return new Failure(`${file}: ${(code && REASONS[code]) ?? message}.`);
}
