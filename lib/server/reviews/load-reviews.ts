import { can } from "@/lib/domain/permissions/permissions";
import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import { listMemberNames } from "../accounts/list-member-names";
import { isSatisfiable } from "../approvals/is-satisfiable";
import { readPolicy } from "../approvals/read-policy";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { database } from "../store/database";
import type { Database } from "../store/open-database";
import { listReviews, MAX_LISTED } from "./list-reviews";

/** Polled, so it counts the closed reviews instead of reading them. */
export async function loadReviews(waba: AuthorizedWaba): Promise<ReviewListing> {
  const db = await database();
  const [reviews, closedCount, policy, all] = await Promise.all([
    listReviews(waba, { which: "open" }),
    countClosed(db, waba.wabaId),
    readPolicy(db, waba.wabaId),
    listMemberNames(waba),
  ]);
  const isUnsatisfiable = !(await isSatisfiable(db, waba.wabaId, policy));
  const members = all.map(({ userId, name }) => ({ userId, name }));
  const publishers = members.filter((_, index) => can({ role: all[index]?.role ?? "viewer" }, "sequence:publish"));
  return { userId: waba.userId, reviews, closedCount, policy, isUnsatisfiable, members, publishers };
}

/** As many as the list of closed reviews shows. */
async function countClosed(db: Database, wabaId: string): Promise<number> {
  const closed = db.selectFrom("reviews").select("id").where("waba_id", "=", wabaId).where("state", "!=", "open");
  return (await closed.limit(MAX_LISTED).execute()).length;
}
