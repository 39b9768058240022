import { z } from "zod";

export const reviewPolicySchema = z.object({
  kind: z.enum(["none", "count", "named"]),
  approvals: z.int().min(1).max(20).default(1),
  approvers: z.array(z.string().min(1).max(64)).max(20).default([]),
  outsideCounts: z.boolean().default(false),
  coversDelete: z.boolean().default(false),
  coversAds: z.boolean().default(false),
});

export type ReviewPolicy = z.infer<typeof reviewPolicySchema>;

export const NO_POLICY: ReviewPolicy = reviewPolicySchema.parse({ kind: "none" });
