import { createServer } from "node:http";
import { afterEach, expect, it } from "vitest";
import { auditDependencies } from "./audit.mjs";

let registry;
afterEach(() => new Promise((resolve) => registry.close(resolve)));

/** A registry that answers every question alike. */
async function aRegistry(status, answer) {
  registry = createServer((request, response) => {
    request.resume().on("end", () => {
      response.writeHead(status, { "content-type": "application/json", connection: "close" });
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise((resolve) => registry.listen(0, "127.0.0.1", resolve));
  return { pnpm_config_registry: `http://127.0.0.1:${registry.address().port}/` };
}

const weakness = (severity) => ({
  ...{ id: 1, title: "Reads too much", url: "https://example.org/1", severity },
  ...{ vulnerable_versions: "<999.0.0", cwe: [], cvss: { score: 8, vectorString: "" } },
});

it("names what ships with a serious weakness", async () => {
  const { failures } = await auditDependencies(await aRegistry(200, { hono: [weakness("high")] }));
  expect(failures).toEqual(["hono, high: Reads too much, https://example.org/1"]);
});

it("passes where nothing serious is known", async () => {
  const audited = await auditDependencies(await aRegistry(200, { hono: [weakness("low")] }));
  expect(audited).toEqual({
    failures: [],
    said: "Dependencies are audited: 0 serious weaknesses.",
  });
});

it("says why where the registry cannot be asked, and fails nothing", async () => {
  const { failures, said } = await auditDependencies(await aRegistry(405, {}));
  expect(failures).toEqual([]);
  expect(said).toMatch(/^Dependencies are not audited: .*responded with 405/);
});
