"use server";

import { discardDraft as discard, draftDiscardSchema } from "@/lib/server/drafts/discard-draft";
import { defineAction } from "@/lib/server/gate/define-action";

export const discardDraft = defineAction({
  input: draftDiscardSchema,
  permission: "write",
  action: "draft.discard",
  subject: ({ draftId }) => draftId,
  handler: discard,
});
