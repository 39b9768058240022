"use client";

import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { OtherDraft } from "@/lib/client/drafts/draft-saver";
import { type DraftPlace, readDraft, removeDraft, writeDraft } from "@/lib/client/drafts/local-drafts";
import { newAttemptId } from "@/lib/client/drafts/new-attempt-id";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import type { DraftContent } from "@/lib/domain/drafts/draft";

type Options = {
  place: DraftPlace;
  /** What stands on the screen. */
  mine: () => DraftContent;
  onTake: (theirs: OtherDraft) => void;
  /** Theirs ended in a publication or a discard: what is there now has to be read anew. */
  onTakeEnd: () => void;
};

/** When another tab or device wrote on: its words or mine as a copy. Mine are kept as a draft of their own meanwhile. */
export function useDraftConflict({ place, mine, onTake, onTakeEnd }: Options) {
  const router = useRouter();
  const [conflict, setConflict] = useState<{ ended: boolean } | null>(null);
  const aside = useRef<DraftPlace | null>(null);
  const theirs = useRef<OtherDraft | null>(null);

  const part = (other: OtherDraft | null) => {
    theirs.current = other;
    const { words, ...rest } = mine();
    aside.current = { ...place, draftId: newAttemptId() };
    writeDraft(aside.current, {
      content: { ...rest, words: { ...words, name: words.name && `${words.name} copy` } },
      ...{ isNew: true, revision: null, mine: [], writer: newAttemptId(), turn: 0, saved: false },
      changedAt: new Date().toISOString(),
    });
    setConflict({ ended: other === null });
  };
  const take = async () => {
    // They may have written on since.
    const latest = theirs.current && ((await readDraft(place)) ?? theirs.current);
    if (aside.current) removeDraft(aside.current);
    setConflict(null);
    if (latest) onTake(latest);
    else onTakeEnd();
  };
  const keepCopy = () => {
    if (aside.current) router.push(newDraftPath(aside.current));
  };
  return { conflict, part, take: () => void take(), keepCopy };
}
