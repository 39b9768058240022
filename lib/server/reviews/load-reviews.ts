import { can } from "@/lib/domain/permissions/permissions";
import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import { listMemberNames } from "../accounts/list-member-names";
import { isSatisfiable } from "../approvals/is-satisfiable";
import { readPolicy } from "../approvals/read-policy";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { database } from "../store/database";
import { listReviews } from "./list-reviews";

/** Everything the lists of reviews show. */
export async function loadReviews(waba: AuthorizedWaba): Promise<ReviewListing> {
  const db = await database();
  const [open, closed, policy, all] = await Promise.all([
    listReviews(waba, { which: "open" }),
    listReviews(waba, { which: "closed" }),
    readPolicy(db, waba.wabaId),
    listMemberNames(waba),
  ]);
  const isUnsatisfiable = !(await isSatisfiable(db, waba.wabaId, policy));
  const members = all.map(({ userId, name }) => ({ userId, name }));
  const publishers = members.filter((_, index) => can({ role: all[index]?.role ?? "viewer" }, "sequence:publish"));
  return { userId: waba.userId, reviews: [...open, ...closed], policy, isUnsatisfiable, members, publishers };
}
