import type { ActivityFilters } from "@/lib/domain/activity/activity";
import { byteOrderMark, type CsvSeparator, csvLine } from "@/lib/domain/text/csv-line";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { AuditRow } from "../../store/activity-tables";
import type { Database } from "../../store/open-database";
import { type ActivityContext, activityContext } from "../activity-context";
import { type ActivityQuery, matches } from "../activity-query";
import { readCheckpoint, readHead, toSealed } from "../chain/read-chain";
import { readQuery } from "../read-query";
import { toEntries } from "../to-entries";

/** SQLite reads without yielding; this size blocks other requests for a few milliseconds only. */
const SLICE = 500;

const csvHead = [
  "number",
  "time_utc",
  "person",
  "action",
  "outcome",
  "subject",
  "subject_id",
  "sequence_id",
  "details",
  "mac",
];

/** The canonical export: first the signed head, then the entries with all that `verify:activity` needs, oldest first. */
export async function* exportActivityLines(
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  ctx: ActivityContext = activityContext,
): AsyncGenerator<string> {
  const db = await ctx.db();
  const { wabaId } = waba;
  const [head, checkpoint] = [await readHead(db, wabaId), await readCheckpoint(db, wabaId)];
  const isPartial = Object.entries(filters).some(([, value]) => value !== null && value !== "" && value !== "all");
  const about = { overture: "activity", version: 1, account: wabaId, exportedAt: ctx.now().toISOString() };
  yield `${JSON.stringify({ ...about, isPartial, filters: isPartial ? filters : null, head, checkpoint })}\n`;
  for await (const rows of slices(db, waba, filters, head?.seq ?? 0, ctx)) {
    const entries = await toEntries(waba, rows, ctx);
    const lines = rows.map((row, index) => {
      const { actor = null, subject = null } = entries[index] ?? {};
      return JSON.stringify({ ...toSealed(row), person: actor, subject: subject?.name ?? null });
    });
    yield `${lines.join("\n")}\n`;
  }
}

export async function* exportActivityCsv(
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  separator: CsvSeparator = "comma",
  ctx: ActivityContext = activityContext,
): AsyncGenerator<string> {
  const db = await ctx.db();
  const head = await readHead(db, waba.wabaId);
  yield `${byteOrderMark}${csvLine(csvHead, separator)}\r\n`;
  for await (const rows of slices(db, waba, filters, head?.seq ?? 0, ctx)) {
    const entries = await toEntries(waba, rows, ctx);
    const lines = rows.map((row, index) => {
      const { actor, subject } = entries[index] ?? {};
      const { seq, at, action, outcome, detail, mac } = row;
      const cells = [`${seq}`, at, actor ?? "", action, outcome, subject?.name ?? "", row.subject_id ?? ""];
      return csvLine([...cells, row.sequence_id ?? "", detail === "{}" ? "" : detail, mac], separator);
    });
    yield `${lines.join("\r\n")}\r\n`;
  }
  const end = ["head", ctx.now().toISOString(), "", "", "", "", "", "", `${head?.seq ?? 0}`, head?.mac ?? ""];
  yield `${csvLine(end, separator)}\r\n`;
}

async function* slices(
  db: Database,
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  until: number,
  ctx: ActivityContext,
): AsyncGenerator<AuditRow[]> {
  const query: ActivityQuery = await readQuery(db, waba, filters, ctx.now());
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("audits")
      .selectAll()
      .where("waba_id", "=", waba.wabaId)
      .where("seq", ">", after)
      .where("seq", "<=", until)
      .where((eb) => matches(eb, query))
      .orderBy("seq")
      .limit(SLICE)
      .execute();
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (!last || rows.length < SLICE) return;
    after = last.seq;
    await new Promise(setImmediate);
  }
}
