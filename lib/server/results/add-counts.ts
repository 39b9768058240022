import { sql, type Transaction } from "kysely";
import type { Tables } from "../store/tables";

/** Both engines limit parameters per statement; the widest row has 16. */
const rowsAtOnce = 500;

type Row = Record<string, string | number>;

/** Merges equal keys, drops zero sums, and writes in key order so that transactions can't deadlock. */
export async function addCounts(
  trx: Transaction<Tables>,
  table: keyof Tables,
  key: readonly string[],
  counts: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const summed = sumByKey(key, counts, rows);
  const columns = sql.join([...key, ...counts].map((column) => sql.ref(column)));
  const added = counts.map((c) => sql`${sql.ref(c)} = ${sql.ref(`${table}.${c}`)} + ${sql.ref(`excluded.${c}`)}`);
  for (let start = 0; start < summed.length; start += rowsAtOnce) {
    const values = summed
      .slice(start, start + rowsAtOnce)
      .map((row) => sql`(${sql.join([...key, ...counts].map((column) => row[column]))})`);
    await sql`
      insert into ${sql.table(table)} (${columns}) values ${sql.join(values)}
      on conflict (${sql.join(key.map((column) => sql.ref(column)))}) do update set ${sql.join(added)}
    `.execute(trx);
  }
}

function sumByKey(key: readonly string[], counts: readonly string[], rows: readonly Row[]): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const id = key.map((column) => row[column]).join("\n");
    const sum = byKey.get(id);
    if (!sum) byKey.set(id, { ...row });
    else for (const count of counts) sum[count] = Number(sum[count]) + Number(row[count]);
  }
  return [...byKey]
    .filter(([, row]) => counts.some((count) => row[count] !== 0))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row);
}
