/**
 * The database stayed locked or unreachable past the deadline of a statement. A write may still have
 * happened where its answer was lost. Try again later.
 */
export class StoreBusyError extends Error {
  override readonly name = "StoreBusyError";

  constructor(cause?: unknown) {
    super("The database is busy", { cause });
  }
}

/** An error of SQLite with its own code, e.g. `SQLITE_CONSTRAINT`. */
export class SqliteError extends Error {
  override readonly name = "SqliteError";

  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}
