import { sameWords } from "@/lib/domain/sequences/same-words";
import { toWords } from "@/lib/domain/sequences/to-words";
import { discardDraft } from "../drafts/discard-draft";
import { getDraft } from "../drafts/get-draft";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { log } from "../log/log";
import type { PendingCreatesTable } from "../store/tables";
import { contentOf } from "./create/pending-create";

/** Keeps a draft that was edited since; failing to remove it doesn't fail the publication. */
export async function endSentDraft(
  waba: AuthorizedWaba,
  attempt: PendingCreatesTable,
  { db }: Pick<ServiceContext, "db">,
): Promise<void> {
  const { draft_id: draftId, waba_id: wabaId } = attempt;
  if (draftId === null) return;
  try {
    const draft = await getDraft(waba, draftId, { db, now: () => new Date() });
    const { name, message } = contentOf(attempt);
    const isSent = draft && message && sameWords(draft.content.words, toWords(name, message));
    if (isSent) await discardDraft(waba, { draftId }, { db, now: () => new Date() });
  } catch (error) {
    log().error({ error, wabaId, draftId }, "The draft of something published could not be removed");
  }
}
