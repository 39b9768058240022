import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Database } from "../store/open-database";
import type { AuditsTable, Tables } from "../store/tables";

export type Audit = {
  userId: string | null;
  wabaId: string | null;
  /** Noun and verb: `sequence.create`. */
  action: string;
  subjectId?: string | null;
  outcome: AuditsTable["outcome"];
  /** Never a token; of a refusal its kind, code and `fbtrace_id`. */
  detail?: Record<string, unknown>;
};

/**
 * Records one attempted write. Each attempt is told once, by whoever ended it: a service audits every attempt that it
 * took on (`done` in the transaction of the write itself); the gate audits what it turned away before the service.
 */
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
