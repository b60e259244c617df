import { Command } from "@finalist/core/change";
import { type Document, isSearchedAlike } from "@finalist/core/model";
import { type Kysely, Migrator, type Selectable, sql, type Transaction } from "kysely";
import { bodyOf, documentIn } from "./parsed.ts";
import { createSqlAnswers } from "./answers-sql.ts";
import { findDocument, logChange, putDocument } from "./hot-queries.ts";
import { createSqlKeys, toToken } from "./keys-sql.ts";
import { listStatement, pageOf, type Statement } from "./list.ts";
import { toChange, toHit, toListed } from "./rows.ts";
import { type Db, type Flavour, inTransaction, type Scope } from "./scope.ts";
import { indexDocument } from "./search-index.ts";
import { createSqlSessions } from "./sessions-sql.ts";
import type {
  ChangeRecord,
  Database,
  DocumentKey,
  Store,
  StoredDocument,
  StoreReader,
  StoreTransaction,
} from "./store.ts";
import { summaryOf, writeSummary } from "./summaries-sql.ts";
import { type Dialect, MIGRATIONS, type Tables } from "./tables.ts";
import { createSqlWebhooks, webhooksDue, webhookWorkspaces } from "./webhooks-sql.ts";
import { wordsOfQuery } from "./words.ts";

/** Brings the tables up to date; safe to call from several processes at once. */
export async function migrate(db: Kysely<Tables>, dialect: Dialect): Promise<void> {
  const steps = Object.entries(MIGRATIONS).map(
    ([name, step]) => [name, { up: (on: Kysely<unknown>) => step(on, dialect) }] as const,
  );
  const provider = { getMigrations: async () => Object.fromEntries(steps) };
  const { error } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error("migration failed", { cause: error });
}

/** They hold nothing but a name, and making one costs as much as many an answer. */
const STORES_MAX = 200;

/** Everything that is the same in every SQL database; `outside` of transactions some ways are shorter. */
export function createSqlDatabase(
  db: Kysely<Tables>,
  flavour: Flavour,
  outside: (workspace: string) => Partial<Store> = () => ({}),
): Omit<Database, "backup" | "watch"> {
  const stores = new Map<string, Store>();
  return {
    workspace(workspace) {
      const known = stores.get(workspace);
      if (known) return known;
      const store = { ...createSqlStore({ db, workspace, flavour }), ...outside(workspace) };
      if (stores.size >= STORES_MAX) stores.clear();
      stores.set(workspace, store);
      return store;
    },
    tokenWith: async (hash) => {
      const row = await db
        .selectFrom("access_tokens")
        .selectAll()
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row && { workspace: row.workspace, token: toToken(row) };
    },
    calendarWith: (key) =>
      db.selectFrom("calendar_keys").select("workspace").where("key", "=", key).executeTakeFirst(),
    webhookWorkspaces: () => webhookWorkspaces(db),
    webhooksDue: (now, limit) => webhooksDue(db, now, limit),
    close: () => db.destroy(),
  };
}

function createSqlStore(scope: Scope): Store {
  const { db, workspace, flavour } = scope;
  return {
    ...readerOn(db, workspace),
    keys: createSqlKeys(scope),
    sessions: createSqlSessions(scope),
    answers: createSqlAnswers(scope),
    webhooks: createSqlWebhooks(scope),
    write: (work) => inTransaction(scope, (transaction) => work(transactionOn(transaction, scope))),

    async list(query) {
      const statement = listStatement(workspace, query);
      const rows = await run<Parameters<typeof toListed>[0]>(db, statement);
      return pageOf(rows.map(toListed), query);
    },

    async documents() {
      const rows = await db
        .selectFrom("documents")
        .selectAll()
        .where("workspace", "=", workspace)
        .orderBy("kind")
        .orderBy("id")
        .execute();
      return rows.map(toStored);
    },

    async search(query, limit) {
      const words = wordsOfQuery(query);
      if (words.length === 0) return [];
      const statement = flavour.search.find(workspace, words, limit);
      return (await run<Parameters<typeof toHit>[0]>(db, statement)).map(toHit);
    },

    async changes(after, limit) {
      const rows = await db
        .selectFrom("changes")
        .selectAll()
        .where("workspace", "=", workspace)
        .where("sequence", ">", after)
        .orderBy("sequence")
        .limit(limit)
        .execute();
      return rows.map(checkedChange);
    },

    async history(key, { before, limit }) {
      const newestFirst = logOf(db, workspace, key)
        .selectAll()
        .orderBy("version", "desc")
        .limit(limit);
      const page = before === undefined ? newestFirst : newestFirst.where("version", "<", before);
      return (await page.execute()).map(checkedChange);
    },

    async latestSequence() {
      const row = await db
        .selectFrom("changes")
        .select((select) => select.fn.max("sequence").as("latest"))
        .where("workspace", "=", workspace)
        .executeTakeFirst();
      return Number(row?.latest ?? 0);
    },
  };
}

