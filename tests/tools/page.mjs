// How good and how quick the page is: Lighthouse, typing in a full application, a long list. Prints
// figures and fails on none of them; run it with `npm run bench`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { root, startServer } from "./server.mjs";

const chromiumPath = process.env.FINALIST_CHROMIUM;
/** Not among the dependencies: it brings two hundred packages, and only this asks for it. */
const LIGHTHOUSE = "12.8.2";
const DEBUG_PORT = 9333;

const table = (title, rows) => {
  console.log(`\n${title}`);
  for (const [name, figure] of rows) console.log(`  ${name.padEnd(58)} ${figure}`);
};

const importAll = (call, documents) =>
  call("POST", "/import", {
    format: "finalist-export",
    version: 1,
    exportedAt: new Date().toISOString(),
    documents,
  });

/** The sample with as much in it as nobody has: 500 notes, 200 claims. */
const full = (sample) => ({
  ...sample,
  id: "full",
  company: { ...sample.company, name: "Full" },
  notes: Array.from({ length: 500 }, (_, index) => ({
    ...sample.notes[index % sample.notes.length],
    id: `note-${index}`,
  })),
  claims: Array.from({ length: 200 }, (_, index) => ({
    ...sample.claims[index % sample.claims.length],
    id: `claim-${index}`,
    subject: `${sample.claims[index % sample.claims.length].subject} ${Math.floor(index / sample.claims.length)}`,
  })),
});

const many = (sample, count) =>
  Array.from({ length: count }, (_, index) => ({
    ...sample,
    id: `many-${index}`,
    company: { name: `Company ${index}` },
    notes: [],
    claims: [],
    concerns: [],
    revisits: [],
  }));

async function lighthouse(url) {
  const home = join(root, ".tools", `lighthouse-${LIGHTHOUSE}`);
  if (!existsSync(home)) {
    console.log("Fetching Lighthouse (first time only)…");
    const flags = ["install", "--prefix", home, "--no-save", "--no-package-lock"];
    const npm = spawnSync("npm", [...flags, `lighthouse@${LIGHTHOUSE}`], {
      shell: process.platform === "win32",
    });
    if (npm.status !== 0) return undefined;
  }
  const entry = pathToFileURL(join(home, "node_modules/lighthouse/core/index.js")).href;
  const { default: run } = await import(entry);
  const { lhr } = await run(url, {
    port: DEBUG_PORT,
    // The page's token is in its storage.
    disableStorageReset: true,
    onlyCategories: ["performance", "accessibility", "best-practices"],
    logLevel: "silent",
  });
  const failed = Object.values(lhr.audits)
    .filter(
      ({ score, scoreDisplayMode }) =>
        scoreDisplayMode === "error" ||
        (score !== null && score < 0.9 && scoreDisplayMode !== "informative"),
    )
    .map(({ id, displayValue, errorMessage }) => {
      const detail = errorMessage ?? displayValue;
      return `${id}${detail ? ` (${detail})` : ""}`;
    });
  // Without a score where something could not be measured: that is no zero.
  const scores = Object.values(lhr.categories).map(({ score }) =>
    score === null ? "–" : Math.round(score * 100),
  );
  return { scores, failed };
}

/** Milliseconds from a key to the frame that shows it, as the browser itself measures them. */
async function typing(page, field) {
  await field.click();
  await page.evaluate(() => {
    window.durations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === "keydown" || entry.name === "input" || entry.name === "keypress")
          window.durations.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16, buffered: false });
  });
  const text = "Cut the nightly run from 40 to 12 minutes. ";
  await page.keyboard.type(text, { delay: 60 });
  // The entries of the last keys come with the next frames.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  // Everything below 16 ms is not reported.
  const durations = (await page.evaluate(() => window.durations)).sort((a, b) => a - b);
  const slowest = durations.at(-1) ?? 16;
  const above = durations.filter((each) => each > 50).length;
  return `slowest ${slowest} ms, ${above} of ${text.length} keys above 50 ms`;
}

/** Scrolls as a wheel does, and looks at the time between frames. */
async function scrolling(page) {
  await page.evaluate(() => {
    window.frames_ = [];
    let last = performance.now();
    const tick = (now) => {
      window.frames_.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  await page.mouse.move(700, 500);
  for (let turn = 0; turn < 120; turn += 1) await page.mouse.wheel(0, 400);
  const frames = (await page.evaluate(() => window.frames_)).slice(1).sort((a, b) => a - b);
  const at = (share) => Math.round(frames[Math.floor((frames.length - 1) * share)] ?? 0);
  return `${frames.length} frames, median ${at(0.5)} ms, 95 % within ${at(0.95)} ms, slowest ${at(1)} ms`;
}

if (!chromiumPath) {
  console.log("No Chromium was found: the page is not measured.");
  process.exit(0);
}
const dataDir = mkdtempSync(join(tmpdir(), "finalist-bench-"));
const profile = mkdtempSync(join(tmpdir(), "finalist-bench-"));
const server = await startServer(dataDir);
const context = await chromium.launchPersistentContext(profile, {
  executablePath: chromiumPath,
  viewport: { width: 1440, height: 900 },
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    `--remote-debugging-port=${DEBUG_PORT}`,
  ],
});
try {
  const { document: sample } = await server.call("POST", "/sample");
  const page = await context.newPage();
  await server.enter(page);
  await page.getByRole("main").getByRole("link").first().waitFor();
  const places = [
    "/",
    ...["", "/room", "/stories", "/questions", "/brief"].map((part) => `/a/${sample.id}${part}`),
    "/settings",
  ];
  const rows = [];
  for (const place of places) {
    const result = await lighthouse(server.url + place);
    rows.push([
      place.replace(sample.id, "…"),
      result ? `${result.scores.join(" / ")}  ${result.failed.join(", ")}` : "not to be had here",
    ]);
  }
  table("Lighthouse: performance / accessibility / best practices", rows);

  await importAll(server.call, [full(sample)]);
  await page.goto(`${server.url}/a/full/notes`);
  const note = page.getByRole("main").getByRole("textbox").first();
  await note.waitFor();
  table("Typing with 500 notes and 200 claims", [
    ["A note of round one", await typing(page, note)],
  ]);

  await importAll(server.call, many(sample, 2000));
  await page.goto(server.url);
  await page.getByText(/more of 2,?00\d/).waitFor();
  table("A list of 2,000 applications", [["Scrolling through it", await scrolling(page)]]);
} finally {
  await context.close();
  server.child.kill();
  for (const folder of [dataDir, profile]) rmSync(folder, { recursive: true, force: true });
}
