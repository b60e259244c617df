import { builtOnce } from "./built-once.ts";

// What nearly every request asks, and every change writes.

/** Workspace, kind, id. */
export const findDocument = builtOnce((db) =>
  db
    .selectFrom("documents")
    .selectAll()
    .where("workspace", "=", "")
    .where("kind", "=", "")
    .where("id", "=", ""),
);

/** All columns, in their order. */
export const logChange = builtOnce((db) =>
  db
    .insertInto("changes")
    .values({
      sequence: 0,
      workspace: "",
      kind: "",
      document_id: "",
      version: 0,
      mode: "",
      command: "",
      inverse: "",
      author: "",
      at: "",
      edit_id: null,
    })
    .returning("sequence"),
);

/** The same of a document, in place of the one with its name. */
export const putDocument = builtOnce((db) =>
  db
    .insertInto("documents")
    .values({ workspace: "", kind: "", id: "", version: 0, body: "", updated_at: "" })
    .onConflict((conflict) =>
      conflict.columns(["workspace", "kind", "id"]).doUpdateSet((put) => ({
        version: put.ref("excluded.version"),
        body: put.ref("excluded.body"),
        updated_at: put.ref("excluded.updated_at"),
      })),
    ),
);
