import { queryOptions } from "@tanstack/react-query";
import type { DraftContent, LocalDraft, StoredDraft } from "@/lib/domain/drafts/draft";
import { type DraftPlace, listLocalDrafts, writeDraft } from "./local-drafts";
import { reconcileDrafts } from "./reconcile-drafts";
import { sendDraft } from "./send-draft";

type Person = Omit<DraftPlace, "draftId">;

export type ListedDraft = { draftId: string; isNew: boolean; content: DraftContent; changedAt: string };

const pollMs = 60_000;

/** Without the server: this browser's drafts and the last known list. */
export function draftsQuery(of: Person, firstDrafts?: readonly StoredDraft[]) {
  const queryKey = ["drafts", of.wabaId, of.userId] as const;
  return queryOptions({
    queryKey,
    queryFn: async ({ signal }): Promise<ListedDraft[]> => {
      const response = await fetch(`/api/accounts/${of.wabaId}/drafts`, { signal });
      if (!response.ok) throw new Error(`The drafts answered ${response.status}.`);
      const stored: StoredDraft[] = await response.json();
      const local = await listLocalDrafts(of);
      void saveLeftovers(of, local, stored);
      return mergeDrafts(local, stored);
    },
    placeholderData: firstDrafts && mergeDrafts([], firstDrafts),
    refetchInterval: pollMs,
    refetchOnMount: "always",
  });
}

/** Pure. Latest first; a conflict shows the server's version. */
export function mergeDrafts(
  local: readonly (LocalDraft & { draftId: string })[],
  stored: readonly StoredDraft[],
): ListedDraft[] {
  const here = new Map(local.map((draft) => [draft.draftId, draft]));
  const there = new Map(stored.map((draft) => [draft.draftId, draft]));
  const listed = [...new Set([...here.keys(), ...there.keys()])].flatMap((draftId): ListedDraft[] => {
    const opened = reconcileDrafts(here.get(draftId) ?? null, there.get(draftId) ?? null);
    const draft =
      opened.from === "nowhere" ? null : opened.from === "both" ? (opened.theirs ?? opened.mine) : opened.draft;
    return draft ? [{ draftId, isNew: draft.isNew, content: draft.content, changedAt: draft.changedAt }] : [];
  });
  return listed.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1));
}

/** Saves drafts that an earlier visit couldn't; open tabs save their own. */
async function saveLeftovers(of: Person, local: readonly (LocalDraft & { draftId: string })[], stored: StoredDraft[]) {
  const restMs = 15_000;
  for (const draft of local) {
    const { draftId, saved, changedAt, ...state } = draft;
    if (saved || Date.parse(changedAt) > Date.now() - restMs) continue;
    const known = stored.find((one) => one.draftId === draftId) ?? null;
    if (reconcileDrafts(draft, known).from !== "browser") continue;
    const mine = [...state.mine, { writer: state.writer, turn: state.turn }];
    const answer = await sendDraft({ ...of, draftId }, { ...state, draftId, mine });
    if (answer.kind !== "saved") return;
    writeDraft({ ...of, draftId }, { ...state, revision: answer.revision, mine: [], saved: true, changedAt });
  }
}
