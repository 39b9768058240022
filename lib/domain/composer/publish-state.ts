import type { Refusal } from "../refusal/refusal";
import type { Sequence, SequenceWords } from "../sequences/schema";

/** What the person decides before words are sent: whether to publish, or which version of each field to keep. */
export type PublishReview =
  | { kind: "confirming"; words: SequenceWords }
  | { kind: "comparing"; words: SequenceWords; live: Sequence };

/** Whether publishing makes a sequence or changes one that exists. */
export type PublishVerb = "create" | "update";

/** A create whose answer was lost. `told`: what to show meanwhile; null until the first answer. */
export type CreateInDoubt = { createId: string; refusal: Refusal | null };

/**
 * From "Publish" to an answer. `validating`: the form checks the words · `sending`: on the way to Meta, with the dialog that
 * is still open · `checking`: Overture looks for a create in doubt · `published`: created, and the page is about to change.
 */
export type PublishState =
  | { kind: "idle" }
  | { kind: "validating" }
  | PublishReview
  | { kind: "sending"; verb: PublishVerb; words: SequenceWords; review: PublishReview | null }
  | ({ kind: "checking" } & CreateInDoubt)
  | { kind: "published"; afterCheck: CreateInDoubt | null };
