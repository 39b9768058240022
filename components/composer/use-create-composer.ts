"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useCan } from "@/lib/client/auth/use-can";
import { createComposer } from "@/lib/client/composer/create-composer";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { initialWords } from "@/lib/domain/composer/initial-state";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { applyWords } from "./apply-words";
import type { ComposerProps } from "./composer-props";
import { focusControl } from "./fields/focus-control";
import { type WordsContext, wordsResolver } from "./fields/words-resolver";
import { useAnnounceNews } from "./use-announce-news";

/** Creates the form and the composer once; both are stable while the page is open. */
export function useCreateComposer(props: ComposerProps) {
  const canWrite = useCan()("draft:write");
  const router = useRouter();
  const queryClient = useQueryClient();
  const announce = useAnnounceNews();
  const text = useMessageText();
  const t = useTranslations("composer.leaving");
  const [firstWords] = useState(() => initialWords(props));
  const form = useForm<SequenceWords, WordsContext>({
    defaultValues: firstWords,
    resolver: wordsResolver,
    context: { text },
    shouldFocusError: false,
  });
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const [composer] = useState(() =>
    createComposer({
      ...{ form, router, queryClient, canWrite, focusControl },
      source: () => latest.current,
      announce,
      text,
      askToLeave: () => window.confirm(t("textIsntSaved")),
      applyWords: (words) => applyWords(form, words),
    }),
  );

  const { gone = false } = props;
  useEffect(() => {
    composer.store.dispatch({ type: "pageRendered", page: { gone, canWrite } });
  }, [composer, gone, canWrite]);
  useEffect(() => composer.start(), [composer]);
  useEffect(() => (canWrite ? composer.keepDraft() : undefined), [composer, canWrite]);
  return { form, composer, firstWords };
}
