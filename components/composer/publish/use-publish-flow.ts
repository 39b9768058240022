"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { fetchSequence } from "@/lib/client/sequences/fetch-sequence";
import { type SequenceBase, wordsOf } from "@/lib/client/sequences/sequence-base";
import { usePublishSequence } from "@/lib/client/sequences/use-publish-sequence";
import type { Refusal, RefusalField } from "@/lib/domain/refusal/refusal";
import { refusalText } from "@/lib/domain/refusal/refusal-text";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { Sequence, SequenceMessage, SequenceWords } from "@/lib/domain/sequences/schema";
import { listErrors } from "../fields/list-errors";
import { useCreateCheck } from "../use-create-check";

/** What stands between the words and Meta right now. */
export type PublishStep =
  | { kind: "writing" }
  | { kind: "confirming"; words: SequenceWords }
  | { kind: "comparing"; words: SequenceWords; live: Sequence };

type Options = {
  wabaId: string;
  userId: string;
  form: UseFormReturn<SequenceWords>;
  /** Null: to be created. */
  sequenceId: string | null;
  base: SequenceBase | null;
  copied: SequenceMessage | null;
  attemptId: string;
  /** The create that these words were sent as and that is being looked for. */
  checkedCreateId: string | null;
  /** Whether a creation asks first: it has warnings, or a difference to show. */
  asksFirst: () => boolean;
  focusField: (field: RefusalField) => void;
  onPublished: (sequence: Sequence, verb: "create" | "update") => void;
  onLockedByAd: () => void;
};

/** From "Publish" to an answer: check, say what will happen, send, and put every refusal where it belongs. */
export function usePublishFlow(options: Options) {
  const t = useTranslations("composer.usePublishFlow");
  const { wabaId, form, sequenceId, focusField } = options;
  const { mutateAsync, isPending } = usePublishSequence(wabaId, options.userId);
  const text = useMessageText();
  const [step, setStep] = useState<PublishStep>({ kind: "writing" });
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [message, setMessage] = useState<string | null>(null);

  const check = useCreateCheck({
    wabaId,
    firstId: options.checkedCreateId,
    onCreated: (sequence) => options.onPublished(sequence, "create"),
    onStopped: setRefusal,
  });

  useEffect(() => form.subscribe({ formState: { values: true }, callback: () => setMessage(null) }), [form]);

  const publish = async () => {
    if (isPending || check.checking || isQuietTime(refusal)) return;
    setMessage(null);
    await form.handleSubmit(proceed, (errors) => {
      const [first, ...others] = listErrors(errors);
      if (!first) return;
      focusField(first.field);
      setMessage(others.length > 0 ? t("fixProblemsBeforePublishing", { value: others.length + 1 }) : first.message);
    })();
  };

  const proceed = async () => {
    const words = structuredClone(form.getValues());
    if (sequenceId && options.base && sameWords(words, wordsOf(options.base))) {
      setMessage(t("noChangesLiveVersion"));
    } else if (sequenceId || options.asksFirst()) {
      setStep({ kind: "confirming", words });
    } else {
      await send(words, null);
    }
  };

  const send = async (words: SequenceWords, base: SequenceBase | null) => {
    setRefusal(null);
    setMessage(null);
    const result = await mutateAsync(
      sequenceId && base
        ? { verb: "update", sequenceId, base, words }
        : { verb: "create", words, copied: options.copied, attemptId: options.attemptId },
    );
    if (result.ok) {
      setStep({ kind: "writing" });
      options.onPublished(result.data, sequenceId ? "update" : "create");
    } else {
      await refuse(result.refusal, words);
    }
  };

  const refuse = async (next: Refusal, words: SequenceWords) => {
    const live = next.kind === "changed-elsewhere" && sequenceId ? await readLive(wabaId, sequenceId) : null;
    if (live) {
      setStep({ kind: "comparing", words, live });
      return;
    }
    setStep({ kind: "writing" });
    if (next.createId !== undefined) {
      check.follow(next.createId, next);
      return;
    }
    setRefusal(next);
    if (next.kind === "used-in-ad") options.onLockedByAd();
    if (next.field) {
      form.setError(next.field, { type: "refused", message: next.metaSays ?? text(refusalText(next).title) });
      focusField(next.field);
    }
  };

  const close = () => setStep({ kind: "writing" });
  return {
    step,
    refusal,
    message,
    setMessage,
    busy: isPending || check.checking,
    /** What to tell while a create is looked for. */
    checking: check.told,
    publish,
    send,
    compare: setStep,
    close,
    dismiss: () => setRefusal(null),
  };
}

function isQuietTime(refusal: Refusal | null): boolean {
  return refusal?.retryAt !== undefined && Date.parse(refusal.retryAt) > Date.now();
}

async function readLive(wabaId: string, sequenceId: string): Promise<Sequence | null> {
  try {
    return await fetchSequence(wabaId, sequenceId);
  } catch {
    return null;
  }
}
