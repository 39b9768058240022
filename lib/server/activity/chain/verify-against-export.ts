import type { Finding, Verdict } from "@/lib/domain/activity/finding";
import type { Database } from "../../store/open-database";
import { readCheckpoint } from "./read-chain";
import { verifyChain } from "./verify-chain";
import type { Chain } from "./verify-entries";

/** Also finds what a chain alone can't show: a whole database put back to an older state. */
export async function verifyAgainstExport(db: Database, chain: Chain): Promise<Verdict> {
  const verdict = await verifyChain(db, chain.name);
  const pruned = (await readCheckpoint(db, chain.name))?.seq ?? 0;
  const findings: Finding[] = [];
  const compare = async ({ seq, mac }: { seq: number; mac: string }) => {
    if (seq <= pruned || seq === 0) return;
    const row = await db
      .selectFrom("audits")
      .select("mac")
      .where("waba_id", "=", chain.name)
      .where("seq", "=", seq)
      .executeTakeFirst();
    if (row?.mac !== mac && !findings.some((one) => one.kind === "differs-from-export" && one.seq === seq))
      findings.push({ kind: "differs-from-export", seq });
  };
  for await (const entry of chain.entries) await compare(entry);
  if (chain.head) await compare(chain.head);
  return { ...verdict, findings: [...verdict.findings, ...findings] };
}
