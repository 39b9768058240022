"use client";

import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { askHref } from "./ask-href";

type Props = { wabaId: string; businessName: string; question: string };

const ChooseSequenceDialog = lazyPart(() =>
  import("@/components/changes/choose-sequence-dialog").then((module) => ({ default: module.ChooseSequenceDialog })),
);

/** The greeting sequence is unknown, so the person chooses where the question becomes an ice breaker. */
export function AddToSequence({ wabaId, businessName, question }: Props) {
  const t = useTranslations("results.addToSequence");
  const router = useRouter();
  const [choosing, setChoosing] = useState(false);
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Button
        size="sm"
        className="shrink-0"
        aria-haspopup="dialog"
        aria-label={t("makeIceBreakerSequence", { question })}
        onClick={() => setChoosing(true)}
      >
        <Plus aria-hidden="true" className="size-3.5" />
        <span className="max-sm:hidden">{t("addAsIceBreaker")}</span>
      </Button>
      {choosing ? (
        <Suspense fallback={null}>
          <ChooseSequenceDialog
            wabaId={wabaId}
            businessName={businessName}
            title={t("addWhichSequence")}
            description={t("becomesIceBreakerSelected", { question })}
            confirmLabel={t("addQuestion")}
            busy={leaving}
            onChoose={({ id }) => {
              setLeaving(true);
              router.push(askHref(wabaId, id, question));
            }}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
