import type { CreateTableBuilder, Kysely } from "kysely";

export function createTable(
  db: Kysely<unknown>,
  name: string,
  key: string[],
  required: string[],
  optional: string[] = [],
) {
  let builder: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const column of [...key, ...required]) builder = builder.addColumn(column, "text", (c) => c.notNull());
  for (const column of optional) builder = builder.addColumn(column, "text");
  return builder.addPrimaryKeyConstraint(`${name}_key`, key);
}
