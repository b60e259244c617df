export { proofOf } from "./auth.ts";
export { readConfig, type Config, DEFAULT_PORT } from "./config.ts";
export { type EmbeddedApi, openEmbedded } from "./embedded.ts";
export { readToken, type RunningServer, startServer, VERSION } from "./server.ts";
