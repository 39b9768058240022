import { can } from "@/lib/domain/permissions/permissions";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { Proposal } from "@/lib/domain/reviews/review";
import type { ReviewPublish } from "@/lib/domain/reviews/review-input";
import { reviewState } from "@/lib/domain/reviews/review-status";
import { toWords } from "@/lib/domain/sequences/to-words";
import { type KnownReview, readReviewFacts } from "../approvals/read-review-facts";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { createSequence } from "../sequences/create/create-sequence";
import { deleteSequence } from "../sequences/delete-sequence";
import { updateSequence } from "../sequences/update-sequence";
import { lockReview } from "./lock-review";
import { noSuchReview, reviewEnded, reviewMoved } from "./review-refusals";

export type PublishedReview = { sequenceId: string | null; changeId: string | null };

const notApproved: Refusal = { kind: "not-allowed", reason: "reviews.notApproved" };
const overrideForAdmins: Refusal = { kind: "not-allowed", reason: "adminsOnly" };

/** Sends exactly the words of the review's newest revision, never what a browser holds. */
export async function publishReview(
  waba: AuthorizedWaba,
  { reviewId, revision, overrideReason }: ReviewPublish,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<PublishedReview>> {
  if (overrideReason && !can(waba, "review:override")) return { ok: false, refusal: overrideForAdmins };
  const prepared = await prepare(waba, { reviewId, revision, overrideReason }, ctx);
  if ("refusal" in prepared) return { ok: false, refusal: prepared.refusal };
  const { row, proposal } = prepared;
  const result = await send(waba, row.draft_id, proposal, ctx);
  if (!result.ok) return result;
  return { ok: true, data: { sequenceId: result.data, changeId: row.change_id } };
}

/** Refuses what is not approved, and stores an override with its reason before anything is sent. */
async function prepare(
  waba: AuthorizedWaba,
  { reviewId, revision, overrideReason }: ReviewPublish,
  ctx: ServiceContext,
): Promise<KnownReview | { refusal: Refusal }> {
  const { wabaId, userId } = waba;
  const now = ctx.now();
  const db = await ctx.db();
  return db.transaction().execute(async (tx): Promise<KnownReview | { refusal: Refusal }> => {
    const row = await lockReview(tx, { wabaId, reviewId, at: now.toISOString() });
    const [known] = row ? await readReviewFacts(tx, wabaId, [row], now) : [];
    if (!row || !known) return { refusal: noSuchReview };
    if (row.state !== "open") return { refusal: reviewEnded };
    if (row.revision !== revision) return { refusal: reviewMoved };
    if (reviewState(known.facts) === "approved") return known;
    if (!overrideReason) return { refusal: notApproved };
    await tx.updateTable("reviews").set({ override_reason: overrideReason }).where("id", "=", reviewId).execute();
    const detail = { name: row.name, reason: overrideReason };
    const audit = { wabaId, userId, action: "review.override", subjectId: reviewId, outcome: "done" as const };
    await writeAudit(tx, { ...audit, detail }, now);
    return known;
  });
}

/** Returns the sequence's id; null for a deleted one. */
async function send(
  waba: AuthorizedWaba,
  draftId: string,
  { action, sequenceId, base, name, message }: Proposal,
  ctx: ServiceContext,
): Promise<ActionResult<string | null>> {
  if (action === "delete") {
    const deleted = await deleteSequence(waba, { sequenceId: sequenceId ?? "" }, ctx);
    return deleted.ok ? { ok: true, data: null } : deleted;
  }
  // The start of a change of ads is a press on its own page, where the policy is checked again.
  if (action === "switch-ads" || !message) return { ok: true, data: sequenceId };
  const words = toWords(name, message);
  const written =
    action === "update" && sequenceId !== null && base
      ? await updateSequence(waba, { sequenceId, base, words }, ctx)
      : await createSequence(waba, { words, base: message, attemptId: draftId }, ctx);
  return written.ok ? { ok: true, data: written.data.id } : written;
}
