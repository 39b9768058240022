import { z } from "zod";
import type { AdIssue } from "@/lib/domain/ads/ad-row";
import { wireText } from "./wire";

const issue = z.looseObject({
  error_code: z.coerce.number().nullish().catch(null),
  error_summary: wireText,
  error_message: wireText,
});
const reasons = z.record(z.string(), wireText).nullish().catch(null);
const schema = z.looseObject({
  issues_info: z.array(issue).nullish().catch(null),
  ad_review_feedback: z
    .looseObject({ global: reasons, placement_specific: z.record(z.string(), reasons).nullish().catch(null) })
    .nullish()
    .catch(null),
});

/** Delivery errors and rejection reasons, each once. Never throws. */
export function parseAdIssues(wire: unknown): AdIssue[] {
  const row = schema.safeParse(wire).data;
  const errors = (row?.issues_info ?? []).map((one): AdIssue => {
    return { code: one.error_code ?? null, summary: one.error_summary ?? "", message: one.error_message ?? "" };
  });
  const { global, placement_specific } = row?.ad_review_feedback ?? {};
  const feedback = [global, ...Object.values(placement_specific ?? {})].flatMap((part) => Object.entries(part ?? {}));
  const rejections = [...new Map(feedback)].map(([summary, message]) => ({
    code: null,
    summary,
    message: message ?? "",
  }));
  return [...errors, ...rejections].filter(({ summary, message }) => summary !== "" || message !== "");
}
