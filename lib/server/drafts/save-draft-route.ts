import { z } from "zod";
import { draftSaveSchema } from "@/lib/domain/drafts/draft";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { defineAction } from "../gate/define-action";
import { saveDraft } from "./save-draft";

const somebodyElse: Refusal = {
  kind: "sign-in-again",
  title: "Somebody else has signed in in this browser.",
  advice: "Your words are kept here. Sign in again as yourself to go on.",
};

/**
 * Saving, through the same gate as every write, for the route that the browser saves by. A server action would not do:
 * those run one after the other, so that a save could stand in the way of publishing, and none outlives its page.
 */
export const saveDraftRoute = defineAction({
  // A page may be older than the session: the words of one person never become another's draft.
  input: draftSaveSchema.extend({ userId: z.string() }),
  permission: "write",
  action: "draft.save",
  subject: ({ draftId }) => draftId,
  handler: async (waba, { userId, ...save }) =>
    userId === waba.userId ? saveDraft(waba, save) : { ok: false, refusal: somebodyElse },
});
