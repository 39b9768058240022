import type { Transaction } from "kysely";
import type { ChangePhase, StepPhase } from "@/lib/domain/changes/change";
import { NO_LEASE } from "../lease/lease";
import type { ChangeStepsTable, ChangesTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";

export type ChangeRow = Omit<ChangesTable, "phase"> & { phase: ChangePhase };
export type StepRow = Omit<ChangeStepsTable, "phase"> & { phase: StepPhase };

/** How a change stands on which nobody was at work yet. */
export const NOT_STARTED = {
  ...{ ended_at: null, refusal: null, ...NO_LEASE },
  ...{ run_by: null, run_ads: null, resume_at: null, resume_tries: 0 },
} as const;

type Connection = Database | Transaction<Tables>;

/** A change of this account; null when there is none of this id, another account's included. */
export async function readChange(db: Connection, wabaId: string, id: string): Promise<ChangeRow | null> {
  const row = await db
    .selectFrom("changes")
    .selectAll()
    .where("id", "=", id)
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  return (row as ChangeRow | undefined) ?? null;
}

/** Its ads in the order in which they were chosen. */
export async function readSteps(db: Connection, changeId: string): Promise<StepRow[]> {
  const rows = await db
    .selectFrom("change_steps")
    .selectAll()
    .where("change_id", "=", changeId)
    .orderBy("position")
    .orderBy("ad_id")
    .execute();
  return rows as StepRow[];
}
