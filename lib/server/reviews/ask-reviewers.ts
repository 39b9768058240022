import type { Transaction } from "kysely";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { notify } from "../notifications/notify";
import type { Tables } from "../store/tables";

type Asked = { reviewId: string; name: string; reviewers: readonly string[] };

/** Asks members of the account only; an unknown id is ignored. Asking again notifies nobody twice. */
export async function askReviewers(
  tx: Transaction<Tables>,
  { wabaId, userId, userName }: AuthorizedWaba,
  { reviewId, name, reviewers }: Asked,
  now: Date,
): Promise<void> {
  const members = await tx
    .selectFrom("memberships")
    .select("user_id")
    .where("waba_id", "=", wabaId)
    .where("removed_at", "is", null)
    .where("user_id", "in", ["", ...reviewers])
    .where("user_id", "!=", userId)
    .execute();
  const userIds = members.map(({ user_id }) => user_id);
  if (userIds.length === 0) return;
  const at = now.toISOString();
  await tx
    .insertInto("review_reviewers")
    .values(
      userIds.map((id) => ({ review_id: reviewId, user_id: id, asked_by: userId, asked_at: at, seen_revision: null })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await notify(
    tx,
    {
      ...{ wabaId, kind: "review-requested", eventKey: `review-requested ${reviewId}`, actorId: userId, userIds },
      params: { name, by: userName },
      path: `/${wabaId}/reviews/${reviewId}`,
    },
    now,
  );
}
