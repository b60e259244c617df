import { describe, expect, it } from "vitest";
import { aTestApi } from "../testing.ts";
import { createConformance } from "./conformance.ts";
import {
  type Answer,
  type ApiDocument,
  type Content,
  type Operation,
  resolved,
} from "../openapi/model.ts";

const { request } = aTestApi();
const document = (await (await request("GET", "/openapi.json")).json()) as ApiDocument;
const operations: readonly (readonly [string, string, string, Operation])[] = Object.entries(
  document.paths,
).flatMap(([path, item]) =>
  Object.entries(item).map(
    ([method, operation]) => [operation.operationId, method, path, operation] as const,
  ),
);

const includesAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.every((one) => all.includes(one));

describe("the OpenAPI document", () => {
  it("names every operation once", () => {
    expect(document.openapi).toBe("3.1.0");
    const ids = operations.map(([id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("says of each what it does, takes and refuses", () => {
    const tags = document.tags.map(({ name }) => name);
    const lacks = operations.flatMap(([id, method, path, operation]) => {
      const parameters = (operation.parameters ?? []).map((one) => resolved(document, one));
      const statuses = Object.keys(operation.responses);
      const isGuarded = path.startsWith("/api/");
      const reads = operation.security?.some((way) => "reading" in way);
      const rows: readonly (readonly [string, boolean])[] = [
        ["a summary", /^\S.{5,100}$/.test(operation.summary)],
        ["a description", /^\S.+\.$/.test(operation.description ?? "")],
        ["a known tag", operation.tags.length === 1 && tags.includes(String(operation.tags[0]))],
        ["described parameters", parameters.every(({ description }) => description)],
        ["what everyone may be refused with", includesAll(statuses, ["403", "421", "500"])],
        [
          "what callers of the API may be refused with",
          !isGuarded || includesAll(statuses, ["401", "429", "503", "507"]),
        ],
        ["who may call it", isGuarded === Boolean(operation.security?.length)],
        [
          "an Idempotency-Key where it stores",
          method !== "post" ||
            reads ||
            operation.security?.some((way) => Object.keys(way).length === 0) ||
            parameters.some(({ name }) => name === "Idempotency-Key"),
        ],
      ];
      return rows.flatMap(([what, has]) => (has ? [] : [`${id} lacks ${what}`]));
    });
    expect(lacks).toEqual([]);
  });

  it("has only references that lead somewhere", () => {
    const references = JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g);
    const all = [...new Set([...references].map(([, $ref]) => $ref ?? ""))];
    const dangling = all.filter(($ref) => resolved(document, { $ref }) === undefined);
    expect(dangling).toEqual([]);
  });

  it("writes nothing large out twice", () => {
    const seen = new Map<string, number>();
    const look = (part: unknown): void => {
      if (Array.isArray(part)) return part.forEach(look);
      if (typeof part !== "object" || part === null) return;
      if ("properties" in part) {
        const text = JSON.stringify(part);
        if (text.length > 400) seen.set(text, (seen.get(text) ?? 0) + 1);
      }
      Object.values(part).forEach(look);
    };
    look([document.paths, document.components.schemas]);
    expect([...seen].filter(([, times]) => times > 1).map(([text]) => text)).toEqual([]);
  });
});

/** Without a body, or with one that is no text. */
const WITHOUT_EXAMPLE = ["backup", "revokeCalendarFeed"];

describe("the examples", () => {
  const { exampleFaults } = createConformance(document);

  it("stand with every operation: what is sent, and what is answered", () => {
    const lacks = operations.flatMap(([id, , , { requestBody, responses }]) => {
      const good = Object.entries(responses).filter(([status]) => status.startsWith("2"));
      const answers = good.map(([, answer]) => resolved<Answer>(document, answer).content ?? {});
      const has = (content: Content): boolean =>
        Object.values(content).some(({ example }) => example !== undefined);
      return [
        ...(answers.some(has) || WITHOUT_EXAMPLE.includes(id) ? [] : [`${id}: the answer`]),
        ...(requestBody && !has(requestBody.content) ? [`${id}: the request`] : []),
      ];
    });
    expect(lacks).toEqual([]);
  });

  it("fit their schemas", () => {
    const faults = operations.flatMap(([id, , , { parameters = [], requestBody, responses }]) => [
      ...parameters.flatMap((one) => exampleFaults(`${id} takes`, resolved(document, one))),
      ...Object.values(requestBody?.content ?? {}).flatMap((one) =>
        exampleFaults(`${id} takes`, one),
      ),
      ...Object.values(responses).flatMap((answer) =>
        Object.values(resolved<Answer>(document, answer).content ?? {}).flatMap((one) =>
          exampleFaults(`${id} answers`, one),
        ),
      ),
    ]);
    expect(faults).toEqual([]);
  });
});

describe("an answer that is not as the document says", () => {
  const { faultsOf } = createConformance(document);
  const headers = { "content-type": "application/json", "x-request-id": "1", etag: '"1"' };
  const asked = { method: "GET", url: "/api/v1/tokens" };
  const answered = (body: unknown, init: ResponseInit = {}) =>
    faultsOf(asked, new Response(JSON.stringify(body), { headers, ...init }));

  it.each<[string, Promise<readonly string[]>, RegExp | undefined]>([
    ["none", answered({ items: [] }), undefined],
    ["a status", answered({ items: [] }, { status: 206 }), /206 is not described/],
    [
      "a content type",
      answered("", { headers: { ...headers, "content-type": "text/html" } }),
      /html/,
    ],
    ["a missing member", answered({}), /required property 'items'/],
    ["a member too many", answered({ items: [], next: 1 }), /additional properties/],
    ["another type", answered({ items: {} }), /must be array/],
  ])("is found: %s", async (_, faults, expected) => {
    const text = (await faults).join("; ");
    if (expected) expect(text).toMatch(expected);
    else expect(text).toBe("");
  });

  it("is found by its missing header", async () => {
    const { etag: _, ...less } = headers;
    const faults = await answered({ items: [] }, { headers: less });
    expect(faults).toEqual(["the header ETag is missing"]);
  });

  it("is found in a problem that names another status", async () => {
    const problem = { type: "urn:x", title: "x", status: 500, detail: "x" };
    const type = { ...headers, "content-type": "application/problem+json" };
    const faults = await answered(problem, { status: 403, headers: type });
    expect(faults).toEqual(["the problem names another status"]);
  });
});
