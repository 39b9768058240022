import type { Role } from "@/lib/domain/permissions/permissions";
import type { ReviewPerson } from "@/lib/domain/reviews/review-view";
import { database } from "@/lib/server/store/database";
import type { AuthorizedWaba } from "../gate/authorize-waba";

/** The account's members by name. */
export async function listMemberNames({ wabaId }: AuthorizedWaba): Promise<(ReviewPerson & { role: Role })[]> {
  const db = await database();
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select(["users.id", "users.name", "memberships.role"])
    .where("memberships.waba_id", "=", wabaId)
    .where("memberships.removed_at", "is", null)
    .orderBy("users.name")
    .execute();
  return rows.map(({ id, name, role }) => ({ userId: id, name, role }));
}
