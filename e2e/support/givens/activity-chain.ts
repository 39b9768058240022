import { writeFile } from "node:fs/promises";
import type { Kysely } from "kysely";
import { verifyChain } from "@/lib/server/activity/chain/verify-chain";
import { exportActivityLines } from "@/lib/server/activity/export/export-activity";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";

export const WABA = "1001";
export const START = Date.parse("2026-03-01T12:00:00Z");
const waba = { wabaId: WABA, name: "Test", userId: "u1", userName: "Ana", role: "admin" } as AuthorizedWaba;
const everything = { q: "", kind: "all", person: null, sequence: null, period: "all", from: null, to: null } as const;

export const audit = (n: number, wabaId: string | null = WABA) => ({
  ...{ userId: "u1", wabaId, action: "sequence.update", subjectId: `s${n}`, outcome: "done" as const, detail: { n } },
});

export async function write(db: Database, count: number) {
  for (let n = 1; n <= count; n++) await writeAudit(db, audit(n), new Date(START + n * 1000));
}

export const seqs = async (db: Database, wabaId = WABA) => {
  const rows = await db.selectFrom("audits").select("seq").where("waba_id", "=", wabaId).orderBy("seq").execute();
  return rows.map(({ seq }) => seq);
};
export const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
export const findings = async (db: Database) => (await verifyChain(db, WABA)).findings;

/** What a person with the database's password may do. */
export const tamper = (db: Database) =>
  db as unknown as Kysely<{
    audits: Record<string, unknown>;
    audit_heads: Record<string, unknown>;
    audit_checkpoints: Record<string, unknown>;
  }>;

export async function exportTo(db: Database, path: string) {
  const lines: string[] = [];
  const ctx = { db: async () => db, now: () => new Date(START) };
  for await (const part of exportActivityLines(waba, everything, ctx)) lines.push(part);
  await writeFile(path, lines.join(""));
  return lines.join("");
}
