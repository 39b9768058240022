import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { SqliteAdapter, SqliteDialect } from "kysely";
import { SqliteThreadDriver } from "./sqlite-driver";

/** 32 MB of page cache and up to 16 MB of WAL before a checkpoint. */
const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "cache_size = -32000",
  "wal_autocheckpoint = 4000",
];

/** Processes that start together wait for each other's switch to WAL. */
const OPEN_TIMEOUT_MS = 5_000;

/** Kysely assumes false; true makes migrations atomic under SQLite's write lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class SqliteThreadDialect extends SqliteDialect {
  readonly #path: string;

  constructor(path: string) {
    super({
      database: () => {
        throw new Error("The threads open the file");
      },
    });
    this.#path = path;
  }

  override createDriver() {
    return new SqliteThreadDriver({ path: this.#path, pragmas: PRAGMAS, openTimeoutMs: OPEN_TIMEOUT_MS }, () => {
      mkdirSync(dirname(this.#path), { recursive: true, mode: 0o700 });
      keepPrivate(this.#path);
    });
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

/** Creates file and folder if absent. Acknowledged commits survive a power loss. */
export function sqliteDialect(path: string): SqliteDialect {
  return new SqliteThreadDialect(path);
}

/** Only the owner may read tokens and texts. Never open an existing file here: closing it drops the process's locks. */
function keepPrivate(path: string): void {
  if (!existsSync(/*turbopackIgnore: true*/ path)) closeSync(openSync(/*turbopackIgnore: true*/ path, "a", 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`])
    if (existsSync(/*turbopackIgnore: true*/ file)) chmodSync(/*turbopackIgnore: true*/ file, 0o600);
}
