"use server";

import { endDraft } from "@/lib/server/drafts/end-draft";
import { defineAction } from "@/lib/server/gate/define-action";
import { sequenceChangeSchema, updateSequence as update } from "@/lib/server/sequences/update-sequence";

export const updateSequence = defineAction({
  input: sequenceChangeSchema,
  permission: "write",
  action: "sequence.update",
  subject: ({ sequenceId }) => sequenceId,
  handler: endDraft(update, ({ sequenceId }) => sequenceId),
});
