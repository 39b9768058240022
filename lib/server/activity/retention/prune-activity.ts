import { DAY_MS } from "@/lib/domain/time/durations";
import { writeAudit } from "../../audit/write-audit";
import { type ChainKey, chainKeys, checkpointSeal } from "../../secrets/audit-chain";
import type { Database } from "../../store/open-database";

/** Small enough not to block writers. */
const BATCH = 1_000;

/** Deletes the oldest entries of one chain and proves it by a checkpoint. Null keeps everything. Returns how many. */
export async function pruneActivity(db: Database, wabaId: string, keepDays: number | null, now: Date): Promise<number> {
  if (keepDays === null) return 0;
  const before = new Date(now.getTime() - keepDays * DAY_MS).toISOString();
  const [key] = chainKeys();
  if (!key) throw new Error("The key ring is empty");
  for (let total = 0; ; ) {
    const count = await pruneBatch(db, key, { wabaId, before, at: now.toISOString() });
    total += count;
    if (count === BATCH) {
      await new Promise(setImmediate);
      continue;
    }
    if (total > 0) await writeAudit(db, pruned(wabaId, total), now);
    return total;
  }
}

const pruned = (wabaId: string, count: number) => ({
  ...{ wabaId: wabaId || null, userId: null, action: "activity.prune", outcome: "done" as const, detail: { count } },
});

type Prune = { wabaId: string; before: string; at: string };

/** Only from the beginning: an old entry after a newer one stays until that one goes. */
async function pruneBatch(db: Database, key: ChainKey, { wabaId, before, at }: Prune): Promise<number> {
  return db.transaction().execute(async (tx) => {
    // The head's lock keeps two servers from pruning at once.
    await tx
      .updateTable("audit_heads")
      .set((eb) => ({ seq: eb("seq", "+", 0) }))
      .where("waba_id", "=", wabaId)
      .execute();
    const oldest = await tx
      .selectFrom("audits")
      .select(["seq", "mac", "at"])
      .where("waba_id", "=", wabaId)
      .orderBy("seq")
      .limit(BATCH)
      .execute();
    const kept = oldest.findIndex((row) => row.at >= before);
    const old = kept === -1 ? oldest : oldest.slice(0, kept);
    const last = old.at(-1);
    if (!last) return 0;
    const head = { chain: wabaId, seq: last.seq, mac: last.mac };
    const checkpoint = { seq: last.seq, mac: last.mac, at, key_id: key.id, seal: checkpointSeal(key, head, at) };
    await tx
      .insertInto("audit_checkpoints")
      .values({ waba_id: wabaId, ...checkpoint })
      .onConflict((conflict) => conflict.column("waba_id").doUpdateSet(checkpoint))
      .execute();
    await tx.deleteFrom("audits").where("waba_id", "=", wabaId).where("seq", "<=", last.seq).execute();
    return old.length;
  });
}
