import type { Io } from "../../output.ts";

/** Opens the terminal UI; resolves when its user leaves. */
export async function startTerminal(io: Io): Promise<void> {
  // Ink draws nothing where CI is set; here somebody sits at a terminal, whatever runs it.
  process.env["CI"] = "false";
  process.env["CONTINUOUS_INTEGRATION"] = "false";
  const { mount } = await import("./mount.tsx");
  await mount(io);
}
