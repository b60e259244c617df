import type { CallerInfo } from "@finalist/api/client";
import { client } from "./api.ts";
import { createStore } from "./store.ts";

/** Who one is to the server, once it has said so. */
export const caller = createStore<CallerInfo | undefined>(undefined);

export async function learnCaller(): Promise<void> {
  caller.set(await client.whoAmI());
}

/** Whoever was asked in to read, or to comment, changes nothing; the server holds them to it. */
export function mayChange(known: CallerInfo | undefined): boolean {
  return known?.role !== "viewer" && known?.role !== "coach";
}

export const READING = {
  viewer: "You are here to read. Only an owner of this workspace changes it.",
  coach: "You are here to read and to comment. Only an owner of this workspace changes it.",
} as const;
