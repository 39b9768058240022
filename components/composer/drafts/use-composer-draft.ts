"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCan } from "@/lib/client/auth/use-can";
import { newDraftPath } from "@/lib/client/drafts/start-copy";
import { useDraft } from "@/lib/client/drafts/use-draft";
import type { ComposerProps } from "../composer-props";
import type { ComposerWords } from "../composer-words";
import { useDraftConflict } from "./use-draft-conflict";

/** The draft of a composer, and what happens when it goes on in another tab or on another device. */
export function useComposerDraft(props: ComposerProps, words: ComposerWords) {
  const can = useCan();
  const { wabaId, userId, draftId, sequence, draft: stored = null } = props;
  const t = useTranslations("composer.leaving");
  const router = useRouter();
  const { form, base, language, published, show, setRestored, known } = words;
  const place = { userId, wabaId, draftId };
  const isNew = sequence === null;

  const conflictState = useDraftConflict({
    place,
    mine: () => ({ words: structuredClone(form.getValues()), base, language }),
    onTake(theirs) {
      draft.take(theirs);
      setRestored(true);
      show(theirs.content);
    },
    onTakeEnd: () => (isNew ? router.push(`/${wabaId}/sequences`) : window.location.reload()),
  });
  const draft = useDraft({
    ...{ place, isNew, form, published, base, language, known, stored, enabled: can("draft:write") },
    leaveQuestion: t("textIsntSaved"),
    onShow(content, left) {
      setRestored(left);
      show(content);
    },
    onEnded() {
      setRestored(false);
      show({ words: published, base: isNew ? null : base, language: null });
    },
    onConflict: conflictState.part,
    // A reload, the browser's history and another device find a new one by its address.
    onStarted: () => isNew && window.history.replaceState(null, "", newDraftPath(place)),
  });
  return { draft, conflictState };
}
