import { createMemoryDatabase } from "./memory.ts";
import { describeDatabase } from "./database.contract.ts";

describeDatabase("memory", async () => createMemoryDatabase());
