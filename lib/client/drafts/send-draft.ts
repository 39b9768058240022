import type { DraftSave, DraftSaved, StoredDraft } from "@/lib/domain/drafts/draft";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { DraftPlace } from "./local-drafts";

/** `refused`: a retry can't succeed. */
export type DraftAnswer =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; draft: StoredDraft | null }
  | { kind: "unreachable" }
  | { kind: "signed-out" }
  | { kind: "other-person" }
  | { kind: "refused" };

const timeoutMs = 10_000;
/** Browsers limit keepalive requests to 64 KiB in total. */
const maxKeepaliveBytes = 48_000;

/** Outlives the page where the browser allows it; never throws. */
export async function sendDraft({ wabaId, userId }: DraftPlace, save: DraftSave): Promise<DraftAnswer> {
  try {
    const body = new Blob([JSON.stringify({ ...save, userId })], { type: "application/json" });
    const response = await fetch(`/api/accounts/${wabaId}/drafts/${encodeURIComponent(save.draftId)}`, {
      method: "PUT",
      body,
      keepalive: body.size <= maxKeepaliveBytes,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (response.status === 404 || response.status === 413) return { kind: "refused" };
    if (!response.ok) return { kind: "unreachable" };
    const result: ActionResult<DraftSaved> = await response.json();
    if (!result.ok) {
      const { kind } = result.refusal;
      if (kind === "other-person") return { kind };
      return { kind: kind === "sign-in-again" ? "signed-out" : kind === "unexpected" ? "unreachable" : "refused" };
    }
    const { data } = result;
    return data.state === "saved"
      ? { kind: "saved", revision: data.revision }
      : { kind: "conflict", draft: data.draft };
  } catch {
    return { kind: "unreachable" };
  }
}
