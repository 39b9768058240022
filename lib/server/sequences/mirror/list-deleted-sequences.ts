import { sql } from "kysely";
import type { DeletedListing, DeletedSequence } from "@/lib/domain/sequences/deleted-listing";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../../gate/service-context";
import { readSyncState, sequencesOf } from "../../mirror/sync-state";
import type { Database } from "../../store/open-database";
import { SEQUENCE_COLUMNS, toSequence } from "./to-sequence";

type DeletedRequest = { revision?: number; limit?: number };

/** SQLite reads without yielding; this size blocks other requests for a few milliseconds only. */
const SLICE = 2_000;

/** Latest first, with last words and who deleted them; kept as long as versions. */
export async function listDeletedSequences(
  waba: AuthorizedWaba,
  { revision, limit }: DeletedRequest = {},
  ctx: Pick<ServiceContext, "db"> = serviceContext(waba),
): Promise<DeletedListing> {
  const db = await ctx.db();
  // Read before the rows: newer rows cost one more fetch, older rows would stay.
  const state = await readSyncState(db, sequencesOf(waba.wabaId));
  if (state.revision === revision) return { revision, sequences: null, complete: true };
  const sequences: DeletedSequence[] = [];
  for (;;) {
    const size = Math.min(SLICE, (limit ?? Number.POSITIVE_INFINITY) - sequences.length);
    const slice = await readSlice(db, waba.wabaId, sequences.at(-1), size);
    sequences.push(...slice);
    const isLast = slice.length < size;
    if (isLast || sequences.length === limit) return { revision: state.revision, sequences, complete: isLast };
    await new Promise(setImmediate);
  }
}

async function readSlice(
  db: Database,
  wabaId: string,
  after: DeletedSequence | undefined,
  size: number,
): Promise<DeletedSequence[]> {
  const rows = await db
    .selectFrom("sequences")
    .select([...SEQUENCE_COLUMNS, "gone_at"])
    .select((eb) =>
      eb
        .selectFrom("sequence_versions as version")
        .leftJoin("users", "users.id", "version.user_id")
        .select(sql<string>`case when version.user_id is null then null else coalesce(users.name, '') end`.as("name"))
        .whereRef("version.waba_id", "=", "sequences.waba_id")
        .whereRef("version.sequence_id", "=", "sequences.id")
        .where("version.event", "in", ["deleted", "disappeared"])
        .orderBy("version.at", "desc")
        .limit(1)
        .as("deleted_by"),
    )
    .where("waba_id", "=", wabaId)
    .where("gone_at", "is not", null)
    .$if(after !== undefined, (query) =>
      query.where((eb) => eb(eb.refTuple("gone_at", "id"), "<", eb.tuple(after?.goneAt ?? "", after?.id ?? ""))),
    )
    .orderBy("gone_at", "desc")
    .orderBy("id", "desc")
    .limit(size)
    .execute();
  return rows.map((row) => ({ ...toSequence(row), goneAt: row.gone_at ?? "", deletedBy: row.deleted_by }));
}
