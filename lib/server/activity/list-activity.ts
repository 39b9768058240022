import type { ActivityFilters, ActivityNews, ActivityPage } from "@/lib/domain/activity/activity";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { AuditRow } from "../store/activity-tables";
import type { Database } from "../store/open-database";
import { type ActivityContext, activityContext } from "./activity-context";
import { type ActivityQuery, matches } from "./activity-query";
import { readQuery } from "./read-query";
import { toEntries } from "./to-entries";

const PAGE = 50;
/** Entries of the installation that every account sees: deliveries of unknown senders. */
const INSTALLATION = "";

type Place = { at: string; seq: number };
type Cursor = { own: Place | null; installation: Place | null };

/** One page, newest first; reads only its rows. `before`: the `next` of an earlier page. */
export async function listActivity(
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  { before, limit = PAGE }: { before?: string; limit?: number } = {},
  ctx: ActivityContext = activityContext,
): Promise<ActivityPage> {
  const db = await ctx.db();
  // Read before the rows: a newer row is then news, never lost.
  const newest = await readNewest(db, waba.wabaId);
  const query = await readQuery(db, waba, filters, ctx.now());
  const cursor = readCursor(before);
  const start = { at: "\uffff", seq: 0 };
  const from = cursor ?? { own: start, installation: seesInstallation(filters) ? start : null };
  const own = from.own ? await readPage(db, waba.wabaId, query, from.own, limit) : [];
  const other = from.installation ? await readPage(db, INSTALLATION, query, from.installation, limit) : [];
  const rows = [...own, ...other].sort(newestFirst).slice(0, limit);
  const next = (chain: string, found: readonly AuditRow[], at: Place | null): Place | null => {
    const shown = rows.filter((row) => row.waba_id === chain);
    if (shown.length === found.length && found.length < limit) return null;
    const last = shown.at(-1);
    return last ? { at: last.at, seq: last.seq } : at;
  };
  const after = { own: next(waba.wabaId, own, from.own), installation: next(INSTALLATION, other, from.installation) };
  return {
    entries: await toEntries(waba, rows, ctx),
    next: after.own || after.installation ? write(after) : null,
    newest,
  };
}

/** What was committed since `newest` of an earlier answer and matches; at most a page. */
export async function listActivityNews(
  waba: AuthorizedWaba,
  filters: ActivityFilters,
  since: string,
  ctx: ActivityContext = activityContext,
): Promise<ActivityNews> {
  const db = await ctx.db();
  const newest = await readNewest(db, waba.wabaId);
  if (newest === since) return { entries: [], newest };
  const [own = 0, installation = 0] = since.split("-").map(Number);
  const query = await readQuery(db, waba, filters, ctx.now());
  const read = (chain: string, seq: number) =>
    db
      .selectFrom("audits")
      .selectAll()
      .where("waba_id", "=", chain)
      .where("seq", ">", seq || 0)
      .where((eb) => matches(eb, queryOf(chain, query)))
      .orderBy("seq", "desc")
      .limit(PAGE)
      .execute();
  const rows = await read(waba.wabaId, own);
  if (seesInstallation(filters)) rows.push(...(await read(INSTALLATION, installation)));
  return { entries: await toEntries(waba, rows.sort(newestFirst).slice(0, PAGE), ctx), newest };
}

export function readPage(db: Database, chain: string, query: ActivityQuery, { at, seq }: Place, limit: number) {
  return db
    .selectFrom("audits")
    .selectAll()
    .where("waba_id", "=", chain)
    .where((eb) => eb(eb.refTuple("at", "seq"), "<", eb.tuple(at, seq)))
    .where((eb) => matches(eb, queryOf(chain, query)))
    .orderBy("at", "desc")
    .orderBy("seq", "desc")
    .limit(limit)
    .execute();
}

/** The installation's chain also holds what people did to their own sessions. */
const queryOf = (chain: string, query: ActivityQuery): ActivityQuery =>
  chain === INSTALLATION && query.kind !== "refused" ? { ...query, kind: "deliveries" } : query;

/** A delivery's sender is unknown, so it belongs to no person and to no sequence. */
function seesInstallation({ kind, person, sequence, q }: ActivityFilters): boolean {
  return ["all", "deliveries"].includes(kind) && person === null && sequence === null && q === "";
}

async function readNewest(db: Database, wabaId: string): Promise<string> {
  const heads = await db
    .selectFrom("audit_heads")
    .select(["waba_id", "seq"])
    .where("waba_id", "in", [wabaId, INSTALLATION])
    .execute();
  const seqOf = (chain: string) => heads.find(({ waba_id }) => waba_id === chain)?.seq ?? 0;
  return `${seqOf(wabaId)}-${seqOf(INSTALLATION)}`;
}

const newestFirst = (one: AuditRow, other: AuditRow) =>
  one.at === other.at ? other.seq - one.seq : one.at < other.at ? 1 : -1;

const write = ({ own, installation }: Cursor): string =>
  [own, installation].map((place) => (place ? `${place.at} ${place.seq}` : "")).join("~");

function readCursor(text: string | undefined): Cursor | null {
  if (!text?.includes("~")) return null;
  const [own = null, installation = null] = text.split("~").map((part) => {
    const [at = "", seq = ""] = part.split(" ");
    return at && Number.isInteger(Number(seq)) ? { at, seq: Number(seq) } : null;
  });
  return { own, installation };
}
