import { PostgresDialect } from "kysely";
import { Pool, types } from "pg";

/** `int8`, the type of `count(*)`: our counts fit a number, and SQLite returns numbers. */
const INT8 = 20;

/** Far above our slowest statement; without it a hung server would block all ten connections. */
const STATEMENT_TIMEOUT_MS = 60_000;

export function postgresDialect(connectionString: string): PostgresDialect {
  const pool = new Pool({
    connectionString,
    max: 10,
    keepAlive: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    // Later than the server's own timeout, so a living server reports which statement was slow.
    query_timeout: STATEMENT_TIMEOUT_MS + 5_000,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    types: {
      getTypeParser: ((oid: number, format: "text") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  // An idle connection that the server cuts must not end the process; the pool opens another.
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
