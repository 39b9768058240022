import type { Sequence, SequenceMessage } from "@/lib/sequences/schema";

export type ComposerProps = {
  wabaId: string;
  businessName: string;
  userId: string;
  canWrite: boolean;
  /** Null: a new one is written. */
  sequence: Sequence | null;
  /** It was deleted at Meta; its words are kept. */
  gone?: boolean;
  /** What a new one starts from. */
  copied?: { sourceId: string; name: string; message: SequenceMessage } | null;
  /** The page was reached by publishing it for the first time. */
  justCreated?: boolean;
  /** The page was asked for with the examples open. */
  startsWithExamples?: boolean;
};
