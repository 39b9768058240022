"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { discardDraftAction } from "@/lib/actions/drafts";
import type { StoredDraft } from "@/lib/domain/drafts/draft";
import { useQuery } from "../query/use-query";
import { draftsQuery, type ListedDraft } from "./drafts-query";
import { type DraftPlace, removeDraft, writeDraft } from "./local-drafts";
import { newAttemptId } from "./new-attempt-id";
import { sendDraft } from "./send-draft";

const none: readonly ListedDraft[] = [];

export function useDrafts(of: Omit<DraftPlace, "draftId">, firstDrafts: readonly StoredDraft[]) {
  const client = useQueryClient();
  const query = draftsQuery(of, firstDrafts);
  const drafts = useQuery(query).data ?? none;
  const changed = useMemo(() => new Set(drafts.filter(({ isNew }) => !isNew).map(({ draftId }) => draftId)), [drafts]);
  const set = async (change: (drafts: readonly ListedDraft[]) => ListedDraft[]) => {
    await client.cancelQueries({ queryKey: query.queryKey });
    client.setQueryData(query.queryKey, (known) => change(known ?? drafts));
  };
  return {
    drafts,
    changed,
    /** Optimistic; false if the server wasn't reached and the draft is back. */
    async discard(draft: ListedDraft): Promise<boolean> {
      await set((known) => known.filter(({ draftId }) => draftId !== draft.draftId));
      const done = await discardDraftAction(of.wabaId, { draftId: draft.draftId }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (done) removeDraft({ ...of, draftId: draft.draftId });
      await client.invalidateQueries({ queryKey: query.queryKey });
      return done;
    },
    async putBack({ draftId, isNew, content, changedAt }: ListedDraft): Promise<void> {
      const place = { ...of, draftId };
      const state = { isNew, content, revision: null, mine: [], writer: newAttemptId(), turn: 0 };
      writeDraft(place, { ...state, saved: false, changedAt });
      await set((known) => [...known, { draftId, isNew, content, changedAt }]);
      const answer = await sendDraft(place, { ...state, draftId });
      if (answer.kind === "saved") writeDraft(place, { ...state, revision: answer.revision, saved: true, changedAt });
      await client.invalidateQueries({ queryKey: query.queryKey });
    },
  };
}
