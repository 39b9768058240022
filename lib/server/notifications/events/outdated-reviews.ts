import type { Transaction } from "kysely";
import type { Tables } from "../../store/tables";
import { notify } from "../notify";
import type { RemoteChange } from "./remote-change";

/** Open reviews that are based on what changed: their author and reviewers. Whether it is outdated, the review decides. */
export async function notifyOutdatedReviews(
  tx: Transaction<Tables>,
  wabaId: string,
  changes: readonly RemoteChange[],
  at: Date,
): Promise<void> {
  const reviews = await tx
    .selectFrom("reviews")
    .select(["id", "sequence_id", "author_id", "name"])
    .where("waba_id", "=", wabaId)
    .where("state", "=", "open")
    .where(
      "sequence_id",
      "in",
      changes.map(({ sequenceId }) => sequenceId),
    )
    .execute();
  for (const { id, sequence_id, author_id, name } of reviews) {
    const reviewers = await tx.selectFrom("review_reviewers").select("user_id").where("review_id", "=", id).execute();
    const change = changes.find(({ sequenceId }) => sequenceId === sequence_id);
    const event = {
      ...{ wabaId, kind: "review-outdated" as const, actorId: null, params: { name } },
      userIds: [author_id, ...reviewers.map(({ user_id }) => user_id)],
      eventKey: `review-outdated:${id}:${change?.contentHash ?? ""}`,
      path: `/${wabaId}/reviews/${id}`,
    };
    await notify(tx, event, at);
  }
}
