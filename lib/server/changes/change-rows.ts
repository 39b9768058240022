import type { Transaction } from "kysely";
import type { ChangePhase, StepPhase } from "@/lib/domain/changes/change";
import { NO_LEASE } from "../lease/lease";
import type { ChangeStepsTable, ChangesTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import { readIds } from "../store/read-json";
import type { Tables } from "../store/tables";

export type ChangeRow = Omit<ChangesTable, "phase"> & { phase: ChangePhase };
export type StepRow = Omit<ChangeStepsTable, "phase"> & { phase: StepPhase };

export const NOT_STARTED = {
  ...{ ended_at: null, refusal: null, ...NO_LEASE },
  ...{ run_by: null, run_ads: null, resume_at: null, resume_tries: 0 },
} as const;

type Connection = Database | Transaction<Tables>;

export const whereOf = ({ change_id, ad_id }: StepRow, column: string) =>
  `change_steps.${column} ${change_id} ${ad_id}`;

export const twinsOf = (step: StepRow): string[] => readIds(step.twin_creative_ids, whereOf(step, "twin_creative_ids"));

export function runAdsOf({ id, run_ads }: ChangeRow): string[] | undefined {
  return run_ads === null ? undefined : readIds(run_ads, `changes.run_ads ${id}`);
}

/** Null also if the change belongs to another account. */
export async function readChange(db: Connection, wabaId: string, id: string): Promise<ChangeRow | null> {
  const row = await db
    .selectFrom("changes")
    .selectAll()
    .where("id", "=", id)
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  return (row as ChangeRow | undefined) ?? null;
}

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