/** A statement that is read without Kysely too. */
async function run<Row>(db: Db, { text, parameters }: Statement): Promise<readonly Row[]> {
  const parts = text.split("?");
  const { rows } = await sql<Row>(Object.assign(parts, { raw: parts }), ...parameters).execute(db);
  return rows;
}

const logOf = (db: Db, workspace: string, { kind, id }: DocumentKey) =>
  db
    .selectFrom("changes")
    .where("workspace", "=", workspace)
    .where("kind", "=", kind)
    .where("document_id", "=", id);

function readerOn(db: Db, workspace: string): StoreReader {
  return {
    async read({ kind, id }) {
      const [row] = await findDocument(db, workspace, kind, id);
      return row && toStored(row);
    },
    async version(key) {
      const row = await logOf(db, workspace, key)
        .select((select) => select.fn.max("version").as("latest"))
        .executeTakeFirst();
      return Number(row?.latest ?? 0);
    },
    async log(key, afterVersion = 0) {
      const rows = await logOf(db, workspace, key)
        .selectAll()
        .where("version", ">", afterVersion)
        .orderBy("version")
        .execute();
      return rows.map(checkedChange);
    },
  };
}

function transactionOn(db: Transaction<Tables>, { workspace, flavour }: Scope): StoreTransaction {
  return {
    ...createSqlStore({ db, workspace, flavour }),
    async append(change, document, before) {
      const { kind, documentId, version, mode, author, at, editId } = change;
      const next = await flavour.nextSequence(db, workspace);
      const [logged] = await logChange(
        db,
        // Where the table counts, it takes nothing for the next number.
        next ?? null,
        workspace,
        kind,
        documentId,
        version,
        mode,
        JSON.stringify(change.command),
        JSON.stringify(change.inverse),
        author,
        at,
        editId ?? null,
      );
      const search = { db, workspace, search: flavour.search };
      const key = { kind, id: documentId };
      if (!before || !document || !isSearchedAlike(before, document))
        await indexDocument(search, key, document);
      await writeDocument(db, workspace, key, document, { version, at });
      return { ...change, sequence: Number(logged?.sequence) };
    },
  };
}

async function writeDocument(
  db: Transaction<Tables>,
  workspace: string,
  { kind, id }: DocumentKey,
  document: Document | undefined,
  { version, at }: { readonly version: number; readonly at: string },
): Promise<void> {
  if (kind === "application" && !document)
    await db
      .deleteFrom("summaries")
      .where("workspace", "=", workspace)
      .where("id", "=", id)
      .execute();
  if (!document) {
    await db
      .deleteFrom("documents")
      .where("workspace", "=", workspace)
      .where("kind", "=", kind)
      .where("id", "=", id)
      .execute();
    return;
  }
  const body = bodyOf(nameOf(workspace, { kind, id }), document);
  await putDocument(db, workspace, kind, id, version, body, at);
  if (document.kind === "application")
    await writeSummary(db, summaryOf(workspace, document, { version, at }));
}

const toStored = (row: Selectable<Tables["documents"]>): StoredDocument => ({
  document: documentIn(nameOf(row.workspace, row), row.body),
  version: row.version,
  updatedAt: row.updated_at,
});

const nameOf = (workspace: string, { kind, id }: { readonly kind: string; readonly id: string }) =>
  JSON.stringify([workspace, kind, id]);

const checkedChange = (row: Selectable<Tables["changes"]>): ChangeRecord =>
  toChange(row, (value) => Command.parse(value));
