import { z } from "zod";
import { sequenceMessageSchema } from "../sequences/schema";

/** `replace`: the new sequence of a change to a live one. `delete` and `switch-ads` are reviewed only if the policy says so. */
export const reviewActions = ["create", "update", "replace", "delete", "switch-ads"] as const;

export type ReviewAction = (typeof reviewActions)[number];

/** What is published exactly as approved. `sequenceId`: what is changed, replaced or deleted; null for a new sequence. */
export const proposalSchema = z.object({
  action: z.enum(reviewActions),
  sequenceId: z.string().min(1).max(64).nullable(),
  base: z.object({ name: z.string(), message: sequenceMessageSchema.nullable() }).nullable(),
  name: z.string(),
  message: sequenceMessageSchema.nullable(),
  adIds: z.array(z.string().min(1).max(64)).max(500).default([]),
});

export type Proposal = z.infer<typeof proposalSchema>;

/** Stored states. Approved, changes requested, on hold and outdated follow from decisions and the live version. */
export const storedReviewStates = ["open", "published", "withdrawn"] as const;

export type StoredReviewState = (typeof storedReviewStates)[number];

export type ReviewState = StoredReviewState | "changes-requested" | "approved" | "on-hold" | "outdated";

export const MAX_REVISION = 1_000_000;

/** `hold`: stops the publication of what is approved until the same person decides again. */
export const decisionKinds = ["approved", "changes-requested", "hold"] as const;

export type DecisionKind = (typeof decisionKinds)[number];
