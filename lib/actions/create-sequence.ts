"use server";

import { endDraft } from "@/lib/server/drafts/end-draft";
import { defineAction } from "@/lib/server/gate/define-action";
import { createSequence as create, newSequenceSchema } from "@/lib/server/sequences/create-sequence";

export const createSequence = defineAction({
  input: newSequenceSchema,
  permission: "write",
  action: "sequence.create",
  // A form's attempt and its draft have one id.
  handler: endDraft(create, ({ attemptId }) => attemptId),
});
