import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { root } from "./support.ts";

const dist = join(root, "apps/web/dist");

interface Chunk {
  readonly file: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}

const KILOBYTE = 1000;
/** Gzip, in kilobytes: before anything is shown; what screens share; what one screen adds to it. */
const BUDGETS = { initial: 150, shared: 230, screen: 60 } as const;

/** Brought by a file that a person drops, not by a screen. */
const READERS = /intake\/pdf|pdfjs/;

describe("the page's weight", () => {
  const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8")) as Record<
    string,
    Chunk
  >;
  const chunk = (key: string): Chunk => manifest[key] ?? { file: "" };
  /** A chunk with all that it loads along with itself. */
  const closureOf = (key: string, seen = new Set<string>()): ReadonlySet<string> => {
    if (seen.has(key)) return seen;
    seen.add(key);
    for (const imported of chunk(key).imports ?? []) closureOf(imported, seen);
    return seen;
  };
  const kilobytesOf = (keys: Iterable<string>): number => {
    const files = new Set([...keys].map((key) => chunk(key).file));
    const bytes = [...files].map((file) => gzipSync(readFileSync(join(dist, file))).length);
    return bytes.reduce((total, each) => total + each, 0) / KILOBYTE;
  };

  const keys = Object.keys(manifest);
  const initial = new Set(
    keys.filter((key) => chunk(key).isEntry).flatMap((key) => [...closureOf(key)]),
  );
  const screens = keys.filter((key) => chunk(key).isDynamicEntry && !READERS.test(key));
  const laterOf = (screen: string): readonly string[] =>
    [...closureOf(screen)].filter((key) => !initial.has(key));
  const isShared = (key: string): boolean =>
    screens.filter((screen) => laterOf(screen).includes(key)).length > 1;

  it(`loads at most ${BUDGETS.initial} kB of JavaScript before anything is shown`, () => {
    expect(initial.size).toBeGreaterThan(0);
    expect(kilobytesOf(initial)).toBeLessThanOrEqual(BUDGETS.initial);
  });

  it(`shares at most ${BUDGETS.shared} kB among its screens`, () => {
    const shared = new Set(screens.flatMap((screen) => laterOf(screen).filter(isShared)));
    expect(kilobytesOf(shared)).toBeLessThanOrEqual(BUDGETS.shared);
  });

  it(`adds at most ${BUDGETS.screen} kB for a screen`, () => {
    expect(screens.length).toBeGreaterThan(10);
    const heavy = screens
      .map((screen) => ({
        screen,
        kilobytes: kilobytesOf(laterOf(screen).filter((key) => !isShared(key))),
      }))
      .filter(({ kilobytes }) => kilobytes > BUDGETS.screen);
    expect(heavy).toEqual([]);
  });
});
