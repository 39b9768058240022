import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { useComposerActions } from "@/lib/client/composer/use-composer";

/** Asks which version to keep if the draft changed remotely; nothing is overwritten. */
export function ConflictNotice({ ended }: { /** The draft was published or discarded remotely. */ ended: boolean }) {
  const t = useTranslations("composer.conflictNotice");
  const { takeRemoteVersion, keepCopy } = useComposerActions();
  return (
    <Notice
      tone="warning"
      live="polite"
      title={ended ? t("draftWasPublishedDiscarded") : t("draftWasChangedIn")}
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={takeRemoteVersion}>
            {ended ? t("reload") : t("useOtherVersion")}
          </Button>
          <Button size="sm" onClick={keepCopy}>
            {t("keepMineAsCopy")}
          </Button>
        </span>
      }
    >
      {t("textSafeKeptAs")}
    </Notice>
  );
}
