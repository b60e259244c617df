import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

const WORKER = "service-worker";

/** What is loaded on demand alone, and weighs more than all the rest: the reader of PDFs. */
const LEFT_OUT = /^assets\/pdf|\.map$|^\.vite\//;

/** Builds the service worker as /sw.js, with the list of what it keeps for a visit without a network. */
export function offline(): Plugin {
  let publicDir = "";
  return {
    name: "finalist-offline",
    apply: "build",
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: "index.html", [WORKER]: "src/service-worker.ts" },
          output: {
            entryFileNames: ({ name }) => (name === WORKER ? "sw.js" : "assets/[name]-[hash].js"),
          },
        },
      },
    }),
    configResolved(config) {
      ({ publicDir } = config);
    },
    generateBundle: {
      // The page itself is in the bundle by then.
      order: "post",
      handler(_, bundle) {
        const worker = bundle["sw.js"];
        if (worker?.type !== "chunk") throw new Error("the service worker was not built");
        if (worker.imports.length > 0) throw new Error("the service worker has to stand alone");
        const release = createHash("sha256").update(worker.code);
        const files = ["/"];
        for (const [name, file] of Object.entries(bundle)) {
          if (file === worker || LEFT_OUT.test(name)) continue;
          release.update(name).update(file.type === "chunk" ? file.code : file.source);
          if (name !== "index.html") files.push(`/${name}`);
        }
        for (const name of readdirSync(publicDir)) {
          release.update(name).update(readFileSync(join(publicDir, name)));
          files.push(`/${name}`);
        }
        worker.code = worker.code
          .replace("__RELEASE__", JSON.stringify(release.digest("hex").slice(0, 12)))
          .replace("__FILES__", JSON.stringify(files));
      },
    },
  };
}
