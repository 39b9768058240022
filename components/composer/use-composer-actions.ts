"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type RefObject, useState } from "react";
import { toast } from "@/components/ui/feedback/toast";
import { startCopy } from "@/lib/client/drafts/start-copy";
import type { useDraft } from "@/lib/client/drafts/use-draft";
import { baseOf, wordsOf } from "@/lib/client/sequences/sequence-base";
import type { Check } from "@/lib/domain/checks/check";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { Sequence, SequenceWords } from "@/lib/domain/sequences/schema";
import type { ComposerProps } from "./composer-props";
import type { ComposerWords } from "./composer-words";
import { usePublishFlow } from "./publish/use-publish-flow";

type Means = {
  draft: ReturnType<typeof useDraft>;
  focusField: (field: RefusalField) => void;
  warnings: RefObject<readonly Check[]>;
};

/** What can be done with the words as a whole: publish, save, discard, copy. */
export function useComposerActions(props: ComposerProps, words: ComposerWords, { draft, focusField, warnings }: Means) {
  const t = useTranslations("composer.useComposerActions");
  const { wabaId, userId, draftId, sequence, gone = false, changeOf = null } = props;
  const { form, base, language, published, setLive, setRestored, show } = words;
  const router = useRouter();

  const continueFrom = (next: Sequence) => {
    setLive(next);
    show({ words: wordsOf(baseOf(next)), base: baseOf(next), language: null });
  };
  const onPublished = (next: Sequence, verb: "create" | "update") => {
    draft.end();
    setRestored(false);
    if (verb === "create") {
      router.replace(
        changeOf
          ? `/${wabaId}/changes/${changeOf.changeId}`
          : `/${wabaId}/sequences/${encodeURIComponent(next.id)}?created=1`,
      );
      return;
    }
    continueFrom(next);
    toast.tell({ title: t("published"), description: t("customersWhoTapAd") });
  };

  const flow = usePublishFlow({
    wabaId,
    userId,
    form,
    sequenceId: gone ? null : (sequence?.id ?? null),
    base: sequence && base,
    copied: sequence ? null : (base?.message ?? null),
    attemptId: draftId,
    checkedCreateId: props.checkedCreateId ?? null,
    asksFirst: () => warnings.current.length > 0 || changeOf !== null,
    focusField,
    onPublished,
    onLockedByAd: () => setLive((now) => now && { ...now, adStatus: "in_ad" }),
  });

  /** Puts what is written here into a new sequence, which opens with it. */
  const copyAsNew = async () => {
    if (!sequence) return;
    const now = form.getValues();
    const from = encodeURIComponent(sequence.id);
    if (sameWords(now, wordsOf(baseOf(sequence)))) return router.push(`/${wabaId}/sequences/new?from=${from}`);
    const copy = { ...structuredClone(now), name: `${now.name} copy` };
    router.push(await startCopy({ userId, wabaId }, { words: copy, base: baseOf(sequence), language: null }));
  };
  /** The words on the screen as a draft of its own, to be translated. */
  const copyInLanguage = async (tag: string) => {
    if (!sequence) return;
    const { inLanguage } = await import("@/lib/domain/languages/in-language");
    const copy = inLanguage(form.getValues(), { name: sequence.name, message: sequence.message }, tag);
    router.push(await startCopy({ userId, wabaId }, copy));
  };
  const save = () => {
    const kept = draft.state.get();
    void draft.flush();
    // Where it could not be saved, the line that says why must not be covered.
    const isSaved = kept === "saved" || kept === "saving";
    flow.setMessage(kept === "clean" ? t("nothingNewSave") : isSaved ? t("draftSaved") : null);
  };
  const noteStarter = (name: string, replaced: boolean) => {
    focusField("text");
    flow.setMessage(replaced ? t("exampleAddedUndoRestores") : t("startedFrom", { name }));
  };
  const discard = () => {
    const dropped = { words: structuredClone(form.getValues()), base, language };
    draft.discard();
    setRestored(false);
    show({
      words: sequence ? wordsOf(baseOf(sequence)) : published,
      base: sequence && baseOf(sequence),
      language: null,
    });
    toast.tell({
      title: t("draftDiscarded"),
      action: {
        label: t("undo"),
        onClick: () => {
          draft.write(dropped);
          show(dropped);
        },
      },
    });
  };
  /** What was agreed on between the live version and mine: sent, or, when nothing of mine is left, taken over. */
  const agree = (agreed: SequenceWords, theirs: Sequence) => {
    setRestored(false);
    if (sameWords(agreed, wordsOf(baseOf(theirs)))) {
      draft.discard();
      continueFrom(theirs);
      flow.close();
      flow.setMessage(t("replacedWithLiveVersion"));
    } else {
      setLive(theirs);
      draft.write({ words: agreed, base: baseOf(theirs), language });
      show({ words: agreed, base: baseOf(theirs), language });
      void flow.send(agreed, baseOf(theirs));
    }
  };
  const [translating, setTranslating] = useState(false);
  const [handingOver, setHandingOver] = useState(false);
  return {
    ...{ handingOver, setHandingOver },
    ...{ translating, setTranslating, copyInLanguage: (tag: string) => void copyInLanguage(tag) },
    ...{ flow, copyAsNew: () => void copyAsNew(), save, noteStarter, discard, agree },
  };
}
