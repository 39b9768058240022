"use client";

import { Play, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWatch } from "react-hook-form";
import { FirstRunCard } from "@/components/sequences/first-run/first-run-card";
import { FirstRunSteps } from "@/components/sequences/first-run/first-run-steps";
import { SkipButton } from "@/components/sequences/first-run/skip-button";
import { useSkip } from "@/components/sequences/first-run/use-skip";
import { useSteps } from "@/components/sequences/first-run/use-steps";
import { Button } from "@/components/ui/buttons/button";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import type { FirstRun } from "@/lib/domain/sequences/first-run";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type Props = { wabaId: string; state: FirstRun; publishes: boolean };

export function ComposerFirstRun({ state, ...props }: Props) {
  return state === "done" ? <Published /> : <OpenSteps {...props} />;
}

function OpenSteps({ wabaId, publishes }: Omit<Props, "state">) {
  const hasText = useWatch({ compute: ({ text }: SequenceWords) => text.trim() !== "" });
  const sawPhone = useComposer((composer) => composer.sawPhone);
  const [isSkipped, skip] = useSkip(wabaId);
  const steps = useSteps(publishes);
  if (isSkipped) return null;
  return (
    <FirstRunSteps
      steps={steps}
      done={!hasText ? 0 : !sawPhone ? 1 : 2}
      skip={<SkipButton onClick={skip} />}
      action={hasText && <PlayButton />}
    />
  );
}

function Published() {
  const t = useTranslations("sequences.firstRun");
  const [isClosed, setClosed] = useState(false);
  if (isClosed) return null;
  return (
    <FirstRunCard
      title={t("published")}
      hint={t("publishedHint")}
      actions={
        <>
          <PlayButton />
          <IconButton
            size="sm"
            label={t("close")}
            icon={<X aria-hidden="true" className="size-4" />}
            onClick={() => setClosed(true)}
          />
        </>
      }
    />
  );
}

function PlayButton() {
  const t = useTranslations("sequences.firstRun");
  const { playPhone } = useComposerActions();
  return (
    <Button size="sm" icon={<Play aria-hidden="true" className="size-3.5 rtl:-scale-x-100" />} onClick={playPhone}>
      {t("play")}
    </Button>
  );
}
