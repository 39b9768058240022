import { proposalSchema } from "@/lib/domain/reviews/review";
import type { VisitPage, VisitView } from "@/lib/domain/reviews/review-visit";
import type { SequenceMessage, SequenceWords } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import type { Database } from "@/lib/server/store/open-database";
import { readJson } from "@/lib/server/store/read-json";
import type { StoreContext } from "../../drafts/store-context";
import type { Visit } from "./open-visit";
import { visitState } from "./visit-state";

/** Null if the view names a sequence or revision that the link doesn't show; revisions before the link's stay closed. */
export async function loadVisitPage(visit: Visit, view: VisitView, ctx: StoreContext): Promise<VisitPage | null> {
  const db = await ctx.db();
  const item = visit.items.find(({ position }) => position === view.position);
  const revision = view.revision ?? item?.revision ?? 0;
  if (!item || revision < item.revision) return null;
  const [shown, earlier, account, sender, state] = await Promise.all([
    readRevision(db, item.reviewId, revision),
    revision > item.revision ? readRevision(db, item.reviewId, item.revision) : null,
    db.selectFrom("accounts").select("name").where("waba_id", "=", visit.wabaId).executeTakeFirst(),
    db.selectFrom("users").select("name").where("id", "=", visit.createdBy).executeTakeFirst(),
    visitState(db, visit, item.position),
  ]);
  if (!shown) return null;
  const { action, base, name, message, adIds } = shown.proposal;
  return {
    business: account?.name ?? "",
    sender: sender?.name ?? "",
    kind: visit.kind,
    expiresAt: visit.expiresAt,
    position: item.position,
    revision,
    shown: {
      action,
      note: shown.note,
      author: shown.author ?? "",
      at: shown.at,
      words: wordsOf(name, message) ?? (base && wordsOf(base.name, base.message)),
      live: base && wordsOf(base.name, base.message),
      earlier: earlier && wordsOf(earlier.proposal.name, earlier.proposal.message),
      ads: adIds.length,
    },
    state,
  };
}

/** Counts that the page was opened, not by whom. */
export async function countView(visit: Visit, ctx: StoreContext): Promise<void> {
  if (visit.member) return;
  const db = await ctx.db();
  await db
    .updateTable("review_links")
    .set(({ eb }) => ({ views: eb("views", "+", 1), viewed_at: ctx.now().toISOString() }))
    .where("id", "=", visit.linkId)
    .execute();
}

async function readRevision(db: Database, reviewId: string, number: number) {
  const row = await db
    .selectFrom("review_revisions as revision")
    .leftJoin("users", "users.id", "revision.author_id")
    .select(["revision.proposal", "revision.note", "revision.at", "users.name as author"])
    .where("revision.review_id", "=", reviewId)
    .where("revision.number", "=", number)
    .executeTakeFirst();
  const proposal = readJson(row?.proposal ?? null, proposalSchema, `review_revisions.proposal ${reviewId} ${number}`);
  return row && proposal ? { ...row, proposal } : null;
}

function wordsOf(name: string, message: SequenceMessage | null): SequenceWords | null {
  if (!message) return null;
  const words = toWords(name, message);
  // Unknown fields of Meta's may hold ids.
  return { ...words, iceBreakers: words.iceBreakers.map(({ title }) => ({ title })) };
}
