import type { StoredDraft } from "../drafts/draft";
import type { Sequence, SequenceMessage } from "../sequences/schema";

/** The locked sequence that a new one is to take over from, and the guided change that it is written for. */
export type ChangeOf = { changeId: string; sequenceId: string; name: string; message: SequenceMessage };

/** What a composer is opened with. */
export type ComposerSource = {
  wabaId: string;
  userId: string;
  /** Null: a new one is written. */
  sequence: Sequence | null;
  /** It was deleted at Meta; its words are kept. */
  gone?: boolean;
  /** What a new one starts from. */
  copied?: { name: string; message: SequenceMessage } | null;
  /** Set where a new one is written to take the place of a sequence that is live. */
  changeOf?: ChangeOf | null;
  /** The sequence's id, or the UUID of a new one. */
  draftId: string;
  /** The create that the draft was sent as, while its outcome is unknown. */
  checkedCreateId?: string | null;
  /** What our server keeps of the person's draft. */
  draft?: StoredDraft | null;
  /** The page was reached by publishing it for the first time. */
  justCreated?: boolean;
};
