"use server";

import { z } from "zod";
import { endDraft } from "@/lib/server/drafts/end-draft";
import { defineAction } from "@/lib/server/gate/define-action";
import { createSequence, newSequenceSchema } from "@/lib/server/sequences/create/create-sequence";
import { deleteSequence, sequenceDeletionSchema } from "@/lib/server/sequences/delete-sequence";
import { skipFirstRun } from "@/lib/server/sequences/first-run";
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

/** The person's own choice, for every account. */
export const skipFirstRunAction = defineAction({
  input: z.object({}),
  permission: "draft:write",
  action: "first-run.skip",
  handler: (waba) => skipFirstRun(waba),
});

export const updateSequenceAction = defineAction({
  input: sequenceChangeSchema,
  permission: "sequence:publish",
  action: "sequence.update",
  subject: ({ sequenceId }) => sequenceId,
  handler: endDraft(updateSequence, ({ sequenceId }) => sequenceId),
});
