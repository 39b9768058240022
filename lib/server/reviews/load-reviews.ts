import type { ReviewListing } from "@/lib/domain/reviews/review-listing";
import { listMemberNames } from "../accounts/list-member-names";
import { readPolicy } from "../approvals/read-policy";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { database } from "../store/database";
import { listReviews } from "./list-reviews";

export async function loadReviews(waba: AuthorizedWaba): Promise<ReviewListing> {
  const db = await database();
  const [open, closed, policy, members] = await Promise.all([
    listReviews(waba, { which: "open" }),
    listReviews(waba, { which: "closed" }),
    readPolicy(db, waba.wabaId),
    listMemberNames(waba),
  ]);
  return { reviews: [...open, ...closed], policy, members };
}
