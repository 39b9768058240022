import type { Transaction } from "kysely";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { ReviewAction } from "@/lib/domain/reviews/review";
import type { ReviewRequest } from "@/lib/domain/reviews/review-input";
import { proposalHash } from "../approvals/proposal-hash";
import { readPolicy } from "../approvals/read-policy";
import { writeAudit } from "../audit/write-audit";
import type { StoreContext } from "../drafts/store-context";
import { storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { NO_LEASE } from "../lease/lease";
import { notify } from "../notifications/notify";
import type { Tables } from "../store/tables";
import { proposalOf } from "./proposal-of";
import { alreadyInReview } from "./review-refusals";

/** Publishes nothing. Idempotent by `reviewId`; a draft has at most one open review. */
export async function sendForReview(
  waba: AuthorizedWaba,
  request: ReviewRequest,
  ctx: StoreContext = storeContext,
): Promise<ActionResult<{ reviewId: string }>> {
  const db = await ctx.db();
  const refusal = await db.transaction().execute((tx) => open(tx, waba, request, ctx.now()));
  return refusal ? { ok: false, refusal } : { ok: true, data: { reviewId: request.reviewId } };
}

async function open(
  tx: Transaction<Tables>,
  waba: AuthorizedWaba,
  request: ReviewRequest,
  now: Date,
): Promise<Refusal | null> {
  const { wabaId, userId, userName } = waba;
  const { reviewId, draftId, note } = request;
  const at = now.toISOString();
  const { action, sequenceId, changeId } = await targetOf(tx, waba, request);
  const proposal = proposalOf(action, sequenceId, request);
  const inserted = await tx
    .insertInto("reviews")
    .values({
      id: reviewId,
      waba_id: wabaId,
      draft_id: draftId,
      author_id: userId,
      action,
      sequence_id: sequenceId,
      change_id: changeId,
      state: "open",
      name: proposal.name,
      revision: 1,
      policy: JSON.stringify(await readPolicy(tx, wabaId)),
      created_at: at,
      updated_at: at,
      ...{ ended_at: null, ended_by: null, published_sequence_id: null, override_reason: null },
      ...NO_LEASE,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (!inserted) return (await isOwn(tx, waba, reviewId)) ? null : alreadyInReview;
  await tx
    .insertInto("review_revisions")
    .values({
      review_id: reviewId,
      number: 1,
      at,
      author_id: userId,
      proposal: JSON.stringify(proposal),
      content_hash: proposalHash(proposal),
      note,
    })
    .execute();
  await askReviewers(tx, waba, { reviewId, name: proposal.name, reviewers: request.reviewers }, now);
  const detail = { name: proposal.name, action, sequenceId, by: userName };
  await writeAudit(tx, { wabaId, userId, action: "review.send", subjectId: reviewId, outcome: "done", detail }, now);
  return null;
}

/** A change of a live sequence is written as a new draft that its change names. */
async function targetOf(
  tx: Transaction<Tables>,
  { wabaId }: AuthorizedWaba,
  { draftId, sequenceId }: ReviewRequest,
): Promise<{ action: ReviewAction; sequenceId: string | null; changeId: string | null }> {
  const change = await tx
    .selectFrom("changes")
    .select(["id", "old_sequence_id"])
    .where("waba_id", "=", wabaId)
    .where("draft_id", "=", draftId)
    .where("phase", "=", "writing")
    .executeTakeFirst();
  if (change?.old_sequence_id) return { action: "replace", sequenceId: change.old_sequence_id, changeId: change.id };
  return { action: sequenceId === null ? "create" : "update", sequenceId, changeId: null };
}

async function isOwn(tx: Transaction<Tables>, { wabaId, userId }: AuthorizedWaba, reviewId: string): Promise<boolean> {
  const row = await tx
    .selectFrom("reviews")
    .select("id")
    .where("id", "=", reviewId)
    .where("waba_id", "=", wabaId)
    .where("author_id", "=", userId)
    .executeTakeFirst();
  return row !== undefined;
}

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
