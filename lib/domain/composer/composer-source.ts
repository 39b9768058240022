import type { StoredDraft } from "../drafts/draft";
import type { Sequence, SequenceMessage } from "../sequences/schema";

export type ChangeOf = { changeId: string; sequenceId: string; name: string; message: SequenceMessage };

export type ComposerSource = {
  wabaId: string;
  userId: string;
  sequence: Sequence | null;
  gone?: boolean;
  copied?: { name: string; message: SequenceMessage } | null;
  changeOf?: ChangeOf | null;
  /** The sequence's id, or the UUID of a new one. */
  draftId: string;
  checkedCreateId?: string | null;
  draft?: StoredDraft | null;
  justCreated?: boolean;
};
