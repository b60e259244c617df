import { readConfig } from "./config.ts";
import { startServer } from "./server.ts";

const server = await startServer(readConfig(process.env));
console.log(await server.link());

const stop = (): void => {
  process.off("SIGINT", stop).off("SIGTERM", stop);
  void server.close();
};
process.on("SIGINT", stop).on("SIGTERM", stop);
