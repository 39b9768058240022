import type { Database } from "../../store/open-database";

/** The change that is working on this ad or was interrupted at it; null if none. */
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
