import type { Transaction } from "kysely";
import { can, type Permission, type Role } from "@/lib/domain/permissions/permissions";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { Proposal, ReviewAction } from "@/lib/domain/reviews/review";
import type { ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import { missingApprovals, reviewState, validDecisions } from "@/lib/domain/reviews/review-status";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";
import { proposalHash } from "./proposal-hash";
import { readPolicy } from "./read-policy";
import { type KnownReview, readReviewFacts, sameContent } from "./read-review-facts";

/** What is about to be sent to Meta. `live`: the words that it replaces, as Meta has them now. */
export type Publication = Pick<Proposal, "action" | "sequenceId" | "name" | "message" | "adIds"> & {
  live: Proposal["base"];
};

export const approvalMissing: Refusal = { kind: "not-allowed", reason: "reviews.approvalMissing" };
const onHold: Refusal = { kind: "not-allowed", reason: "reviews.onHold" };
const roleEnded: Refusal = { kind: "not-allowed", reason: "publishersOnly" };

const permissionOf: Record<ReviewAction, Permission> = {
  create: "sequence:publish",
  update: "sequence:publish",
  replace: "sequence:publish",
  delete: "sequence:delete",
  "switch-ads": "ads:change",
};

/**
 * Null if the account's policy allows sending exactly this. Call it in the transaction that claims the publication,
 * and again when a publication resumes: hash, policy, roles and expiry are read again each time.
 */
export async function requireApproval(
  tx: Database | Transaction<Tables>,
  waba: AuthorizedWaba,
  publication: Publication,
  now: Date,
): Promise<Refusal | null> {
  const { action } = publication;
  const policy = await readPolicy(tx, waba.wabaId);
  const matching = await findMatching(tx, waba.wabaId, publication, now);
  if (!covers(policy, action) && matching.length === 0) return null;
  const role = await readRole(tx, waba);
  if (!role || !can({ role }, permissionOf[action])) return roleEnded;
  if (matching.some(({ row }) => row.override_reason !== null) && can({ role }, "review:override")) return null;
  const states = matching.map(({ facts }) => reviewState(facts));
  if (states.includes("on-hold")) return onHold;
  if (states.includes("approved")) return null;
  const [first] = matching;
  if (!first) return approvalMissing;
  return [policy, ...first.facts.policies].some((each) => covers(each, action)) ? refusalOf(first) : null;
}

/** Read again, because the gate's answer is older than the transaction. Null for a former member. */
async function readRole(tx: Database | Transaction<Tables>, { wabaId, userId }: AuthorizedWaba): Promise<Role | null> {
  const member = await tx
    .selectFrom("memberships")
    .select("role")
    .where("waba_id", "=", wabaId)
    .where("user_id", "=", userId)
    .where("removed_at", "is", null)
    .executeTakeFirst();
  return member?.role ?? null;
}

export function covers(policy: ReviewPolicy, action: Proposal["action"]): boolean {
  if (policy.kind === "none") return false;
  if (action === "delete") return policy.coversDelete;
  return action === "switch-ads" ? policy.coversAds : true;
}

/** Open reviews whose newest revision is exactly this publication, down to the last character. */
export async function findMatching(
  tx: Database | Transaction<Tables>,
  wabaId: string,
  publication: Publication,
  now: Date,
): Promise<KnownReview[]> {
  const { action, sequenceId, name, message, adIds, live } = publication;
  const rows = await tx
    .selectFrom("reviews")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("state", "=", "open")
    .where("action", "=", action)
    .where("sequence_id", sequenceId === null ? "is" : "=", sequenceId)
    .execute();
  const known = await readReviewFacts(tx, wabaId, rows, now);
  return known.filter(({ proposal, contentHash }) => {
    if (proposal.base !== null && !sameContent(proposal.base, live)) return false;
    return proposalHash({ action, sequenceId, base: proposal.base, name, message, adIds }) === contentHash;
  });
}

function refusalOf({ facts }: KnownReview): Refusal {
  const state = reviewState(facts);
  if (state === "changes-requested") return { kind: "not-allowed", reason: "reviews.changesRequested" };
  if (state === "outdated") return { kind: "changed-elsewhere", reason: "reviews.outdated" };
  const valid = validDecisions(facts);
  const missing = Math.max(...facts.policies.map((policy) => missingApprovals(policy, valid, facts.authorId)));
  return { kind: "not-allowed", reason: "reviews.approvalsMissing", params: { missing } };
}
