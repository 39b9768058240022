import { type Kysely, type Migration, sql } from "kysely";
import { activityKind, sequenceOf } from "@/lib/domain/activity/activity-kind";
import { chainKeys, entryDigest, entryMac, headSeal, START_OF_CHAIN } from "../../secrets/audit-chain";
import type { ActivityTables, AuditRow } from "../activity-tables";
import { createTable } from "../create-table";

type OldRow = Omit<AuditRow, "waba_id" | "seq" | "kind" | "sequence_id" | "digest" | "mac" | "key_id"> & {
  waba_id: string | null;
};

/** 14 parameters a row stay far below the engines' limits; also bounds memory. */
const BATCH = 500;

export const activity: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable("audits").renameTo("audits_unchained").execute();
    await createActivityTables(db);
    await chainOldEntries(db as Kysely<ActivityTables & { audits_unchained: OldRow }>);
    await db.schema.dropTable("audits_unchained").execute();
    await createAuditIndexes(db);
    await createOtherTables(db);
  },
};

async function createActivityTables(db: Kysely<unknown>) {
  const required = ["id", "at", "action", "kind", "outcome", "detail", "digest", "mac", "key_id"];
  let audits = db.schema.createTable("audits").addColumn("waba_id", "text", (c) => c.notNull());
  audits = audits.addColumn("seq", "integer", (c) => c.notNull()) as typeof audits;
  for (const name of required) audits = audits.addColumn(name, "text", (c) => c.notNull()) as typeof audits;
  for (const name of ["user_id", "subject_id", "sequence_id"]) audits = audits.addColumn(name, "text") as typeof audits;
  await audits.addPrimaryKeyConstraint("audits_chain", ["waba_id", "seq"] as never[]).execute();
  for (const [name, columns] of [
    ["audit_heads", ["mac", "key_id", "seal"]],
    ["audit_checkpoints", ["mac", "at", "key_id", "seal"]],
  ] as const) {
    await createTable(db, name, ["waba_id"], [...columns])
      .addColumn("seq", "integer", (c) => c.notNull())
      .execute();
  }
}

/** In the order of their times, so that the chain tells what happened first. */
async function chainOldEntries(db: Kysely<ActivityTables & { audits_unchained: OldRow }>) {
  const [key] = chainKeys();
  if (!key) throw new Error("The key ring is empty");
  let head = { chain: "", seq: 0, mac: START_OF_CHAIN };
  const keepHead = () =>
    head.seq === 0
      ? undefined
      : db
          .insertInto("audit_heads")
          .values({ waba_id: head.chain, seq: head.seq, mac: head.mac, key_id: key.id, seal: headSeal(key, head) })
          .execute();
  let after = ["", "", ""];
  for (;;) {
    const chain = sql<string>`coalesce(waba_id, '')`;
    const rows = await db
      .selectFrom("audits_unchained")
      .selectAll()
      .where(sql<boolean>`(${chain}, at, id) > (${sql.join(after)})`)
      .orderBy(chain)
      .orderBy("at")
      .orderBy("id")
      .limit(BATCH)
      .execute();
    const chained: AuditRow[] = [];
    for (const old of rows) {
      const wabaId = old.waba_id ?? "";
      if (wabaId !== head.chain) {
        await keepHead();
        head = { chain: wabaId, seq: 0, mac: START_OF_CHAIN };
      }
      const { id, at, user_id, action, subject_id, outcome, detail } = old;
      const [seq, kind, sequenceId] = [
        head.seq + 1,
        activityKind(action),
        sequenceOf(action, subject_id, read(detail)),
      ];
      const entry = { chain: wabaId, seq, id, at, userId: user_id, action, kind, subjectId: subject_id, sequenceId };
      const digest = entryDigest(key, { ...entry, outcome, detail });
      const mac = entryMac(key, head.mac, entry, digest);
      const columns = { waba_id: wabaId, seq, kind, sequence_id: sequenceId, digest, mac, key_id: key.id };
      chained.push({ ...old, ...columns });
      head = { chain: wabaId, seq, mac };
    }
    if (chained.length > 0) await db.insertInto("audits").values(chained).execute();
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) break;
    after = [last.waba_id ?? "", last.at, last.id];
  }
  await keepHead();
}

function read(detail: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(detail));
  } catch {
    return {};
  }
}

/** Newest first by any filter; `seq` makes the order total. */
async function createAuditIndexes(db: Kysely<unknown>) {
  for (const statement of [
    sql`create index audits_by_time on audits (waba_id, at, seq)`,
    sql`create index audits_by_person on audits (waba_id, user_id, at, seq)`,
    sql`create index audits_by_kind on audits (waba_id, kind, at, seq)`,
    sql`create index audits_by_sequence on audits (waba_id, sequence_id, at, seq) where sequence_id is not null`,
    sql`create index audits_not_done on audits (waba_id, at, seq) where outcome <> 'done'`,
  ])
    await statement.execute(db);
}

async function createOtherTables(db: Kysely<unknown>) {
  await createTable(db, "activity_settings", ["waba_id"], ["changed_at"]).addColumn("keep_days", "integer").execute();
  await createTable(db, "sequence_origins", ["waba_id", "sequence_id"], ["from_id", "kind", "at"]).execute();
  await sql`create index sequence_origins_from on sequence_origins (waba_id, from_id)`.execute(db);
  await createTable(db, "presence", ["page_id"], ["waba_id", "place", "user_id", "state", "seen_at"]).execute();
  await sql`create index presence_at on presence (waba_id, place)`.execute(db);
}
