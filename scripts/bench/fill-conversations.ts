import { sql } from "kysely";
import { openDatabase } from "../../lib/server/store/open-database";

const DAYS = 90;

/**
 * Writes `count` conversations of the last 90 days and their counts for an account, spread over twenty of its sequences,
 * three ads each, and six openings. Straight into SQLite: through the door a million would take a quarter of an hour.
 */
export async function fillConversations(databaseUrl: string, wabaId: string, count: number): Promise<void> {
  const db = await openDatabase(databaseUrl);
  const known = db.selectFrom("sequence_versions").select(["sequence_id", "id"]).where("waba_id", "=", wabaId);
  const versions = await known.orderBy("sequence_id").limit(20).execute();
  const table = sql.join(versions.map(({ sequence_id, id }, place) => sql`(${place}, ${sequence_id}, ${id})`));
  // Cheap numbers without a pattern over the rows: a product modulo a prime.
  await sql`with recursive
    v(place, sequence_id, version_id) as (values ${table}),
    n(i) as (select 1 union all select i + 1 from n where i < ${count}),
    r(i, seq, ad, how, day) as (
      select i, (i * 7919) % ${versions.length}, (i * 104729) % 3, (i * 1299709) % 6, (i * 15485863) % ${DAYS} from n)
    insert into conversations (waba_id, message_key, at, received_at, day, delivery_id, message_type, method, certainty,
      opening, ice_breaker, person_key, source_type, source_id, ad_id, first_text, first_text_key, sequence_id, version_id)
    select ${wabaId}, printf('bench%d', i), strftime('%Y-%m-%dT%H:%M:%fZ', 'now', '-' || day || ' days'),
      strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), date('now', '-' || day || ' days'), 'bench', 'text',
      case when i % 11 = 0 then 'greeting' else 'ad' end, 'sure',
      case how when 0 then 'as-is' when 1 then 'edited' when 2 then 'other' else 'ice-breaker' end,
      case when how > 2 then how - 2 else 0 end, printf('p%d', i), 'ad', printf('%d%d', seq, ad), printf('%d%d', seq, ad),
      case when how in (1, 2) then printf('Question number %d', i % 500) end, printf('k%d', i), v.sequence_id, v.version_id
    from r join v on v.place = seq`.execute(db);
  await sql`insert into conversation_days
      (waba_id, day, sequence_id, version_id, ad_id, method, certainty, opening, ice_breaker, count)
    select waba_id, day, coalesce(sequence_id, ''), coalesce(version_id, ''), coalesce(ad_id, ''), method, certainty,
      opening, ice_breaker, count(*)
    from conversations where waba_id = ${wabaId} group by 1, 2, 3, 4, 5, 6, 7, 8, 9`.execute(db);
  await db
    .insertInto("webhook_states")
    .values({ waba_id: wabaId, revision: 1, attributed_with: "", time_zone: "UTC" })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await db.destroy();
}
