/** What can be wrong with the database or its place, whatever was to be done with it. */
export type StorageFaultType =
  | "storage_locked"
  | "storage_read_only"
  | "storage_full"
  | "storage_corrupt"
  | "storage_no_access"
  | "storage_misplaced"
  | "storage_disk"
  | "storage_newer";

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
  const { errcode, code } = error as { errcode?: unknown; code?: unknown };
  const type =
    // The lower byte is the kind; the rest says more about it.
    typeof errcode === "number" ? OF_SQLITE[errcode & 0xff] : OF_SYSTEM[String(code)];
  return type && new StorageFault(type, error);
}

/** https://sqlite.org/rescode.html */
const OF_SQLITE: Readonly<Record<number, StorageFaultType>> = {
  5: "storage_locked",
  6: "storage_locked",
  8: "storage_read_only",
  10: "storage_disk",
  11: "storage_corrupt",
  13: "storage_full",
  14: "storage_no_access",
  26: "storage_corrupt",
};

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
