import type { StoredDraft } from "@/lib/domain/drafts/draft";
import type { HistoryVersion } from "@/lib/domain/history/sequence-history";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { Sequence } from "@/lib/domain/sequences/schema";
import { baseOf, wordsOf } from "@/lib/domain/sequences/sequence-base";
import { removeDraft } from "../drafts/local-drafts";
import { newAttemptId } from "../drafts/new-attempt-id";
import { sendDraft } from "../drafts/send-draft";
import { startCopy } from "../drafts/start-copy";

type Person = { wabaId: string; userId: string };

/** `occupied`: a draft of this sequence has other words; nothing was replaced. */
export type Reuse = { kind: "ready"; path: string } | { kind: "occupied" } | { kind: "failed" };

/** Into a draft of the sequence if it can be edited; otherwise into a new one. Publishes nothing. */
export async function reuseWords(
  of: Person,
  { sequence, goneAt }: { sequence: Sequence; goneAt: string | null },
  { name, message, words }: HistoryVersion,
  replace: boolean,
): Promise<Reuse> {
  if (!words || !message) return { kind: "failed" };
  if (goneAt !== null || sequence.adStatus === "in_ad" || !sequence.message) {
    const path = await startCopy(of, { words, base: { name, message }, language: null });
    return { kind: "ready", path };
  }
  const place = { ...of, draftId: sequence.id };
  const stored = await readStored(place);
  if (stored === "unknown") return { kind: "failed" };
  const isOther = stored !== null && !sameWords(stored.content.words, wordsOf(baseOf(sequence)));
  if (isOther && !replace) return { kind: "occupied" };
  const content = { words, base: baseOf(sequence), language: null };
  const state = {
    isNew: false,
    content,
    revision: stored?.revision ?? null,
    mine: [],
    writer: newAttemptId(),
    turn: 0,
  };
  const answer = await sendDraft(place, { ...state, draftId: place.draftId });
  if (answer.kind !== "saved") return { kind: "failed" };
  // The composer then opens the server's draft.
  removeDraft(place);
  return { kind: "ready", path: `/${of.wabaId}/sequences/${encodeURIComponent(sequence.id)}` };
}

async function readStored({ wabaId, draftId }: Person & { draftId: string }): Promise<StoredDraft | null | "unknown"> {
  try {
    const response = await fetch(`/api/accounts/${wabaId}/drafts/${encodeURIComponent(draftId)}`);
    return response.ok ? await response.json() : "unknown";
  } catch {
    return "unknown";
  }
}
