import type { Database } from "../store/open-database";

/** Who has this ad in another operation that is changing it this moment or was interrupted at it; null: nobody. */
export async function takenBy(
  db: Database,
  wabaId: string,
  { adId, exceptId }: { adId: string; exceptId: string },
): Promise<string | null> {
  const row = await db
    .selectFrom("operation_steps")
    .innerJoin("operations", "operations.id", "operation_steps.operation_id")
    .leftJoin("users", "users.id", "operations.started_by")
    .select(["operations.id", "users.name"])
    .where("operation_steps.waba_id", "=", wabaId)
    .where("operation_steps.claim", "=", adId)
    .where("operations.id", "!=", exceptId)
    .executeTakeFirst();
  return row ? (row.name ?? "Somebody") : null;
}
