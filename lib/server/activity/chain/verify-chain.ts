import type { Verdict } from "@/lib/domain/activity/finding";
import { type ChainKey, chainKeys } from "../../secrets/audit-chain";
import type { Database } from "../../store/open-database";
import { readChain, readCheckpoint, readHead } from "./read-chain";
import { verifyEntries } from "./verify-entries";

const MOST_TRIES = 5;

/** Starts again if retention deleted entries during the check. */
export async function verifyChain(
  db: Database,
  name: string,
  keys: readonly ChainKey[] = chainKeys(),
): Promise<Verdict> {
  for (let tries = 1; ; tries++) {
    const chain = await readChain(db, name);
    const verdict = await verifyEntries(chain, keys);
    const isStill = (await readCheckpoint(db, name))?.seq === chain.checkpoint?.seq;
    if (!isStill && tries < MOST_TRIES) continue;
    const seq = verdict.head;
    if (chain.head && (await hasEntriesAfter(db, name, seq))) verdict.findings.push({ kind: "head", seq });
    return verdict;
  }
}

/** The head was put back to an older one: entries follow it, and no writer has moved it on since. */
async function hasEntriesAfter(db: Database, name: string, seq: number): Promise<boolean> {
  const next = await db
    .selectFrom("audits")
    .select("seq")
    .where("waba_id", "=", name)
    .where("seq", ">", seq)
    .limit(1)
    .executeTakeFirst();
  return next !== undefined && (await readHead(db, name))?.seq === seq;
}
