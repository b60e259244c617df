import { parseDocument, summarise } from "@finalist/core/model";
import type { Generated, Kysely, RawBuilder, Selectable } from "kysely";
import type { MigrationName } from "./schema.ts";
import { indexDocument, type SearchIndex } from "./search-index.ts";
import { summaryOf, writeSummary } from "./summaries-sql.ts";

/** Portable columns only: text ids, ISO instants and JSON as text, whole numbers. */
export interface Tables {
  readonly documents: {
    workspace: string;
    kind: string;
    id: string;
    version: number;
    body: string;
    updated_at: string;
  };
  readonly changes: {
    sequence: Generated<number>;
    workspace: string;
    kind: string;
    document_id: string;
    version: number;
    mode: string;
    command: string;
    inverse: string;
    author: string;
    at: string;
    edit_id: string | null;
  };
  /** What lists show of an application; can be rebuilt from its document. */
  readonly summaries: {
    workspace: string;
    id: string;
    body: string;
    version: number;
    updated_at: string;
    /** What they are sorted and filtered by. */
    company_key: Generated<string>;
    outcome: Generated<string>;
    last_end: string | null;
  };
  /** What search looks through; can be rebuilt from the documents. */
  readonly search_entries: {
    workspace: string;
    kind: string;
    document_id: string;
    collection: string;
    entry_id: string;
    title: string;
    text: string;
    fingerprint: string;
    /** Rises with each change; what was changed last is found first. */
    position: number;
  };
  readonly access_tokens: {
    workspace: string;
    id: string;
    name: string;
    scope: string;
    applications: string | null;
    hash: string;
    created_at: string;
    last_used_at: string | null;
    expires_at: string | null;
  };
  readonly answers: {
    workspace: string;
    id: string;
    fingerprint: string;
    status: number;
    headers: string;
    body: string;
    at: string;
  };
  readonly calendar_keys: {
    workspace: string;
    key: string;
    created_at: string;
  };
  readonly browser_sessions: {
    workspace: string;
    id: string;
    name: string;
    hash: string;
    created_at: string;
    last_used_at: string;
  };
  readonly sign_in_codes: {
    workspace: string;
    hash: string;
    expires_at: string;
  };
  readonly webhooks: {
    workspace: string;
    id: string;
    url: string;
    events: string;
    application_id: string | null;
    include: string;
    created_at: string;
    secret: string;
    old_secret: string | null;
    old_secret_until: string | null;
    cursor: number;
    off_at: string | null;
    off_because: string | null;
    failing_since: string | null;
    failed_at: string | null;
    held_until: string | null;
    leased_by: string | null;
    leased_until: string | null;
  };
  readonly webhook_deliveries: {
    workspace: string;
    webhook_id: string;
    id: string;
    sequence: number;
    type: string;
    created_at: string;
    state: string;
    attempts: number;
    next_at: string | null;
    tried_at: string | null;
    status: number | null;
    error: string | null;
  };
}

/** How the tables of one database differ from those of another. */
export interface Dialect {
  /** In the order of its bytes, whatever the language of the server. */
  readonly text: "text" | RawBuilder<unknown>;
  /** Who counts the changes: the table, through all workspaces, or whoever writes, in each. */
  readonly sequence: "counts-itself" | "by-workspace";
  readonly search: SearchIndex;
}

type Step = (db: Kysely<unknown>, dialect: Dialect) => Promise<void>;

/** Makes every line of a list again, once it says more than it did; the documents stay as they are. */
async function rebuildSummaries(on: Kysely<unknown>): Promise<void> {
  // Steps run on whatever tables there are; these two are there since the first.
  const db = on as Kysely<Tables>;
  const rows = await db
    .selectFrom("documents")
    .select(["workspace", "id", "body"])
    .where("kind", "=", "application")
    .execute();
  for (const { workspace, id, body } of rows) {
    const document = parseDocument(JSON.parse(body));
    if (!document.ok || document.value.kind !== "application") continue;
    await db
      .updateTable("summaries")
      .set({ body: JSON.stringify(summarise(document.value)) })
      .where("workspace", "=", workspace)
      .where("id", "=", id)
      .execute();
  }
}

/** Sorts and filters by columns of their own; filled from the documents, a few at a time. */
async function addListColumns(on: Kysely<unknown>, { text }: Dialect): Promise<void> {
  await on.schema
    .alterTable("summaries")
    .addColumn("company_key", text, (column) => column.notNull().defaultTo(""))
    .execute();
  await on.schema
    .alterTable("summaries")
    .addColumn("outcome", text, (column) => column.notNull().defaultTo("open"))
    .execute();
  await on.schema.alterTable("summaries").addColumn("last_end", text).execute();
  const db = on as Kysely<Tables>;
  for await (const { workspace, version, updated_at, document } of eachDocument(db))
    if (document.kind === "application")
      await writeSummary(db, summaryOf(workspace, document, { version, at: updated_at }));
  for (const [name, columns] of LIST_INDEXES)
    await on.schema
      .createIndex(name)
      .on("summaries")
      .columns(["workspace", ...columns])
      .execute();
}

