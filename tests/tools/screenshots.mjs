// Every screen, on a phone, a desktop and in a terminal (tmux), light and dark: `npm run screenshots`
// writes docs/screenshots.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root, startServer } from "./server.mjs";
import { terminalScreens } from "./terminal-pictures.mjs";

const chromiumPath = process.env.FINALIST_CHROMIUM;
const folder = join(root, "docs/screenshots");
const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } };
const SCHEMES = ["light", "dark"];

/** Addresses below the application's own, by the name of their picture. */
const SECTIONS = [
  ...["overview", "notes", "room", "formats", "stories", "questions", "consistency", "research"],
  ...["pay", "kit", "offers", "plan", "checklist", "day", "brief", "live", "after"],
];
const PLACES = { today: "/", you: "/you", playbook: "/playbook", settings: "/settings" };

async function picture(page, name) {
  await page.locator("main").first().waitFor();
  await page
    .getByText(/^(Loading|Comparing your own words)…$/)
    .first()
    .waitFor({ state: "detached" });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await store(page, name);
}

async function store(page, name) {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", { format: "webp", quality: 82 });
  await session.detach();
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(data, "base64"));
}

if (!chromiumPath) {
  console.error("No Chromium was found: set FINALIST_CHROMIUM to one.");
  process.exit(1);
}
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const dataDir = mkdtempSync(join(tmpdir(), "finalist-pictures-"));
const server = await startServer(dataDir);
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic"],
});
const variants = Object.entries(SIZES).flatMap(([size, viewport]) =>
  SCHEMES.map((colorScheme) => ({ size, viewport, colorScheme })),
);

/** Takes pictures in every size and scheme; `places` are addresses by name. */
async function take(places) {
  for (const { size, viewport, colorScheme } of variants) {
    const context = await browser.newContext({
      viewport,
      colorScheme,
      locale: "en-GB",
      timezoneId: "Europe/London",
      reducedMotion: "reduce",
      serviceWorkers: "block",
    });
    const page = await context.newPage();
    await server.enter(page);
    for (const [name, place] of Object.entries(places)) {
      await page.goto(server.url + place);
      await picture(page, `${name}-${size}-${colorScheme}`);
    }
    await context.close();
  }
}

try {
  await take({ "first-visit": "/" });
  const { document: sample } = await server.call("POST", "/sample");
  const sections = SECTIONS.map((id) => [id, `/a/${sample.id}/${id}`]);
  await take({ ...PLACES, ...Object.fromEntries(sections) });
  for (const scheme of SCHEMES) {
    const page = await browser.newPage();
    await terminalScreens(dataDir, scheme, async (name, html, viewport) => {
      await page.setViewportSize(viewport);
      await page.setContent(html);
      await store(page, `terminal-${name}-${scheme}`);
    });
    await page.close();
  }
} finally {
  await browser.close();
  server.child.kill();
  rmSync(dataDir, { recursive: true, force: true });
}
