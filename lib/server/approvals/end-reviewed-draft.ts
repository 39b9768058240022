import type { Transaction } from "kysely";
import type { Proposal } from "@/lib/domain/reviews/review";
import { sameWords } from "@/lib/domain/sequences/same-words";
import { toWords } from "@/lib/domain/sequences/to-words";
import { DRAFT_COLUMNS, toDraft } from "../drafts/to-draft";
import type { ReviewsTable } from "../store/review-tables";
import type { Tables } from "../store/tables";

type Reviewed = Pick<ReviewsTable, "waba_id" | "author_id" | "draft_id">;

/** Keeps a draft in which the author has written on. */
export async function endReviewedDraft(tx: Transaction<Tables>, review: Reviewed, proposal: Proposal): Promise<void> {
  if (!proposal.message) return;
  const row = await tx
    .selectFrom("drafts")
    .select(DRAFT_COLUMNS)
    .where("user_id", "=", review.author_id)
    .where("waba_id", "=", review.waba_id)
    .where("draft_id", "=", review.draft_id)
    .executeTakeFirst();
  const draft = row && toDraft(row);
  if (!draft || !sameWords(draft.content.words, toWords(proposal.name, proposal.message))) return;
  await tx
    .deleteFrom("drafts")
    .where("user_id", "=", review.author_id)
    .where("waba_id", "=", review.waba_id)
    .where("draft_id", "=", review.draft_id)
    .where("revision", "=", draft.revision)
    .execute();
}
