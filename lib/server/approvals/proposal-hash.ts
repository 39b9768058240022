import { createHash } from "node:crypto";
import { canonicalProposal } from "@/lib/domain/reviews/canonical-proposal";
import type { Proposal } from "@/lib/domain/reviews/review";

/** SHA-256 in hex. An approval holds for this hash alone. */
export function proposalHash(proposal: Proposal): string {
  return createHash("sha256").update(canonicalProposal(proposal)).digest("hex");
}
