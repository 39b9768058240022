"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { useFormContext } from "react-hook-form";
import { SequenceAds } from "@/components/ads/sequence-ads";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { RefusalNotice } from "@/components/ui/feedback/refusal-notice";
import { toast } from "@/components/ui/feedback/toast";
import { refusalFromLostAct } from "@/lib/client/changes/refusal-from-lost-act";
import { startChangeWithQuestion } from "@/lib/client/changes/start-change-with-question";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { selectIsFixed, selectMode } from "@/lib/domain/composer/select";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type Props = { wabaId: string; question: string };

const key = (title: string) => title.trim().toLocaleLowerCase();

/** Adds a question that customers typed to the draft, or to a guided change if the sequence is locked. */
export function AskedQuestion({ wabaId, question }: Props) {
  const t = useTranslations("composer.askedQuestion");
  const { applyWords, focusField } = useComposerActions();
  const sequence = useComposer(({ version }) => version.live);
  const mode = useComposer(selectMode);
  const readOnly = useComposer(selectIsFixed);
  // Automatic edits wait until the draft keeper saves every change.
  const isKept = useComposer(({ draft }) => draft.stage === "kept");
  const { getValues } = useFormContext<SequenceWords>();
  const router = useRouter();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const forget = () => {
    const url = new URL(window.location.href);
    url.searchParams.delete("ask");
    window.history.replaceState(null, "", url);
  };
  const put = useEffectEvent(() => {
    const words = getValues();
    const there = words.iceBreakers.findIndex(({ title }) => key(title) === key(question));
    if (there < 0) {
      const before = structuredClone(words);
      applyWords({ ...words, iceBreakers: [...words.iceBreakers, { title: question }] });
      toast.show({
        title: t("addedAsIceBreaker"),
        description: t("customersWillSeeQuestion"),
        action: { label: t("undo"), onClick: () => applyWords(before) },
      });
    } else {
      toast.show({ title: t("questionAlreadyIceBreaker") });
    }
    const at = there < 0 ? words.iceBreakers.length : there;
    focusField(`iceBreakers.${at}.title`);
    forget();
  });
  const ready = mode === "write" && !readOnly && isKept;
  const done = useRef(false);
  useEffect(() => {
    if (!ready || done.current) return;
    done.current = true;
    put();
  }, [ready]);

  if (mode !== "locked" || !sequence) return null;
  const change = async () => {
    setBusy(true);
    try {
      const result = await startChangeWithQuestion(wabaId, sequence.id, question);
      // The button stays busy until the next page appears.
      if (result.ok) return router.push(result.data.path);
      setRefusal(result.refusal);
    } catch (error) {
      setRefusal(refusalFromLostAct(error));
    }
    setBusy(false);
  };
  return (
    <div className="grid gap-2">
      {refusal ? <RefusalNotice announce refusal={refusal} /> : null}
      <Notice
        tone="info"
        live="polite"
        title={t("willBecomeIceBreaker", { question })}
        action={
          <span className="flex flex-wrap gap-2">
            <Button size="sm" variant="primary" busy={busy} onClick={() => void change()}>
              {t("changeWithQuestion")}
            </Button>
            <Button size="sm" onClick={forget}>
              {t("notNow")}
            </Button>
          </span>
        }
      >
        {t("lockedHowTo")}
        <section aria-label={t("itsAds")} className="mt-2 rounded-lg bg-surface px-3 py-1.5 text-ink">
          <SequenceAds wabaId={wabaId} sequenceId={sequence.id} adStatus={sequence.adStatus} />
        </section>
      </Notice>
    </div>
  );
}
