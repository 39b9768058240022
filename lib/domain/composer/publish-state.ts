import type { Refusal } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";

export type PublishReview =
  | { kind: "confirming"; words: SequenceWords }
  | { kind: "comparing"; words: SequenceWords; live: Sequence };

export type PublishVerb = "create" | "update";

/** `refusal`: the notice to show; null until the first answer. */
export type CreateInDoubt = { createId: string; refusal: Refusal | null };

/** `checking`: Overture looks for a create in doubt · `published`: created, and the page is about to change. */
export type PublishState =
  | { kind: "idle" }
  | { kind: "validating" }
  | PublishReview
  | { kind: "sending"; verb: PublishVerb; words: SequenceWords; review: PublishReview | null }
  | ({ kind: "checking" } & CreateInDoubt)
  | { kind: "published"; afterCheck: CreateInDoubt | null };
