import { randomUUID } from "node:crypto";
import { can } from "@/lib/domain/permissions/permissions";
import type { DecisionKind } from "@/lib/domain/reviews/review";
import type { VisitProblem } from "@/lib/domain/reviews/review-visit";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { notify } from "@/lib/server/notifications/notify";
import type { LinkContext } from "../links/link-context";
import { rememberNamed } from "./introduce-visitor";
import type { Visit } from "./open-visit";

export type VisitDecisionRequest = { position: number; revision: number; decision: DecisionKind; note: string };

/** About exactly the shown revision, which must be the newest. Null if done. */
export async function decideAsVisitor(
  visit: Visit,
  { position, revision, decision, note }: VisitDecisionRequest,
  ctx: LinkContext,
): Promise<VisitProblem | null> {
  const { actor, member, wabaId } = visit;
  const item = visit.items.find((each) => each.position === position);
  if (!item) return "inputInvalid";
  if (!actor) return "nameNeeded";
  if (member && !can(member, "review:decide")) return "mayNotDecide";
  const db = await ctx.db();
  const now = ctx.now();
  const at = now.toISOString();
  return db.transaction().execute(async (tx): Promise<VisitProblem | null> => {
    // The write also waits for a new revision, a withdrawal or a publish that is about to commit.
    const review = await tx
      .updateTable("reviews")
      .set({ updated_at: at })
      .where("id", "=", item.reviewId)
      .where("waba_id", "=", wabaId)
      .returning(["id", "name", "author_id", "state", "revision"])
      .executeTakeFirst();
    if (review?.state !== "open") return "over";
    if (review.revision !== revision) return "replaced";
    if (actor.userId === review.author_id) return "authorDecides";
    const { content_hash } = await tx
      .selectFrom("review_revisions")
      .select("content_hash")
      .where("review_id", "=", review.id)
      .where("number", "=", revision)
      .executeTakeFirstOrThrow();
    await rememberNamed(tx, visit, now);
    const id = randomUUID();
    await tx
      .insertInto("review_decisions")
      .values({
        id,
        review_id: review.id,
        revision,
        content_hash,
        at,
        decision,
        note,
        user_id: actor.userId,
        visitor_id: actor.visitorId,
        link_id: visit.linkId,
        name: actor.name,
        named: actor.userId === null && visit.countsFor(review.author_id) ? 1 : 0,
      })
      .execute();
    const detail = {
      decision,
      revision,
      linkId: visit.linkId,
      ...(actor.userId === null ? { visitor: actor.name } : {}),
    };
    await writeAudit(
      tx,
      { userId: actor.userId, wabaId, action: "review.decide", subjectId: review.id, outcome: "done", detail },
      now,
    );
    await notify(
      tx,
      {
        wabaId,
        kind: "review-decided",
        eventKey: `decision:${id}`,
        actorId: actor.userId,
        userIds: [review.author_id],
        params: { by: actor.name, name: review.name, decision },
        path: `/${wabaId}/reviews/${review.id}`,
      },
      now,
    );
    return null;
  });
}
