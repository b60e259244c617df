import { Hono } from "hono";
import { compress } from "hono/compress";
import type { ApiDocument } from "../openapi/model.ts";

const ADDRESSES = { style: "/reference/style.css", document: "/reference/openapi.json" } as const;

/**
 * What may be read without a credential: how to use the API, and nothing that it holds. Each part
 * is made once.
 */
export function createReference(document: () => Promise<ApiDocument>): Hono {
  let page: Promise<string> | undefined;
  const render = async (): Promise<string> => {
    const { referencePage } = await import("../reference/page.ts");
    return referencePage(await document(), ADDRESSES);
  };
  return new Hono()
    .use(compress())
    .get("/", async (context) => context.html(await (page ??= render())))
    .get("/style.css", async (context) => {
      const { STYLE } = await import("../reference/style.ts");
      return context.body(STYLE, 200, { "content-type": "text/css; charset=utf-8" });
    })
    .get("/openapi.json", async (context) => context.json(await document()));
}
