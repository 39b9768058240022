import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";

type ConflictNoticeProps = {
  /** It was published or discarded there. */
  ended: boolean;
  take: () => void;
  keepCopy: () => void;
};

/** The draft went on elsewhere, from other words: nothing is overwritten, one of the two is chosen. */
export function ConflictNotice({ ended, take, keepCopy }: ConflictNoticeProps) {
  const t = useTranslations("composer.conflictNotice");
  return (
    <Notice
      tone="warning"
      live="polite"
      title={ended ? t("draftWasPublishedDiscarded") : t("draftWasChangedIn")}
      action={
        <span className="flex flex-wrap gap-2">
          <Button size="sm" onClick={take}>
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
