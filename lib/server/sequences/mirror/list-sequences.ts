import { type SelectQueryBuilder, sql } from "kysely";
import type { ListSort, SequenceListing } from "@/lib/domain/sequences/list-view";
import type { AdStatus } from "@/lib/domain/sequences/schema";
import { foldForSearch } from "@/lib/domain/text/fold-for-search";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readSyncState, sequencesOf, toFreshness } from "../../mirror/sync-state";
import type { Tables } from "../../store/tables";
import { startSync } from "./start-sync";
import { statusCounts } from "./status-counts";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

export type ListView = {
  search?: string;
  status?: AdStatus | "all";
  sort?: ListSort;
  direction?: "asc" | "desc";
  limit?: number;
};

/** Must match the first migration's index expressions, so no sort reads the whole list. */
const SORT_KEYS = {
  changed: sql<string>`coalesce(changed_at, '')`,
  name: sql<string>`name_key`,
  "ice-breakers": sql<number>`ice_breaker_count`,
  status: sql<string>`ad_status`,
} satisfies Record<ListSort, unknown>;

const FIRST_DIRECTION = { changed: "desc", name: "asc", "ice-breakers": "desc", status: "asc" } as const;

/** Starts a sync if due; doesn't wait for it. `complete`: nothing was cut off or filtered. */
export async function listSequences(
  waba: AuthorizedWaba,
  view: ListView = {},
  ctx: ServiceContext = serviceContext(waba),
): Promise<SequenceListing> {
  const { search = "", status = "all", sort = "changed", limit = 60 } = view;
  const direction = view.direction ?? FIRST_DIRECTION[sort];
  await startSync(waba, {}, ctx);
  const db = await ctx.db();
  const state = await readSyncState(db, sequencesOf(waba.wabaId));
  const counts = await statusCounts(db, state);
  const living = db.selectFrom("sequences").select(SEQUENCE_COLUMNS).where("waba_id", "=", waba.wabaId);
  const rows = await matching(living.where("gone_at", "is", null), search)
    .$if(status !== "all", (query) => query.where("ad_status", "=", status as AdStatus))
    // Must match the browser's sort: rows without a time last, ties by id.
    .$if(sort === "changed" && direction === "asc", (query) => query.orderBy(sql`changed_at is null`))
    .orderBy(SORT_KEYS[sort], direction)
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  return {
    revision: state.revision,
    freshness: toFreshness(state, ctx.now()),
    counts,
    sequences: rows.map(toSequence),
    complete: rows.length === counts.all,
  };
}

function matching<O>(query: SelectQueryBuilder<Tables, "sequences", O>, search: string) {
  const words = foldForSearch(search).split(/\s+/).filter(Boolean);
  return words.reduce((narrowed, word) => {
    const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
    return narrowed.where(sql<boolean>`search_text like ${pattern} escape '\\'`);
  }, query);
}
