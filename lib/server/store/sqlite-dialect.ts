import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { SqliteAdapter, SqliteDialect } from "kysely";
import { SqliteThreadDriver } from "./sqlite-driver";

/**
 * 32 MB of pages in memory, and up to 16 MB of log before it is worked into the file: commits that touch many places then
 * wait for the log alone.
 */
const PRAGMAS = [
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "cache_size = -32000",
  "wal_autocheckpoint = 4000",
];

/** Processes that start together wait for one another's switch to WAL. */
const OPEN_TIMEOUT_MS = 5_000;

/** Kysely assumes the contrary; with it, a migration runs whole or not at all, under SQLite's write lock. */
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

/** Embedded SQLite in one file, made with its folder when absent. An acknowledged commit survives the loss of power. */
export function sqliteDialect(path: string): SqliteDialect {
  return new SqliteThreadDialect(path);
}

/**
 * The file holds tokens and customers' words, so only its owner reads it; SQLite gives its log and index the mode of the
 * file. A file that exists is never opened here: closing it would drop the locks that this process has on it.
 */
function keepPrivate(path: string): void {
  if (!existsSync(/*turbopackIgnore: true*/ path)) closeSync(openSync(/*turbopackIgnore: true*/ path, "a", 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`])
    if (existsSync(/*turbopackIgnore: true*/ file)) chmodSync(/*turbopackIgnore: true*/ file, 0o600);
}
