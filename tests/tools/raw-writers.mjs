// Writers that know nothing but prepared statements: what a change through the API is measured against.
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/**
 * What a tick has to leave on the disk, with the look at the version before it that keeps two writers
 * apart: the document, its line in the list, the line of the log. Tells when the commit began.
 */
export function sameWriter(dataDir, document, itemId) {
  const file = readdirSync(dataDir).find((name) => name.endsWith(".db"));
  const database = openRaw(join(dataDir, file));
  const where = "workspace = 'local' and id = ?";
  const read = database.prepare(`select * from documents where kind = 'application' and ${where}`);
  const log = database.prepare(
    `insert into changes (workspace, kind, document_id, version, mode, command, inverse, author, at)
     values ('local', 'application', ?, ?, 'do', ?, ?, 'api', ?)`,
  );
  const put = database.prepare(
    `update documents set version = ?, body = ?, updated_at = ? where kind = 'application' and ${where}`,
  );
  const list = database.prepare(
    `update summaries set version = ?, body = ?, updated_at = ? where ${where}`,
  );
  const [summary] = database.prepare(`select body from summaries where ${where}`).all(document.id);
  const ticked = { ...document, confirmations: [...document.confirmations, itemId] };
  const bodies = [document, ticked].map((each) => JSON.stringify(each));
  const commands = [
    { type: "untick", itemId },
    { type: "tick", itemId },
  ];
  const [untick, tick] = commands.map((each) => JSON.stringify(each));
  return async () => {
    const at = new Date().toISOString();
    database.exec("begin immediate");
    const version = read.all(document.id)[0].version + 1;
    const isTick = version % 2 === 0;
    log.run(document.id, version, isTick ? tick : untick, isTick ? untick : tick, at);
    put.run(version, bodies[isTick ? 1 : 0], at, document.id);
    list.run(version, summary.body, at, document.id);
    const committing = performance.now();
    database.exec("commit");
    return committing;
  };
}

/** The least that keeps these three: no look before it, no indexes, no version of the list. */
export function leastWriter(path, document, itemId) {
  const database = openRaw(path);
  database.exec("create table documents (id text primary key, version integer, body text)");
  database.exec("create table summaries (id text primary key, body text)");
  database.exec("create table changes (sequence integer primary key, command text, inverse text)");
  const log = database.prepare("insert into changes (command, inverse) values (?, ?)");
  const put = database.prepare("insert or replace into documents values (?, ?, ?)");
  const list = database.prepare("insert or replace into summaries values (?, ?)");
  const command = JSON.stringify({ type: "tick", itemId });
  const summary = JSON.stringify({ company: document.company, interviews: document.interviews });
  const body = JSON.stringify(document);
  let version = 0;
  return async () => {
    version += 1;
    database.exec("begin immediate");
    log.run(command, command);
    put.run(document.id, version, body);
    list.run(document.id, summary);
    database.exec("commit");
  };
}

function openRaw(path) {
  const fromApi = createRequire(new URL("../../apps/api/package.json", import.meta.url));
  const builtin = process.getBuiltinModule?.("node:sqlite");
  const { DatabaseSync } = builtin ?? fromApi("@photostructure/sqlite");
  const database = new DatabaseSync(path);
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
  return database;
}
