import { chmodSync, closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import { CompiledQuery, type DatabaseConnection, SqliteAdapter, SqliteDialect, SqliteDriver } from "kysely";
import Libsql from "libsql";

/**
 * 32 MB of pages in memory, and up to 16 MB of log before it is worked into the file: commits that touch many places then
 * wait for the log alone. Order matters: the wait for locks must be set before the switch to WAL, which two starting
 * processes may contend for.
 */
const PRAGMAS = [
  "busy_timeout = 5000",
  "journal_mode = WAL",
  "synchronous = FULL",
  "foreign_keys = ON",
  "cache_size = -32000",
  "wal_autocheckpoint = 4000",
];

/**
 * Transactions take the write lock at once: one that first read and then wrote could meet another process's write
 * in between, and SQLite refuses such an upgrade without waiting.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

/** Kysely assumes the contrary; with it, a migration runs whole or not at all, under SQLite's write lock. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}

class LibsqlDialect extends SqliteDialect {
  readonly #open: () => Promise<Libsql.Database>;

  constructor(open: () => Promise<Libsql.Database>) {
    super({ database: open });
    this.#open = open;
  }

  override createDriver() {
    return new ImmediateDriver({ database: this.#open });
  }

  override createAdapter() {
    return new TransactionalAdapter();
  }
}

/** Embedded SQLite in one file, made with its folder when absent. An acknowledged commit survives the loss of power. */
export function sqliteDialect(path: string): SqliteDialect {
  return new LibsqlDialect(async () => {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    keepPrivate(path);
    const file = new Libsql(path);
    for (const pragma of PRAGMAS) file.pragma(pragma);
    return file;
  });
}

/**
 * The file holds tokens and customers' words, so only its owner reads it; SQLite gives its log and index the mode of the
 * file. A file that exists is never opened here: closing it would drop the locks that this process has on it.
 */
function keepPrivate(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, "a", 0o600));
  for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) chmodSync(file, 0o600);
}
