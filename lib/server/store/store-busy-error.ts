/** The deadline passed; a write may still have happened. */
export class StoreBusyError extends Error {
  override readonly name = "StoreBusyError";

  constructor(cause?: unknown) {
    super("The database is busy", { cause });
  }
}

export class SqliteError extends Error {
  override readonly name = "SqliteError";

  constructor(
    message: string,
    readonly code: string | undefined,
  ) {
    super(message);
  }
}
