import { discardDraftAction } from "@/lib/actions/drafts";
import type { DraftProblem } from "@/lib/domain/drafts/draft-state";
import type { DraftPlace } from "./local-drafts";

/** Removes a draft at our server. Returns why it could not be removed, or null. */
export async function discardAtServer({ wabaId, userId, draftId }: DraftPlace): Promise<DraftProblem | null> {
  try {
    const result = await discardDraftAction(wabaId, { draftId }, userId);
    if (result.ok) return null;
    const { kind } = result.refusal;
    return kind === "sign-in-again" ? "signed-out" : kind === "other-person" ? kind : "offline";
  } catch {
    return "offline";
  }
}
