import { createConfig, lintFromString } from "@redocly/openapi-core";
import { type RulesetDefinition, Spectral } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import { aTestApi } from "@finalist/api/testing";
import { describe, expect, it } from "vitest";

const text = await (await aTestApi().request("GET", "/openapi.json")).text();

describe("the OpenAPI document", () => {
  it("passes every recommended rule of Redocly, warnings too", async () => {
    const config = await createConfig({ extends: ["recommended-strict"] });
    const problems = await lintFromString({ source: text, absoluteRef: "openapi.json", config });
    const lines = problems.map(({ ruleId, message, location }) => {
      return `${ruleId}: ${message} ${location[0]?.pointer ?? ""}`;
    });
    expect(lines).toEqual([]);
  });

  it("passes every rule of Spectral's set for OpenAPI, hints too", async () => {
    const spectral = new Spectral();
    spectral.setRuleset({ extends: [[oas as unknown as RulesetDefinition, "recommended"]] });
    const problems = await spectral.run(text);
    const lines = problems.map(
      ({ code, message, path }) => `${code}: ${message} ${path.join("/")}`,
    );
    expect(lines).toEqual([]);
  });
});
