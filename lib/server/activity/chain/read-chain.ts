import type { AuditCheckpointsTable, AuditHeadsTable, AuditRow } from "../../store/activity-tables";
import type { Database } from "../../store/open-database";
import type { Chain, SealedCheckpoint, SealedEntry, SealedHead } from "./verify-entries";

const BATCH = 1_000;
/** The largest integer of a PostgreSQL column. */
const MOST = 2_147_483_647;

/** The head is read first: entries committed later are not missed at its end. */
export async function readChain(db: Database, name: string): Promise<Chain> {
  const [head, checkpoint] = [await readHead(db, name), await readCheckpoint(db, name)];
  return { name, head, checkpoint, entries: readEntries(db, name, head?.seq ?? MOST) };
}

export async function chainNames(db: Database): Promise<string[]> {
  const heads = await db.selectFrom("audit_heads").select("waba_id").execute();
  const entries = await db.selectFrom("audits").select("waba_id").distinct().execute();
  return [...new Set([...heads, ...entries].map(({ waba_id }) => waba_id))].sort();
}

export async function readHead(db: Database, name: string): Promise<SealedHead | null> {
  const row = await db.selectFrom("audit_heads").selectAll().where("waba_id", "=", name).executeTakeFirst();
  return row ? toHead(row) : null;
}

export async function readCheckpoint(db: Database, name: string): Promise<SealedCheckpoint | null> {
  const row = await db.selectFrom("audit_checkpoints").selectAll().where("waba_id", "=", name).executeTakeFirst();
  return row ? { ...toHead(row), at: row.at } : null;
}

async function* readEntries(db: Database, name: string, until: number): AsyncGenerator<SealedEntry> {
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom("audits")
      .selectAll()
      .where("waba_id", "=", name)
      .where("seq", ">", after)
      .where("seq", "<=", until)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    yield* rows.map(toSealed);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.seq;
    await new Promise(setImmediate);
  }
}

export function toSealed(row: AuditRow): SealedEntry {
  const { waba_id: chain, seq, id, at, action, kind, outcome, detail, digest, mac } = row;
  const [userId, subjectId, sequenceId, keyId] = [row.user_id, row.subject_id, row.sequence_id, row.key_id];
  return { chain, seq, id, at, userId, action, kind, subjectId, sequenceId, outcome, detail, digest, mac, keyId };
}

function toHead(row: AuditHeadsTable | AuditCheckpointsTable): SealedHead {
  return { chain: row.waba_id, seq: row.seq, mac: row.mac, keyId: row.key_id, seal: row.seal };
}
