import type { Transaction } from "kysely";
import type { OperationPhase, StepPhase } from "@/lib/sequences/ads/operation";
import { NO_LEASE } from "../lease/lease";
import type { OperationStepsTable, OperationsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";

export type OperationRow = Omit<OperationsTable, "phase"> & { phase: OperationPhase };
export type StepRow = Omit<OperationStepsTable, "phase"> & { phase: StepPhase };

/** How an operation stands on which nobody was at work yet. */
export const NOT_BEGUN = {
  ...{ ended_at: null, refusal: null, ...NO_LEASE },
  ...{ run_by: null, run_ads: null, resume_at: null, resume_tries: 0 },
} as const;

type Connection = Database | Transaction<Tables>;

/** An operation of this account; null when there is none of this id, another account's included. */
export async function readOperation(db: Connection, wabaId: string, id: string): Promise<OperationRow | null> {
  const row = await db
    .selectFrom("operations")
    .selectAll()
    .where("id", "=", id)
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  return (row as OperationRow | undefined) ?? null;
}

/** Its ads in the order in which they were chosen. */
export async function readSteps(db: Connection, operationId: string): Promise<StepRow[]> {
  const rows = await db
    .selectFrom("operation_steps")
    .selectAll()
    .where("operation_id", "=", operationId)
    .orderBy("position")
    .orderBy("ad_id")
    .execute();
  return rows as StepRow[];
}
