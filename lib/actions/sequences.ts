"use server";

import { endDraft } from "@/lib/server/drafts/end-draft";
import { defineAction } from "@/lib/server/gate/define-action";
import { createSequence, newSequenceSchema } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence, sequenceDeletionSchema } from "@/lib/server/sequences/delete-sequence";
import { sequenceChangeSchema, updateSequence } from "@/lib/server/sequences/update-sequence";

export const createSequenceAction = defineAction({
  input: newSequenceSchema,
  permission: "sequence:publish",
  action: "sequence.create",
  // A form's attempt and its draft share one id.
  handler: endDraft(createSequence, ({ attemptId }) => attemptId),
});

/** One sequence per call, so each has its own outcome and audit row. */
export const deleteSequenceAction = defineAction({
  input: sequenceDeletionSchema,
  permission: "sequence:delete",
  action: "sequence.delete",
  subject: ({ sequenceId }) => sequenceId,
  handler: deleteSequence,
});

export const updateSequenceAction = defineAction({
  input: sequenceChangeSchema,
  permission: "sequence:publish",
  action: "sequence.update",
  subject: ({ sequenceId }) => sequenceId,
  handler: endDraft(updateSequence, ({ sequenceId }) => sequenceId),
});
