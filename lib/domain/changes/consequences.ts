import { msg } from "@/lib/domain/messages/message";
import type { Finding } from "./finding";

const SPEC = msg("changes.consequences.metaMarketingApiAd");

export const consequences: readonly Finding[] = [
  {
    id: "new-creative",
    severity: "note",
    sentence: msg("changes.consequences.metaDoesntAllowChanges"),
    source: SPEC,
  },
  {
    id: "review",
    severity: "note",
    sentence: msg("changes.consequences.metaReviewsEachAd"),
    source: msg("changes.consequences.metaAdReview"),
  },
  {
    id: "social-proof",
    severity: "note",
    sentence: msg("changes.consequences.likesCommentsMayStay"),
    source: msg("changes.consequences.observedInWorkingIntegrations"),
  },
  {
    id: "reversible",
    severity: "note",
    sentence: msg("changes.consequences.youCanUndoUntil"),
    source: msg("changes.consequences.overture"),
  },
];
