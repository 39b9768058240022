import { type CompiledQuery, type DatabaseConnection, type Driver, type QueryResult, SelectQueryNode } from "kysely";
import { SqliteThread, type ThreadAnswer, type ThreadOptions } from "./sqlite-thread";
import { WriteTurn } from "./write-turn";

/** Covers waiting for the turn and for other processes' locks. */
const STATEMENT_TIMEOUT_MS = 5_000;

/** One writer and one reader thread: in WAL mode readers never wait for writers. */
export class SqliteThreadDriver implements Driver {
  readonly #writer: SqliteThread;
  readonly #reader: SqliteThread;
  readonly #turn = new WriteTurn();
  readonly #prepare: () => void;

  constructor(options: ThreadOptions, prepare: () => void) {
    this.#writer = new SqliteThread(options);
    this.#reader = new SqliteThread(options);
    this.#prepare = prepare;
  }

  async init(): Promise<void> {
    this.#prepare();
    // The writer creates the file and switches to WAL first.
    await this.#writer.run("read", "select 1", [], STATEMENT_TIMEOUT_MS);
  }

  async acquireConnection(): Promise<SqliteConnection> {
    return new SqliteConnection(this.#writer, this.#reader, this.#turn);
  }

  /** `begin immediate`: SQLite refuses to upgrade a read transaction without waiting. */
  async beginTransaction(connection: SqliteConnection): Promise<void> {
    await connection.begin();
  }

  async commitTransaction(connection: SqliteConnection): Promise<void> {
    await connection.commit();
  }

  async rollbackTransaction(connection: SqliteConnection): Promise<void> {
    await connection.rollback();
  }

  async releaseConnection(connection: SqliteConnection): Promise<void> {
    await connection.rollback();
  }

  async destroy(): Promise<void> {
    await Promise.all([this.#writer.close(), this.#reader.close()]);
  }
}

class SqliteConnection implements DatabaseConnection {
  #inTransaction = false;

  constructor(
    readonly writer: SqliteThread,
    readonly reader: SqliteThread,
    readonly turn: WriteTurn,
  ) {}

  async executeQuery<R>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) return toResult<R>(await this.writer.run("inside", sql, parameters, STATEMENT_TIMEOUT_MS));
    if (SelectQueryNode.is(query))
      return toResult<R>(await this.reader.run("read", sql, parameters, STATEMENT_TIMEOUT_MS));
    const startedAt = performance.now();
    await this.turn.take(STATEMENT_TIMEOUT_MS);
    try {
      return toResult<R>(await this.writer.run("write", sql, parameters, leftMs(startedAt)));
    } finally {
      this.turn.give();
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error("SQLite queries are not streamed");
  }

  async begin(): Promise<void> {
    const startedAt = performance.now();
    await this.turn.take(STATEMENT_TIMEOUT_MS);
    try {
      await this.#beginWhole(leftMs(startedAt));
      this.#inTransaction = true;
    } catch (error) {
      this.turn.give();
      throw error;
    }
  }

  /** Discards an interrupted transaction's remains first. */
  async #beginWhole(timeoutMs: number): Promise<void> {
    try {
      await this.writer.run("control", "begin immediate", [], timeoutMs);
    } catch (error) {
      if (!(error instanceof Error && /within a transaction/.test(error.message))) throw error;
      await this.writer.run("control", "rollback", [], 0);
      await this.writer.run("control", "begin immediate", [], timeoutMs);
    }
  }

  async commit(): Promise<void> {
    await this.writer.run("control", "commit", [], STATEMENT_TIMEOUT_MS);
    this.#end();
  }

  async rollback(): Promise<void> {
    if (!this.#inTransaction) return;
    // SQLite may have rolled back already, or the thread was replaced.
    await this.writer.run("control", "rollback", [], 0).catch(() => {});
    this.#end();
  }

  #end(): void {
    this.#inTransaction = false;
    this.turn.give();
  }
}

function leftMs(startedAt: number): number {
  return Math.max(0, STATEMENT_TIMEOUT_MS - (performance.now() - startedAt));
}

function toResult<R>({ rows, changes, lastInsertRowid }: ThreadAnswer): QueryResult<R> {
  return {
    rows: rows as R[],
    ...(changes !== undefined && { numAffectedRows: BigInt(changes) }),
    ...(lastInsertRowid !== undefined && { insertId: BigInt(lastInsertRowid) }),
  };
}
