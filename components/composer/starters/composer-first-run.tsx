"use client";

import { Play, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { FirstRunSteps } from "@/components/sequences/first-run/first-run-steps";
import { useSkip } from "@/components/sequences/first-run/use-skip";
import { useSteps } from "@/components/sequences/first-run/use-steps";
import { Button } from "@/components/ui/buttons/button";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import type { FirstRun } from "@/lib/domain/sequences/first-run";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type Props = { wabaId: string; state: FirstRun; publishes: boolean };

export function ComposerFirstRun({ wabaId, state, publishes }: Props) {
  const t = useTranslations("sequences.firstRun");
  const { playPhone } = useComposerActions();
  const hasText = useWatch({ compute: ({ text }: SequenceWords) => text.trim() !== "" });
  const sawPhone = useComposer((composer) => composer.sawPhone);
  const [isSkipped, skip] = useSkip(wabaId);
  const [isClosed, setClosed] = useState(false);
  const play = (
    <Button
      size="sm"
      variant={state === "done" ? "primary" : "secondary"}
      icon={<Play aria-hidden="true" className="size-3.5 rtl:-scale-x-100" />}
      className="self-center"
      onClick={playPhone}
    >
      {t("play")}
    </Button>
  );
  const steps = useSteps(publishes, state === "open" ? play : undefined);
  if (isClosed || (state === "open" && isSkipped)) return null;
  return state === "done" ? (
    <FirstRunSteps
      title={t("published")}
      steps={steps}
      done={steps.length}
      actions={
        <>
          {play}
          <IconButton
            label={t("close")}
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() => setClosed(true)}
          />
        </>
      }
    />
  ) : (
    <FirstRunSteps
      title={t("title")}
      steps={steps}
      done={!hasText ? 0 : !sawPhone ? 1 : 2}
      actions={
        <Button size="sm" variant="ghost" onClick={skip}>
          {t("skip")}
        </Button>
      }
    />
  );
}
