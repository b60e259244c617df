import type { StorageFaultType } from "./storage/fault.ts";

export interface StorageError {
  readonly type: StorageFaultType;
  /** Where the database is; told to whoever is at this machine. */
  readonly path?: string | undefined;
}

export const STORAGE_STATUS = {
  storage_locked: 503,
  storage_read_only: 503,
  storage_full: 507,
  storage_corrupt: 500,
  storage_no_access: 500,
  storage_misplaced: 500,
  storage_disk: 500,
  storage_newer: 500,
  database_unreachable: 503,
  database_uncertain: 503,
  database_refused: 500,
  database_busy: 503,
  database_locked: 503,
  database_read_only: 503,
  database_full: 507,
  database_damaged: 500,
  database_newer: 500,
  database_no_file: 409,
} as const satisfies Record<StorageFaultType, number>;

export const STORAGE_TITLES: Readonly<Record<StorageFaultType, string>> = {
  storage_locked: "The database is in use",
  storage_read_only: "The database may only be read",
  storage_full: "The disk is full",
  storage_corrupt: "The database is damaged",
  storage_no_access: "The database cannot be opened",
  storage_misplaced: "A file stands in the way",
  storage_disk: "The disk failed",
  storage_newer: "Written by a newer Finalist",
  database_unreachable: "The database cannot be reached",
  database_uncertain: "The connection to the database broke",
  database_refused: "The database does not let Finalist in",
  database_busy: "The database is too busy",
  database_locked: "The database is in use",
  database_read_only: "The database may only be read",
  database_full: "The disk of the database is full",
  database_damaged: "The database is damaged",
  database_newer: "Written by a newer Finalist",
  database_no_file: "The database is on a server",
};

export const isStorageError = (error: { readonly type: string }): error is StorageError =>
  Object.hasOwn(STORAGE_TITLES, error.type);

/** What is wrong with the database, what is safe, and what mends it. */
export const storageDetail = ({ type, path }: StorageError): string =>
  DETAILS[type](path === undefined ? "database" : `database ${path}`);

const DETAILS: Readonly<Record<StorageFaultType, (database: string) => string>> = {
  storage_locked: (database) =>
    `The ${database} is locked by another program. Nothing was changed. Try again in a moment; if it stays so, end that program (a backup, a sync service, another Finalist).`,
  storage_read_only: (database) =>
    `The ${database} may only be read. Nothing was changed. Make the file and its folder writable, or name another folder (FINALIST_DATA).`,
  storage_full: (database) =>
    `The disk is full: the ${database} was left as it was, and all before this is safe. Free some space and try again.`,
  storage_corrupt: (database) =>
    `The ${database} is damaged, or is none. Nothing was changed. Keep the file, put a backup in its place, and see finalist doctor.`,
  storage_no_access: (database) =>
    `The ${database} cannot be opened by you. Nothing was changed. Give yourself the folder and its files, or name another folder (FINALIST_DATA).`,
  storage_misplaced: (database) =>
    `The ${database} has no place: a file stands where a folder should be, or the other way round. Nothing was changed. Move it away, or name another folder (FINALIST_DATA).`,
  storage_disk: (database) =>
    `The disk failed, or is full: the ${database} was left as it was. Free some space, copy the folder to another disk, and see finalist doctor.`,
  storage_newer: (database) =>
    `The ${database} was written by a newer Finalist. Nothing was changed. Update this one, or put back the copy that the newer one made beside it.`,
  database_unreachable: (database) =>
    `The ${database} does not answer. Nothing was changed. See that its server runs and that DATABASE_URL names it, then try again.`,
  database_uncertain: (database) =>
    `The connection to the ${database} broke just as a change was being kept. All before it is safe; look whether this one is there before you make it again.`,
  database_refused: (database) =>
    `The ${database} does not let Finalist in, or is not there. Nothing was changed. Look at the user, the password, the certificate and the database that DATABASE_URL names, and at what that user may do.`,
  database_busy: (database) =>
    `The ${database} has no room for another connection, or takes too long. Nothing was changed. Try again in a moment; if it stays so, allow it more connections (max_connections).`,
  database_locked: (database) =>
    `The ${database} is being changed by another program. Nothing was changed. Try again in a moment; if it stays so, look for a transaction that does not end.`,
  database_read_only: (database) =>
    `The ${database} may only be read: it is a standby, or was set so. Nothing was changed. Name the primary server in DATABASE_URL.`,
  database_full: (database) =>
    `The disk of the ${database} is full. Nothing was changed, and all before this is safe. Free some space there and try again.`,
  database_damaged: (database) =>
    `The ${database} is damaged, or its disk failed. Nothing was changed. Stop Finalist and see the log of the server.`,
  database_newer: (database) =>
    `The ${database} was written by a newer Finalist. Nothing was changed. Update this one.`,
  database_no_file: (database) =>
    `The ${database} is no file of this machine. Back it up on its server (pg_dump); finalist export writes all documents.`,
};
