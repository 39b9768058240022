import { fileURLToPath } from "node:url";
import type { Dialect } from "kysely";
import { postgresDialect } from "./postgres-dialect";
import { sqliteDialect } from "./sqlite-dialect";

/** `postgres://…`, or `file:` with an absolute or relative path. */
export function dialectFor(url: string): Dialect {
  if (/^postgres(ql)?:\/\//.test(url)) return postgresDialect(url);
  return sqliteDialect(url.startsWith("file://") ? fileURLToPath(url) : url.slice("file:".length));
}
