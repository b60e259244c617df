// What stands behind npm start, npm test and the rest: brings the tools, installs, builds, runs.
const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  console.error(`Finalist needs Node.js ${OLDEST.join(".")} or newer; this is ${process.version}.`);
  console.error("Get a newer one from https://nodejs.org, then try again.");
  process.exit(1);
}

// only now: what follows may not even load on an older Node
const { audit, bench, build, check, dev, evaluate, finalist, fit, screenshots, start, test } =
  await import("./commands.mjs");
const commands = {
  ...{ audit, bench, build, check, dev, eval: evaluate, finalist, fit },
  ...{ screenshots, start, test },
};
const [name, ...args] = process.argv.slice(2);

if (Object.hasOwn(commands, name ?? "")) {
  process.exitCode = await commands[name](args);
} else {
  console.error(`Usage: node scripts/run.mjs ${Object.keys(commands).join(" | ")}`);
  process.exitCode = 2;
}
