import { sql } from "kysely";
import { addToDays } from "@/lib/server/results/add-to-days";
import { openDatabase } from "@/lib/server/store/open-database";

const DAYS = 90;

/** Spread over 90 days, twenty sequences and six openings. Written to SQLite: HTTP would take a quarter of an hour. */
export async function fillConversations(databaseUrl: string, wabaId: string, count: number): Promise<void> {
  const db = await openDatabase(databaseUrl);
  const known = db.selectFrom("sequence_versions").select(["sequence_id", "id"]).where("waba_id", "=", wabaId);
  const versions = await known.orderBy("sequence_id").limit(20).execute();
  const table = sql.join(versions.map(({ sequence_id, id }, place) => sql`(${place}, ${sequence_id}, ${id})`));
  // Multiplicative hashing (Knuth): different bits of a product are uncorrelated.
  await sql`with recursive
    v(place, sequence_id, version_id) as (values ${table}),
    n(i) as (select 1 union all select i + 1 from n where i < ${count}),
    h(i, hash) as (select i, (i * 2654435761) % 4294967296 from n),
    r(i, seq, ad, how, day) as (
      select i, (hash >> 4) % ${versions.length}, (hash >> 11) % 3, (hash >> 17) % 6, (hash >> 21) % ${DAYS} from h)
    insert into conversations (waba_id, message_key, at, received_at, day, delivery_id, message_type, method, certainty,
      opening, ice_breaker, person_key, source_type, source_id, ad_id, first_text, first_text_key, sequence_id, version_id)
    select ${wabaId}, printf('bench%d', i), strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || day || ' days'),
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), date('now', '-' || day || ' days'), 'bench', 'text',
      case when i % 11 = 0 then 'greeting' else 'ad' end, 'sure',
      case how when 0 then 'as-is' when 1 then 'edited' when 2 then 'other' else 'ice-breaker' end,
      case when how > 2 then how - 2 else 0 end, printf('p%d', i), 'ad', printf('%d%d', seq, ad), printf('%d%d', seq, ad),
      case when how in (1, 2) then printf('Question number %d', i % 500) end, printf('k%d', i), v.sequence_id, v.version_id
    from r join v on v.place = seq`.execute(db);
  const key = ["day", "sequence_id", "version_id", "ad_id", "method", "certainty", "opening", "ice_breaker"] as const;
  const counts = await db
    .selectFrom("conversations")
    .select(key)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("waba_id", "=", wabaId)
    .groupBy(key)
    .execute();
  const days = counts.map((row) => ({
    ...{ ...row, waba_id: wabaId, ad_id: row.ad_id ?? "" },
    ...{ sequence_id: row.sequence_id ?? "", version_id: row.version_id ?? "" },
  }));
  await db.transaction().execute((tx) => addToDays(tx, days));
  await db
    .insertInto("webhook_states")
    .values({ waba_id: wabaId, revision: 1, attributed_with: "", time_zone: "UTC" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.destroy();
}
