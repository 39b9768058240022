import type { Transaction } from "kysely";
import { activityKind, sequenceOf } from "@/lib/domain/activity/activity-kind";
import {
  type ChainedEntry,
  type ChainHead,
  type ChainKey,
  chainKeys,
  entryDigest,
  entryMac,
  headSeal,
  START_OF_CHAIN,
} from "../secrets/audit-chain";
import type { AuditRow } from "../store/activity-tables";
import type { Tables } from "../store/tables";

export type NewEntry = Pick<ChainedEntry, "chain" | "id" | "at" | "userId" | "action" | "subjectId"> & {
  outcome: AuditRow["outcome"];
  detail: Record<string, unknown>;
};

/** 14 parameters a row stay far below the engines' limits. */
const BATCH = 500;

/** The only statement that inserts audits. Chains by name, so that two transactions can't wait for each other. */
export async function appendEntries(tx: Transaction<Tables>, entries: readonly NewEntry[]): Promise<void> {
  const [key] = chainKeys();
  if (!key) throw new Error("The key ring is empty");
  const chains = [...new Set(entries.map(({ chain }) => chain))].sort();
  for (const chain of chains) {
    const own = entries.filter((entry) => entry.chain === chain);
    let head = await reserve(tx, chain, own.length);
    const rows: AuditRow[] = [];
    for (const entry of own) {
      const row = chained(key, head, entry);
      rows.push(row);
      head = { chain, seq: row.seq, mac: row.mac };
    }
    for (let start = 0; start < rows.length; start += BATCH) {
      await tx
        .insertInto("audits")
        .values(rows.slice(start, start + BATCH))
        .execute();
    }
    await tx
      .updateTable("audit_heads")
      .set({ mac: head.mac, key_id: key.id, seal: headSeal(key, head) })
      .where("waba_id", "=", chain)
      .execute();
  }
}

/** Locks the chain until the commit. Returns its head before the new entries. */
async function reserve(tx: Transaction<Tables>, chain: string, count: number): Promise<ChainHead> {
  const take = () =>
    tx
      .updateTable("audit_heads")
      .set((eb) => ({ seq: eb("seq", "+", count) }))
      .where("waba_id", "=", chain)
      .returning(["seq", "mac"])
      .executeTakeFirst();
  let taken = await take();
  if (!taken) {
    await tx
      .insertInto("audit_heads")
      .values({ waba_id: chain, seq: 0, mac: START_OF_CHAIN, key_id: "", seal: "" })
      .onConflict((conflict) => conflict.column("waba_id").doNothing())
      .execute();
    taken = await take();
  }
  if (!taken) throw new Error("The head of a chain could not be locked");
  return { chain, seq: taken.seq - count, mac: taken.mac };
}

function chained(key: ChainKey, head: ChainHead, entry: NewEntry): AuditRow {
  const { chain, id, at, userId, action, subjectId, outcome } = entry;
  const [seq, kind, sequenceId] = [head.seq + 1, activityKind(action), sequenceOf(action, subjectId, entry.detail)];
  const detail = JSON.stringify(entry.detail);
  const fields = { chain, seq, id, at, userId, action, kind, subjectId, sequenceId, outcome, detail };
  const digest = entryDigest(key, fields);
  return {
    ...{ waba_id: chain, seq, id, at, user_id: userId, action, kind, subject_id: subjectId, sequence_id: sequenceId },
    ...{ outcome, detail, digest, mac: entryMac(key, head.mac, fields, digest), key_id: key.id },
  };
}
