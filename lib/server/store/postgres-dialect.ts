import { PostgresDialect } from "kysely";
import { Pool, types } from "pg";

/** `int8`, the type of `count(*)`: our counts fit a number, and SQLite answers with one. */
const INT8 = 20;

/** A pool of ten connections to PostgreSQL, shared by the whole process. */
export function postgresDialect(connectionString: string): PostgresDialect {
  const pool = new Pool({
    connectionString,
    max: 10,
    types: {
      getTypeParser: ((oid: number, format: "text") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
    },
  });
  // An idle connection that the server cuts must not end the process; the pool opens another one.
  pool.on("error", () => {});
  return new PostgresDialect({ pool });
}
