"use server";

import { discardDraft, draftDiscardSchema } from "@/lib/server/drafts/discard-draft";
import { defineAction } from "@/lib/server/gate/define-action";

export const discardDraftAction = defineAction({
  input: draftDiscardSchema,
  permission: "draft:write",
  action: "draft.discard",
  subject: ({ draftId }) => draftId,
  handler: discardDraft,
});
