export { proofOf } from "./auth.ts";
export { readConfig, type Config, DEFAULT_PORT, nameOfDatabase } from "./config.ts";
export { type EmbeddedApi, openEmbedded } from "./embedded.ts";
export {
  type DatabaseInspection,
  inspectStorage,
  sqliteVersion,
  type StorageInspection,
} from "./inspect.ts";
export {
  inspectServer,
  type MovedTable,
  type MoveRefusal,
  moveToServer,
} from "./database-server.ts";
export { linkWith, readToken, type RunningServer, startServer, VERSION } from "./server.ts";
