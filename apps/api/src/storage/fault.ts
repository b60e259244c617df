/** What can be wrong with the database or its place, whatever was to be done with it. */
export type StorageFaultType =
  | "storage_locked"
  | "storage_read_only"
  | "storage_full"
  | "storage_corrupt"
  | "storage_no_access"
  | "storage_misplaced"
  | "storage_disk"
  | "storage_newer"
  | ServerFaultType;

/** The same of a database on a server, which is mended elsewhere. */
export type ServerFaultType =
  | "database_unreachable"
  /** Whether the change was kept, nobody here can tell. */
  | "database_uncertain"
  | "database_refused"
  | "database_busy"
  | "database_locked"
  | "database_read_only"
  | "database_full"
  | "database_damaged"
  | "database_newer"
  | "database_no_file";

/** A fault that a person can mend; `cause` is what the driver or the system said. */
export class StorageFault extends Error {
  readonly type: StorageFaultType;
  constructor(type: StorageFaultType, cause?: unknown) {
    super(type, { cause });
    this.name = "StorageFault";
    this.type = type;
  }
}

/** The fault behind an error of the driver or of the file system; undefined for all others. */
export function storageFault(error: unknown): StorageFault | undefined {
  if (error instanceof StorageFault) return error;
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  const type =
    code === "ERR_SQLITE_ERROR"
      ? OF_SQLITE.find(([words]) => words.test(error.message))?.[1]
      : OF_SYSTEM[String(code)];
  return type && new StorageFault(type, error);
}

/** By SQLite's own words, which every driver passes on; not each of them has the numbers. */
const OF_SQLITE: readonly (readonly [RegExp, StorageFaultType])[] = [
  [/database (?:table )?is locked|busy/i, "storage_locked"],
  [/readonly database/i, "storage_read_only"],
  [/disk I\/O error/i, "storage_disk"],
  [/malformed|not a database/i, "storage_corrupt"],
  [/disk is full/i, "storage_full"],
  [/unable to open/i, "storage_no_access"],
];

const OF_SYSTEM: Readonly<Record<string, StorageFaultType>> = {
  EACCES: "storage_no_access",
  EPERM: "storage_no_access",
  EROFS: "storage_read_only",
  ENOSPC: "storage_full",
  EDQUOT: "storage_full",
  EFBIG: "storage_full",
  ENOTDIR: "storage_misplaced",
  EEXIST: "storage_misplaced",
  EISDIR: "storage_misplaced",
  EIO: "storage_disk",
};
