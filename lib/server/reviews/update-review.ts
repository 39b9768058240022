import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { proposalOf } from "@/lib/domain/reviews/proposal-of";
import type { ReviewAction } from "@/lib/domain/reviews/review";
import type { ReviewUpdate } from "@/lib/domain/reviews/review-input";
import { beingPublished } from "../approvals/claim-publication";
import { proposalHash } from "../approvals/proposal-hash";
import { writeAudit } from "../audit/write-audit";
import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { isFree } from "../lease/lease";
import { notify } from "../notifications/notify";
import { lockReview } from "./lock-review";
import { readParticipants } from "./read-participants";
import { noSuchReview, notAuthor, reviewEnded, reviewMoved } from "./review-refusals";

/** A deletion or switch has no words to write on; it is withdrawn and sent again. */
const WRITTEN: readonly ReviewAction[] = ["create", "update", "replace"];

/** Adds a revision; approvals of the former words become void. Unchanged words add none. */
export async function updateReview(
  waba: AuthorizedWaba,
  update: ReviewUpdate,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<{ revision: number }>> {
  const { wabaId, userId, userName } = waba;
  const { reviewId, revision, note } = update;
  const now = ctx.now();
  const at = now.toISOString();
  const db = await ctx.db();
  return db.transaction().execute(async (tx): Promise<ActionResult<{ revision: number }>> => {
    const refuse = (refusal: Refusal): ActionResult<never> => ({ ok: false, refusal });
    const review = await lockReview(tx, { wabaId, reviewId, at });
    if (!review) return refuse(noSuchReview);
    if (review.author_id !== userId) return refuse(notAuthor);
    if (review.state !== "open") return refuse(reviewEnded);
    if (!isFree(review, now)) return refuse(beingPublished);
    if (!WRITTEN.includes(review.action)) return refuse(reviewMoved);
    const base = review.action === "create" ? null : update.base;
    const proposal = proposalOf(review.action, review.sequence_id, { ...update, base });
    const hash = proposalHash(proposal);
    const known = await tx
      .selectFrom("review_revisions")
      .select("content_hash")
      .where("review_id", "=", reviewId)
      .where("number", "=", review.revision)
      .executeTakeFirstOrThrow();
    if (known.content_hash === hash) return { ok: true, data: { revision: review.revision } };
    if (review.revision !== revision) return refuse(reviewMoved);
    const number = revision + 1;
    const row = { review_id: reviewId, number, at, author_id: userId, content_hash: hash, note };
    await tx
      .insertInto("review_revisions")
      .values({ ...row, proposal: JSON.stringify(proposal) })
      .execute();
    // An override was about the former words too.
    const changed = { revision: number, name: proposal.name, override_reason: null };
    await tx.updateTable("reviews").set(changed).where("id", "=", reviewId).execute();
    await notify(
      tx,
      {
        ...{ wabaId, kind: "review-updated", eventKey: `review-updated ${reviewId} ${number}`, actorId: userId },
        userIds: await readParticipants(tx, reviewId),
        params: { name: proposal.name, by: userName, revision: number },
        path: `/${wabaId}/reviews/${reviewId}`,
      },
      now,
    );
    const audit = { wabaId, userId, action: "review.update", subjectId: reviewId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail: { name: proposal.name, revision: number } }, now);
    return { ok: true, data: { revision: number } };
  });
}
