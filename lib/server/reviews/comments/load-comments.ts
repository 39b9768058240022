import type { ReviewComments } from "@/lib/domain/comments/review-comments";
import { proposalSchema } from "@/lib/domain/reviews/review";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";
import { readJson } from "@/lib/server/store/read-json";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import { memberActor } from "./comment-actor";
import { listComments } from "./list-comments";

const MAX_MEMBERS = 500;

/** Null if the account has no such review. */
export async function loadComments(
  waba: AuthorizedWaba,
  reviewId: string,
  ctx: StoreContext = storeContext,
): Promise<ReviewComments | null> {
  const db = await ctx.db();
  const review = await db
    .selectFrom("reviews")
    .select(["id", "revision"])
    .where("id", "=", reviewId)
    .where("waba_id", "=", waba.wabaId)
    .executeTakeFirst();
  if (!review) return null;
  const [comments, members] = await Promise.all([
    listComments(db, reviewId, memberActor(waba)),
    db
      .selectFrom("memberships")
      .innerJoin("users", "users.id", "memberships.user_id")
      .select(["users.id", "users.name"])
      .where("memberships.waba_id", "=", waba.wabaId)
      .where("memberships.removed_at", "is", null)
      .orderBy("users.name")
      .limit(MAX_MEMBERS)
      .execute(),
  ]);
  const written = new Set(comments.filter(({ anchor }) => anchor).map(({ revision }) => revision));
  return {
    reviewId,
    revision: review.revision,
    comments,
    members: members.filter(({ id }) => id !== waba.userId),
    words: await wordsOfRevisions(db, reviewId, [...written]),
  };
}

async function wordsOfRevisions(
  db: Database,
  reviewId: string,
  numbers: readonly number[],
): Promise<Record<number, SequenceWords>> {
  if (numbers.length === 0) return {};
  const rows = await db
    .selectFrom("review_revisions")
    .select(["number", "proposal"])
    .where("review_id", "=", reviewId)
    .where("number", "in", [...numbers])
    .execute();
  const words: Record<number, SequenceWords> = {};
  for (const { number, proposal } of rows) {
    const read = readJson(proposal, proposalSchema, `review_revisions.proposal ${reviewId} ${number}`);
    if (read?.message) words[number] = toWords(read.name, read.message);
  }
  return words;
}
