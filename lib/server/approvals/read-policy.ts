import type { Transaction } from "kysely";
import { NO_POLICY, type ReviewPolicy, reviewPolicySchema } from "@/lib/domain/reviews/review-policy";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import type { Tables } from "../store/tables";

/** The strictest rule: an unreadable policy must not let anything pass. */
const UNREADABLE: ReviewPolicy = { ...NO_POLICY, kind: "count", approvals: 20, coversDelete: true, coversAds: true };

export async function readPolicy(db: Database | Transaction<Tables>, wabaId: string): Promise<ReviewPolicy> {
  const row = await db.selectFrom("review_policies").select("policy").where("waba_id", "=", wabaId).executeTakeFirst();
  return row ? policyOf(row.policy, wabaId) : NO_POLICY;
}

export function policyOf(json: string, where: string): ReviewPolicy {
  return readJson(json, reviewPolicySchema, `review policy ${where}`) ?? UNREADABLE;
}
