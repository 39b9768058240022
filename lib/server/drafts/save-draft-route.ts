import { draftSaveSchema } from "@/lib/domain/drafts/draft";
import { defineAction } from "../gate/define-action";
import { saveDraft } from "./save-draft";

/**
 * Saving, through the same gate as every write, for the route that the browser saves by. A server action would not do:
 * those run one after the other, so that a save could stand in the way of publishing, and none outlives its page.
 */
export const saveDraftRoute = defineAction({
  input: draftSaveSchema,
  permission: "draft:write",
  action: "draft.save",
  subject: ({ draftId }) => draftId,
  handler: (waba, save) => saveDraft(waba, save),
});
