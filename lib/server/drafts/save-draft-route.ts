import { draftSaveSchema } from "@/lib/domain/drafts/draft";
import { defineAction } from "../gate/define-action";
import { saveDraft } from "./save-draft";

/** Not a server action: those run one after another and would delay publishing, and none outlives its page. */
export const saveDraftRoute = defineAction({
  input: draftSaveSchema,
  permission: "draft:write",
  action: "draft.save",
  subject: ({ draftId }) => draftId,
  handler: (waba, save) => saveDraft(waba, save),
});
