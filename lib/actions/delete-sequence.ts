"use server";

import { defineAction } from "@/lib/server/gate/define-action";
import { deleteSequence as deleteAtMeta, sequenceDeletionSchema } from "@/lib/server/sequences/delete-sequence";

/** One at a time: many are deleted by many calls, so that each has its own outcome and its own audit row. */
export const deleteSequence = defineAction({
  input: sequenceDeletionSchema,
  permission: "write",
  action: "sequence.delete",
  subject: ({ sequenceId }) => sequenceId,
  handler: deleteAtMeta,
});