/** Search finds words by their beginnings, in an index of its own. */
async function rebuildSearch(on: Kysely<unknown>, { search }: Dialect): Promise<void> {
  await search.create(on);
  const db = on as Kysely<Tables>;
  for await (const { workspace, id, document } of eachDocument(db))
    await indexDocument({ db, workspace, search }, { kind: document.kind, id }, document);
}

const LIST_INDEXES: readonly (readonly [string, readonly string[]])[] = [
  ["summaries_by_change", ["updated_at", "id"]],
  ["summaries_by_company", ["company_key", "id"]],
  ["summaries_by_outcome", ["outcome", "updated_at", "id"]],
  ["summaries_by_end", ["last_end"]],
];

const DOCUMENTS_AT_ONCE = 200;

/** Every document that can be read, without having them all at once. */
async function* eachDocument(db: Kysely<Tables>) {
  for (let last: Selectable<Tables["documents"]> | undefined, isMore = true; isMore;) {
    const from = last;
    const rows = await db
      .selectFrom("documents")
      .selectAll()
      .$if(from !== undefined, (select) =>
        select.where((where) =>
          where.eb(
            where.refTuple("workspace", "kind", "id"),
            ">",
            where.tuple(from?.workspace ?? "", from?.kind ?? "", from?.id ?? ""),
          ),
        ),
      )
      .orderBy("workspace")
      .orderBy("kind")
      .orderBy("id")
      .limit(DOCUMENTS_AT_ONCE)
      .execute();
    for (const row of rows) {
      const document = parseDocument(JSON.parse(row.body));
      if (document.ok) yield { ...row, document: document.value };
    }
    last = rows.at(-1);
    isMore = rows.length === DOCUMENTS_AT_ONCE;
  }
}

