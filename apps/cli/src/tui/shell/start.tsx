import type { Io } from "../../output.ts";
export async function startTerminal(_io: Io): Promise<void> {}
