import { StorageFault, type ServerFaultType } from "./fault.ts";

/** What the server or the way to it has against us; everything else is a fault of the program. */
export function postgresFault(error: unknown, statement?: string): StorageFault | undefined {
  if (error instanceof StorageFault) return error;
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  const type =
    typeof code === "string"
      ? OF_CODE.find(([codes]) => codes.test(code))?.[1]
      : OF_DRIVER.find(([words]) => words.test(error.message))?.[1];
  if (!type) return undefined;
  // Whether the last word reached the server, only the server knows.
  const isOpen = type === "database_unreachable" && statement === "commit";
  return new StorageFault(isOpen ? "database_uncertain" : type, error);
}

/** SQLSTATE, and the codes of the system. */
const OF_CODE: readonly (readonly [RegExp, ServerFaultType])[] = [
  [/^(?:08\w{3}|57P0[1235])$/, "database_unreachable"],
  [
    /^(?:ECONN\w+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOENT|EPIPE)$/,
    "database_unreachable",
  ],
  [/^(?:28\w{3}|3D000|42501|EACCES)$/, "database_refused"],
  [/^(?:53300|53400|53200|57014)$/, "database_busy"],
  [/^53100$/, "database_full"],
  [/^25006$/, "database_read_only"],
  [/^(?:55P03|40P01|40001)$/, "database_locked"],
  [/^(?:58030|XX00[12])$/, "database_damaged"],
];

/** What the driver says without a code. */
const OF_DRIVER: readonly (readonly [RegExp, ServerFaultType])[] = [
  [/^timeout exceeded when trying to connect$/, "database_busy"],
  [/^Connection terminated|^timeout expired$|is not queryable$/, "database_unreachable"],
  [/does not support SSL|self-signed certificate|certificate/i, "database_refused"],
  [/SASL|password must be a string/, "database_refused"],
];
