import { type LinkState, linkCounts, type MailState, type ReviewLink } from "@/lib/domain/reviews/review-link";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import type { Database } from "@/lib/server/store/open-database";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import { mailLinkKey } from "./mail-link-job";

/** The links that show this review, newest first. */
export async function listLinks(
  waba: AuthorizedWaba,
  reviewId: string,
  ctx: StoreContext = storeContext,
): Promise<ReviewLink[]> {
  const db = await ctx.db();
  const rows = await db
    .selectFrom("review_links as link")
    .innerJoin("review_link_items as item", "item.link_id", "link.id")
    .innerJoin("reviews", "reviews.id", "item.review_id")
    .leftJoin("users", "users.id", "link.created_by")
    .select(["link.id", "link.kind", "link.label", "link.email", "link.mailed", "link.passcode_hash"])
    .select(["link.created_by", "link.created_at", "link.expires_at", "link.revoked_at", "link.views"])
    .select(["link.viewed_at", "reviews.author_id", "users.name as creator"])
    .select(({ selectFrom, fn }) =>
      selectFrom("review_link_items as other")
        .select(fn.countAll().as("count"))
        .whereRef("other.link_id", "=", "link.id")
        .as("review_count"),
    )
    .where("item.review_id", "=", reviewId)
    .where("link.waba_id", "=", waba.wabaId)
    .orderBy("link.created_at", "desc")
    .limit(200)
    .execute();
  const now = ctx.now().toISOString();
  const mailOf = await mailStates(
    db,
    rows.filter(({ mailed }) => mailed === 1).map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    label: row.label,
    email: row.email,
    state: stateOf(row, now),
    mail: mailOf.get(row.id) ?? null,
    hasPasscode: row.passcode_hash !== null,
    counts: linkCounts({ kind: row.kind, mailed: row.mailed === 1, createdBy: row.created_by }, row.author_id),
    createdBy: row.creator ?? "",
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    views: row.views,
    viewedAt: row.viewed_at,
    reviewCount: Number(row.review_count ?? 1),
  }));
}

/** A job that was pruned was done, or its link is old. */
async function mailStates(db: Database, linkIds: readonly string[]): Promise<Map<string, MailState>> {
  if (linkIds.length === 0) return new Map();
  const jobs = await db
    .selectFrom("jobs")
    .select(["key", "done_at", "failed_at"])
    .where("key", "in", linkIds.map(mailLinkKey))
    .execute();
  const byKey = new Map(jobs.map((job) => [job.key, job]));
  return new Map(
    linkIds.map((id) => {
      const job = byKey.get(mailLinkKey(id));
      return [id, job?.failed_at ? "failed" : !job || job.done_at ? "sent" : "sending"];
    }),
  );
}

function stateOf(row: { revoked_at: string | null; expires_at: string }, now: string): LinkState {
  if (row.revoked_at) return "revoked";
  return row.expires_at <= now ? "expired" : "active";
}
