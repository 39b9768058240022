import type { Database } from "../../store/open-database";

/** Who has this ad in another change that is changing it this moment or was interrupted at it; null: nobody. */
export async function takenBy(
  db: Database,
  wabaId: string,
  { adId, exceptId }: { adId: string; exceptId: string },
): Promise<string | null> {
  const row = await db
    .selectFrom("change_steps")
    .innerJoin("changes", "changes.id", "change_steps.change_id")
    .leftJoin("users", "users.id", "changes.started_by")
    .select(["changes.id", "users.name"])
    .where("change_steps.waba_id", "=", wabaId)
    .where("change_steps.claim", "=", adId)
    .where("changes.id", "!=", exceptId)
    .executeTakeFirst();
  return row ? (row.name ?? "Somebody") : null;
}
