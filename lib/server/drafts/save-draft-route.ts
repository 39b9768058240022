import { z } from "zod";
import { draftSaveSchema } from "@/lib/domain/drafts/draft";
import { defineAction, otherPerson } from "../gate/define-action";
import { saveDraft } from "./save-draft";

/**
 * Saving, through the same gate as every write, for the route that the browser saves by. A server action would not do:
 * those run one after the other, so that a save could stand in the way of publishing, and none outlives its page.
 */
export const saveDraftRoute = defineAction({
  // A page may be older than the session: the words of one person never become another's draft.
  input: draftSaveSchema.extend({ userId: z.string() }),
  permission: "draft:write",
  action: "draft.save",
  subject: ({ draftId }) => draftId,
  handler: async (waba, { userId, ...save }) =>
    userId === waba.userId ? saveDraft(waba, save) : { ok: false, refusal: otherPerson },
});
