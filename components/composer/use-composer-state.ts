"use client";

import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "@/components/ui/toast";
import { draftKey, writeDraft } from "@/lib/client/local-drafts";
import { newAttemptId } from "@/lib/client/new-attempt-id";
import { baseOf, type SequenceBase, wordsOf } from "@/lib/client/sequence-base";
import { useLocalDraft } from "@/lib/client/use-local-draft";
import type { Check } from "@/lib/sequences/check";
import type { RefusalField } from "@/lib/sequences/refusal";
import { sameWords } from "@/lib/sequences/same-words";
import type { Sequence, SequenceWords } from "@/lib/sequences/schema";
import { toWords } from "@/lib/sequences/to-words";
import { applyWords } from "./apply-words";
import type { Pane } from "./composer-context";
import type { ComposerMode } from "./composer-mode";
import type { ComposerProps } from "./composer-props";
import { focusControl } from "./focus-control";
import { useOpening } from "./use-opening";
import { usePublishFlow } from "./use-publish-flow";
import { useWordHistory } from "./use-word-history";
import { wordsResolver } from "./words-resolver";

const blank: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

/** All that a composer holds: the form, its draft and history, and the way to Meta. */
export function useComposerState({ wabaId, userId, canWrite, sequence, gone = false, copied = null }: ComposerProps) {
  const router = useRouter();
  const [live, setLive] = useState(sequence);
  const [base, setBase] = useState<SequenceBase | null>(sequence && baseOf(sequence));
  const [attemptId, setAttemptId] = useState(newAttemptId);
  const [restored, setRestored] = useState(false);
  const [pane, setPane] = useState<Pane>("write");
  const [opening, setOpening] = useOpening();
  const warnings = useRef<readonly Check[]>([]);

  const mode: ComposerMode = !canWrite ? "viewer" : gone ? "gone" : live?.adStatus === "in_ad" ? "locked" : "write";
  const start = useMemo(
    () => (sequence ? wordsOf(baseOf(sequence)) : copied ? toWords(`${copied.name} copy`, copied.message) : blank),
    [sequence, copied],
  );
  const published = useMemo(() => (base ? wordsOf(base) : start), [base, start]);
  const form = useForm<SequenceWords>({
    defaultValues: start,
    resolver: wordsResolver,
    shouldFocusError: false,
  });

  const storageKey = (place: string) => draftKey(userId, wabaId, place);
  const draft = useLocalDraft({
    storageKey: storageKey(sequence?.id ?? (copied ? `copy.${copied.sourceId}` : "new")),
    form,
    published,
    base,
    attemptId,
    enabled: canWrite,
    onRestore: (kept) => {
      setRestored(true);
      setAttemptId(kept.attemptId);
      // An edit goes on from what was live when it began, so that a change made since then is noticed.
      if (kept.base && sequence) setBase(kept.base);
    },
  });

  const focusField = (field: RefusalField) => {
    setPane("write");
    focusControl(field);
  };
  const seeOtherOpening = () => {
    setPane("preview");
    setOpening(opening === "prefilled" ? "ice-breakers" : "prefilled");
  };
  const apply = (words: SequenceWords) => applyWords(form, words);
  const history = useWordHistory(form, apply);

  const onPublished = (next: Sequence, verb: "create" | "update") => {
    draft.clear();
    setRestored(false);
    if (verb === "create") {
      router.replace(`/${wabaId}/sequences/${encodeURIComponent(next.id)}?created=1`);
      return;
    }
    goOnFrom(next);
    toast.tell({ title: "Published", description: "Customers who tap the ad from now on read the new words." });
  };
  const goOnFrom = (next: Sequence) => {
    setLive(next);
    setBase(baseOf(next));
    form.reset(wordsOf(baseOf(next)));
  };

  const flow = usePublishFlow({
    wabaId,
    form,
    sequenceId: gone ? null : (sequence?.id ?? null),
    base,
    copied: copied?.message ?? null,
    attemptId,
    hasWarnings: () => warnings.current.length > 0,
    focusField,
    onPublished,
    onLockedByAd: () => setLive((now) => now && { ...now, adStatus: "in_ad" }),
  });

  /** Puts what is written here into a new sequence, which opens with it. */
  const copyAsNew = () => {
    if (!sequence) return;
    const words = form.getValues();
    if (!sameWords(words, wordsOf(baseOf(sequence)))) {
      const copy = { ...words, name: `${words.name} copy` };
      writeDraft(storageKey(`copy.${sequence.id}`), { words: copy, base: null, attemptId: newAttemptId() });
    }
    router.push(`/${wabaId}/sequences/new?from=${encodeURIComponent(sequence.id)}`);
  };
  const save = () => {
    const kept = draft.save();
    // Where nothing could be kept, the line that says so must not be covered.
    flow.setMessage(kept === "failed" ? null : kept === "clean" ? "Nothing new to save" : "Draft saved");
  };
  const noteStarter = (name: string, replaced: boolean) => {
    focusField("text");
    flow.setMessage(replaced ? "Example filled in: Undo brings your words back" : `Started from “${name}”`);
  };
  const discard = () => {
    draft.clear();
    setRestored(false);
    if (sequence) setBase(baseOf(sequence));
    apply(start);
  };
  /** What was agreed on between the live version and mine: sent, or, when nothing of mine is left, taken over. */
  const agree = (words: SequenceWords, theirs: Sequence) => {
    setLive(theirs);
    setBase(baseOf(theirs));
    setRestored(false);
    form.reset(words, { keepDefaultValues: true });
    if (sameWords(words, wordsOf(baseOf(theirs)))) {
      draft.clear();
      flow.close();
      flow.setMessage("Taken over: this is what is live");
    } else {
      void flow.send(words, baseOf(theirs));
    }
  };

  const movedSince = restored && live !== null && base !== null && !sameWords(wordsOf(baseOf(live)), wordsOf(base));
  return {
    ...{ form, mode, live, base, published, pane, setPane, restored, movedSince, warnings },
    ...{ draft, history, flow, focusField, apply, seeOtherOpening, copyAsNew, save, noteStarter, discard, agree },
  };
}
