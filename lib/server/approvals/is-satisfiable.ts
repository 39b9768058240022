import type { Transaction } from "kysely";
import { can } from "@/lib/domain/permissions/permissions";
import type { ReviewPolicy } from "@/lib/domain/reviews/review-policy";
import type { Database } from "../store/open-database";
import type { Tables } from "../store/tables";

/** Whether every author has enough others who may approve. */
export async function isSatisfiable(
  tx: Database | Transaction<Tables>,
  wabaId: string,
  policy: ReviewPolicy,
): Promise<boolean> {
  if (policy.kind === "none") return true;
  const members = await tx
    .selectFrom("memberships")
    .select(["user_id", "role"])
    .where("waba_id", "=", wabaId)
    .where("removed_at", "is", null)
    .execute();
  const approvers = new Set(members.filter((member) => can(member, "review:decide")).map(({ user_id }) => user_id));
  const named = [...new Set(policy.approvers)];
  if (policy.kind === "named" && (named.length === 0 || !named.every((userId) => approvers.has(userId)))) return false;
  if (policy.kind === "count" && policy.outsideCounts) return true;
  const writers = members.filter((member) => can(member, "review:request"));
  const needed = policy.kind === "count" ? policy.approvals : 1;
  return writers.length > 0 && writers.every(({ user_id }) => othersOf(approvers, user_id) >= needed);
}

function othersOf(approvers: ReadonlySet<string>, userId: string): number {
  return approvers.size - (approvers.has(userId) ? 1 : 0);
}
