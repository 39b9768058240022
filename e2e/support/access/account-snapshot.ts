import Libsql from "libsql";

type Row = Record<string, unknown>;

/**
 * Everything that the stories' store holds of an account, by table. `done` is what its activity says was done; `refusals` counts what
 * it says was refused.
 */
export type AccountSnapshot = { rows: Record<string, Row[]>; refusals: number };

/** What a refused request adds to the activity, and the chain over it. */
const ACTIVITY = ["audits", "audit_heads"];

export function accountSnapshot(databaseUrl: string, wabaId: string): AccountSnapshot {
  const file = new Libsql(databaseUrl.slice("file:".length), { readonly: true, timeout: 5_000 });
  const select = (query: string) => file.prepare(query).all(wabaId) as Row[];
  const tables = file.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[];
  const rows: AccountSnapshot["rows"] = {};
  for (const { name } of tables) {
    const columns = file.prepare(`select name from pragma_table_info('${name}')`).all() as { name: string }[];
    const has = (column: string) => columns.some((each) => each.name === column);
    const ofAccount = has("waba_id")
      ? "waba_id = ?"
      : has("review_id") && "review_id in (select id from reviews where waba_id = ?)";
    if (ofAccount) rows[name] = select(`select * from ${name} where ${ofAccount}`);
  }
  const audits = rows.audits ?? [];
  const others = Object.entries(rows).filter(([name]) => !ACTIVITY.includes(name));
  file.close();
  return {
    rows: { ...Object.fromEntries(others), done: audits.filter(({ outcome }) => outcome === "done") },
    refusals: audits.filter(({ outcome }) => outcome === "refused").length,
  };
}
