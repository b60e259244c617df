import createClient from "openapi-fetch";
import type { paths } from "./api.d.ts";

/** What a program of another maker does, with nothing but the description of the API. */
export async function journey(
  baseUrl: string,
  token: string,
  invitation: string,
): Promise<Readonly<Record<string, unknown>>> {
  const { GET, POST, PATCH } = createClient<paths>({
    baseUrl,
    headers: { authorization: `Bearer ${token}`, "x-finalist-client": "note-taker" },
  });

  const read = await POST("/api/v1/intake", {
    headers: { "content-type": "text/calendar" },
    body: invitation,
    bodySerializer: (text: unknown) => String(text),
  });
  if (!read.data) throw new Error(read.error.detail);

  const stored = await POST("/api/v1/applications", {
    params: { header: { "Idempotency-Key": "client-journey-1" } },
    body: { draft: read.data },
  });
  const again = await POST("/api/v1/applications", {
    params: { header: { "Idempotency-Key": "client-journey-1" } },
    body: { draft: read.data },
  });
  const id = stored.data?.document?.id ?? "";
  const path = { id };

  const { data: list } = await GET("/api/v1/applications", { params: { query: { limit: 10 } } });
  const { data: room } = await GET("/api/v1/applications/{id}/room", { params: { path } });
  const { data: checklist } = await GET("/api/v1/applications/{id}/checklist", {
    params: { path },
  });

  const seen = await GET("/api/v1/applications/{id}", { params: { path } });
  const patched = await PATCH("/api/v1/applications/{id}", {
    params: { path, header: { "If-Match": seen.response.headers.get("etag") ?? "" } },
    body: { statedWindow: "2026-05-21" },
  });
  const stale = await PATCH("/api/v1/applications/{id}", {
    params: { path, header: { "If-Match": seen.response.headers.get("etag") ?? "" } },
    body: { statedWindow: "2026-05-22" },
  });
  const undone = await POST("/api/v1/applications/{id}/undo", { params: { path } });
  const { data: history } = await GET("/api/v1/applications/{id}/changes", { params: { path } });

  return {
    stored: stored.response.status,
    replayed: again.response.headers.get("idempotency-replayed"),
    sameId: again.data?.document?.id === id,
    listed: list?.items.map(({ company }) => company),
    people: room?.length,
    items: checklist?.items.length,
    patched: patched.data?.version,
    stale: stale.error?.status,
    staleVersion: stale.error?.version,
    undone: undone.data?.version,
    authors: history?.items.map(({ author, mode }) => `${mode} by ${author}`),
  };
}
