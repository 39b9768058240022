import { PostgresDialect } from "kysely";
import { Pool, types } from "pg";

/** `int8`, the type of `count(*)`: our counts fit a number, and SQLite answers with one. */
const INT8 = 20;

/** Far above the slowest statement of ours; below it a hung server would hold all ten connections for good. */
const STATEMENT_TIMEOUT_MS = 60_000;

/** A pool of ten connections to PostgreSQL, shared by the whole process. */
export function postgresDialect(connectionString: string): PostgresDialect {
  const pool = new Pool({
    connectionString,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // Ours ends after the server's own, so that a server that still lives says which statement was too slow.
    query_timeout: STATEMENT_TIMEOUT_MS + 5_000,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    types: {
      getTypeParser: ((oid: number, format: "text") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  // An idle connection that the server cuts must not end the process; the pool opens another one.
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
