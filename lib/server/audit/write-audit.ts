import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "../store/open-database";
import type { AuditsTable, Tables } from "../store/tables";

export type Audit = {
  userId: string | null;
  wabaId: string | null;
  action: string;
  subjectId?: string | null;
  outcome: AuditsTable["outcome"];
  /** Never a token; for a refusal its kind, code and `fbtrace_id`. */
  detail?: Record<string, unknown>;
};

/** One audit per attempt: a service audits what it starts; the gate audits what it rejects before that. */
export async function writeAudit(db: Database | Transaction<Tables>, audit: Audit, at = new Date()): Promise<void> {
  await db
    .insertInto("audits")
    .values({
      id: randomUUID(),
      at: at.toISOString(),
      user_id: audit.userId,
      waba_id: audit.wabaId,
      action: audit.action,
      subject_id: audit.subjectId ?? null,
      outcome: audit.outcome,
      detail: JSON.stringify(audit.detail ?? {}),
    })
    .execute();
}