/** In order, each once; a step that was ever released is never edited. */
export const MIGRATIONS: Readonly<Record<MigrationName, Step>> = {
  async "001_documents_and_changes"(db, dialect) {
    await db.schema
      .createTable("documents")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("kind", dialect.text, (column) => column.notNull())
      .addColumn("id", dialect.text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("body", dialect.text, (column) => column.notNull())
      .addColumn("updated_at", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("documents_pk", ["workspace", "kind", "id"])
      .execute();
    const countsItself = dialect.sequence === "counts-itself";
    const changes = db.schema
      .createTable("changes")
      .addColumn("sequence", countsItself ? "integer" : "bigint", (column) =>
        countsItself ? column.primaryKey().autoIncrement() : column.notNull(),
      )
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("kind", dialect.text, (column) => column.notNull())
      .addColumn("document_id", dialect.text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("mode", dialect.text, (column) => column.notNull())
      .addColumn("command", dialect.text, (column) => column.notNull())
      .addColumn("inverse", dialect.text, (column) => column.notNull())
      .addColumn("author", dialect.text, (column) => column.notNull())
      .addColumn("at", dialect.text, (column) => column.notNull())
      // Two writers can never both make the same version, whatever the code above believes.
      .addUniqueConstraint("changes_version", ["workspace", "kind", "document_id", "version"]);
    const inOrder = ["workspace", "sequence"] as const;
    if (!countsItself) {
      await changes.addPrimaryKeyConstraint("changes_pk", [...inOrder]).execute();
    } else {
      await changes.execute();
      await db.schema
        .createIndex("changes_by_workspace")
        .on("changes")
        .columns([...inOrder])
        .execute();
    }
    await db.schema
      .createTable("summaries")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("id", dialect.text, (column) => column.notNull())
      .addColumn("body", dialect.text, (column) => column.notNull())
      .addColumn("version", "integer", (column) => column.notNull())
      .addColumn("updated_at", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("summaries_pk", ["workspace", "id"])
      .execute();
    await db.schema
      .createTable("search_entries")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("kind", dialect.text, (column) => column.notNull())
      .addColumn("document_id", dialect.text, (column) => column.notNull())
      .addColumn("collection", dialect.text, (column) => column.notNull())
      .addColumn("entry_id", dialect.text, (column) => column.notNull())
      .addColumn("title", dialect.text, (column) => column.notNull())
      .addColumn("text", dialect.text, (column) => column.notNull())
      .addColumn("lower_text", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("search_entries_pk", [
        "workspace",
        "kind",
        "document_id",
        "collection",
        "entry_id",
      ])
      .execute();
  },
  async "002_tokens_and_calendar_key"(db, dialect) {
    await db.schema
      .createTable("access_tokens")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("id", dialect.text, (column) => column.notNull())
      .addColumn("name", dialect.text, (column) => column.notNull())
      .addColumn("scope", dialect.text, (column) => column.notNull())
      .addColumn("hash", dialect.text, (column) => column.notNull().unique())
      .addColumn("created_at", dialect.text, (column) => column.notNull())
      .addColumn("last_used_at", dialect.text)
      .addColumn("expires_at", dialect.text)
      .addPrimaryKeyConstraint("access_tokens_pk", ["workspace", "id"])
      .execute();
    // The key as it is, not its hash: whoever can read this file has all that the calendar tells,
    // and the person is shown the address again.
    await db.schema
      .createTable("calendar_keys")
      .addColumn("workspace", dialect.text, (column) => column.notNull().primaryKey())
      .addColumn("key", dialect.text, (column) => column.notNull())
      .addColumn("created_at", dialect.text, (column) => column.notNull())
      .execute();
  },
  async "003_edit_ids"(db, dialect) {
    await db.schema.alterTable("changes").addColumn("edit_id", dialect.text).execute();
  },
  "004_outcomes_in_lists": rebuildSummaries,
  async "005_answers"(db, dialect) {
    await db.schema
      .createTable("answers")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("id", dialect.text, (column) => column.notNull())
      .addColumn("fingerprint", dialect.text, (column) => column.notNull())
      .addColumn("status", "integer", (column) => column.notNull())
      .addColumn("headers", dialect.text, (column) => column.notNull())
      .addColumn("body", dialect.text, (column) => column.notNull())
      .addColumn("at", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("answers_pk", ["workspace", "id"])
      .execute();
    await db.schema
      .createIndex("answers_by_age")
      .on("answers")
      .columns(["workspace", "at"])
      .execute();
  },
  async "006_tokens_for_applications"(db) {
    await db.schema.alterTable("access_tokens").addColumn("applications", "text").execute();
  },
  "007_lists_that_scale": addListColumns,
  async "008_sessions"(db, dialect) {
    await db.schema
      .createTable("browser_sessions")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("id", dialect.text, (column) => column.notNull())
      .addColumn("name", dialect.text, (column) => column.notNull())
      .addColumn("hash", dialect.text, (column) => column.notNull())
      .addColumn("created_at", dialect.text, (column) => column.notNull())
      .addColumn("last_used_at", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("browser_sessions_pk", ["workspace", "id"])
      .addUniqueConstraint("browser_sessions_hash", ["workspace", "hash"])
      .execute();
    await db.schema
      .createTable("sign_in_codes")
      .addColumn("workspace", dialect.text, (column) => column.notNull())
      .addColumn("hash", dialect.text, (column) => column.notNull())
      .addColumn("expires_at", dialect.text, (column) => column.notNull())
      .addPrimaryKeyConstraint("sign_in_codes_pk", ["workspace", "hash"])
      .execute();
  },
  async "009_webhooks"(db, { text }) {
    await db.schema
      .createTable("webhooks")
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("url", text, (column) => column.notNull())
      .addColumn("events", text, (column) => column.notNull())
      .addColumn("application_id", text)
      .addColumn("include", text, (column) => column.notNull())
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("secret", text, (column) => column.notNull())
      .addColumn("old_secret", text)
      .addColumn("old_secret_until", text)
      .addColumn("cursor", "bigint", (column) => column.notNull())
      .addColumn("off_at", text)
      .addColumn("off_because", text)
      .addColumn("failing_since", text)
      .addColumn("failed_at", text)
      .addColumn("held_until", text)
      .addColumn("leased_by", text)
      .addColumn("leased_until", text)
      .addPrimaryKeyConstraint("webhooks_pk", ["workspace", "id"])
      .execute();
    await db.schema
      .createTable("webhook_deliveries")
      .addColumn("workspace", text, (column) => column.notNull())
      .addColumn("webhook_id", text, (column) => column.notNull())
      .addColumn("id", text, (column) => column.notNull())
      .addColumn("sequence", "bigint", (column) => column.notNull())
      .addColumn("type", text, (column) => column.notNull())
      .addColumn("created_at", text, (column) => column.notNull())
      .addColumn("state", text, (column) => column.notNull())
      .addColumn("attempts", "integer", (column) => column.notNull())
      .addColumn("next_at", text)
      .addColumn("tried_at", text)
      .addColumn("status", "integer")
      .addColumn("error", text)
      .addPrimaryKeyConstraint("webhook_deliveries_pk", ["workspace", "webhook_id", "id"])
      .execute();
    await db.schema
      .createIndex("webhook_deliveries_due")
      .on("webhook_deliveries")
      .columns(["workspace", "webhook_id", "next_at"])
      .execute();
    await db.schema
      .createIndex("webhook_deliveries_by_age")
      .on("webhook_deliveries")
      .columns(["workspace", "webhook_id", "state", "created_at"])
      .execute();
  },
  "010_search_by_words": rebuildSearch,
  async "011_calendar_by_key"(db) {
    await db.schema
      .createIndex("calendar_keys_by_key")
      .on("calendar_keys")
      .columns(["key"])
      .execute();
  },
  "012_search_in_workspaces": rebuildSearch,
};
