"use client";

import { useMemo, useRef, useState } from "react";
import { useForm } from "react-hook-form";
import { useCan } from "@/lib/client/auth/use-can";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { baseOf, type SequenceBase, wordsOf } from "@/lib/client/sequences/sequence-base";
import type { Check } from "@/lib/domain/checks/check";
import type { DraftContent } from "@/lib/domain/drafts/draft";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { nextVersionName } from "@/lib/domain/sequences/next-version-name";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { toWords } from "@/lib/domain/sequences/to-words";
import { applyWords } from "./apply-words";
import type { Pane } from "./composer-context";
import type { ComposerMode } from "./composer-mode";
import type { ComposerProps } from "./composer-props";
import { useComposerDraft } from "./drafts/use-composer-draft";
import { focusControl } from "./fields/focus-control";
import { useWordHistory } from "./fields/use-word-history";
import { type WordsContext, wordsResolver } from "./fields/words-resolver";
import { useInitialPrompt } from "./phone/use-initial-prompt";
import { useComposerActions } from "./use-composer-actions";

const blank: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

/** All that a composer holds: the form, its draft and history, and the way to Meta. */
export function useComposerState(props: ComposerProps) {
  const can = useCan();
  const { sequence, gone = false, changeOf = null, draft: stored = null } = props;
  const copied = changeOf ?? props.copied ?? null;
  const [live, setLive] = useState(sequence);
  /** What the words began as: the live version, or for a new one what it is a copy of. */
  const [base, setBase] = useState<SequenceBase | null>(
    stored?.content.base ?? (sequence ? baseOf(sequence) : copied && { name: copied.name, message: copied.message }),
  );
  const [language, setLanguage] = useState(stored?.content.language ?? null);
  const [pane, setPane] = useState<Pane>("write");
  const [opening, setInitialPrompt] = useInitialPrompt();
  const warnings = useRef<readonly Check[]>([]);

  const mode: ComposerMode = !can("draft:write")
    ? "read-only"
    : gone
      ? "gone"
      : live?.adStatus === "in_ad"
        ? "locked"
        : "write";
  const start = useMemo(
    () =>
      sequence
        ? wordsOf(baseOf(sequence))
        : changeOf
          ? toWords(nextVersionName(changeOf.name), changeOf.message)
          : copied
            ? toWords(`${copied.name} copy`, copied.message)
            : blank,
    [sequence, copied, changeOf],
  );
  const published = useMemo(() => (sequence && base ? wordsOf(base) : start), [sequence, base, start]);
  // A copy that waits untouched since it was made is nothing left behind.
  const [restored, setRestored] = useState(stored !== null && !sameWords(stored.content.words, start));
  // What our server kept stands in the page from the first byte; what this browser kept follows.
  const first = stored?.content.words ?? start;
  const known = useRef(first);
  const text = useMessageText();
  const form = useForm<SequenceWords, WordsContext>({
    defaultValues: first,
    resolver: wordsResolver,
    context: { text },
    shouldFocusError: false,
  });

  const focusField = (field: RefusalField) => {
    setPane("write");
    focusControl(field);
  };
  const showOtherPrompt = () => {
    setPane("preview");
    setInitialPrompt(opening === "prefilled" ? "ice-breakers" : "prefilled");
  };
  const apply = (words: SequenceWords) => applyWords(form, words);
  const history = useWordHistory(form, apply);

  const show = ({ words, base: from, language: into }: DraftContent) => {
    known.current = structuredClone(words);
    setBase(from);
    setLanguage(into);
    form.reset(words, { keepDefaultValues: true });
  };
  const words = { form, base, language, published, live, restored, setLive, setRestored, show, known };
  const { draft, conflictState } = useComposerDraft(props, words);
  const actions = useComposerActions(props, words, { draft, focusField, warnings });

  const movedSince =
    sequence !== null && restored && live !== null && base !== null && !sameWords(wordsOf(baseOf(live)), wordsOf(base));
  const replaces = useMemo(() => changeOf && toWords(changeOf.name, changeOf.message), [changeOf]);
  return {
    replaces,
    // Only a published sequence has a live version to compare with.
    ...{ form, mode, live, base: sequence && base, published, language, pane, setPane, restored, movedSince, warnings },
    ...{ draft, conflictState, history, focusField, apply, showOtherPrompt },
    ...actions,
  };
}
