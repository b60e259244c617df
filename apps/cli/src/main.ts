#!/usr/bin/env node
import { run } from "./run.ts";

const { stdin, stdout, stderr, env } = process;

process.exitCode = await run(process.argv.slice(2), {
  stdin,
  stdout,
  stderr,
  env,
  isTty: stdin.isTTY && stdout.isTTY && env["TERM"] !== "dumb",
  now: () => `${new Date().toISOString().slice(0, 19)}Z`,
  // Handlers only once somebody waits: until then Ctrl-C ends the process as usual.
  untilStopped: () =>
    new Promise((resolve) => {
      process.on("SIGINT", resolve).on("SIGTERM", resolve);
    }),
});
