import { randomUUID } from "node:crypto";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { ReviewLinkInput } from "@/lib/domain/reviews/review-link";
import { DAY_MS } from "@/lib/domain/time/durations";
import { writeAudit } from "@/lib/server/audit/write-audit";
import type { AuthorizedWaba } from "@/lib/server/gate/authorize-waba";
import { type StoreContext, storeContext } from "../../drafts/store-context";
import { enqueueJobs } from "../../jobs/enqueue-jobs";
import { deliverySettings } from "../../notifications/delivery-settings";
import { newSecret, secretHash } from "./link-token";
import { newMailLinkJob } from "./mail-link-job";
import { mailedToken } from "./mailed-token";
import { hashPasscode } from "./passcode";

/** `token`: null if it is mailed. */
export type CreatedLink = { linkId: string; token: string | null };

/** Returns the token once. The link is for the newest revision of each review. */
export async function createLink(
  waba: AuthorizedWaba,
  { reviewIds, kind, label, email, days, mail, passcode }: ReviewLinkInput,
  ctx: StoreContext = storeContext,
  canMail = deliverySettings().mailer !== null,
): Promise<ActionResult<CreatedLink>> {
  if (mail && !canMail) return { ok: false, refusal: { kind: "installation", reason: "reviewMailOff" } };
  if (mail && (kind !== "named" || !email))
    return { ok: false, refusal: { kind: "invalid-input", reason: "inputInvalid" } };
  const db = await ctx.db();
  const ids = [...new Set(reviewIds)];
  const passcodeHash = passcode === null ? null : await hashPasscode(passcode);
  const [linkId, now] = [randomUUID(), ctx.now()];
  const token = mail ? mailedToken(linkId) : newSecret();
  return db.transaction().execute(async (tx): Promise<ActionResult<CreatedLink>> => {
    const reviews = await tx
      .selectFrom("reviews")
      .select(["id", "revision"])
      .where("waba_id", "=", waba.wabaId)
      .where("id", "in", ids)
      .where("state", "=", "open")
      .execute();
    const revisions = new Map(reviews.map(({ id, revision }) => [id, revision]));
    if (revisions.size < ids.length) return { ok: false, refusal: { kind: "not-found", reason: "reviewNotOpen" } };
    await tx
      .insertInto("review_links")
      .values({
        id: linkId,
        waba_id: waba.wabaId,
        token_hash: secretHash(token),
        kind,
        label,
        email,
        mailed: mail ? 1 : 0,
        passcode_hash: passcodeHash,
        created_by: waba.userId,
        created_at: now.toISOString(),
        expires_at: new Date(now.getTime() + days * DAY_MS).toISOString(),
        revoked_at: null,
        views: 0,
        viewed_at: null,
      })
      .execute();
    await tx
      .insertInto("review_link_items")
      .values(
        ids.map((id, position) => ({
          link_id: linkId,
          review_id: id,
          position: position + 1,
          revision: revisions.get(id) ?? 1,
        })),
      )
      .execute();
    const detail = { kind, label, days, mail, reviews: ids.length, passcode: passcode !== null };
    const { wabaId, userId } = waba;
    await writeAudit(
      tx,
      { userId, wabaId, action: "review.link.create", subjectId: linkId, outcome: "done", detail },
      now,
    );
    if (mail) await enqueueJobs(tx, [newMailLinkJob(linkId, now)], now);
    return { ok: true, data: { linkId, token: mail ? null : token } };
  });
}
