"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Kbd } from "@/components/ui/kbd";
import { useModifierKey } from "@/components/ui/use-modifier-key";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { selectIsBusy } from "@/lib/domain/composer/select";

export function PublishButton() {
  const t = useTranslations("composer.composerBar");
  const command = useModifierKey();
  const { publish } = useComposerActions();
  const busy = useComposer(selectIsBusy);
  return (
    <Button
      variant="primary"
      busy={busy}
      onClick={publish}
      aria-keyshortcuts="Meta+Enter Control+Enter"
      className="ms-1"
    >
      {t("publish")}
      <span className="max-sm:hidden">
        <Kbd inherit>{`${command}↵`}</Kbd>
      </span>
    </Button>
  );
}
