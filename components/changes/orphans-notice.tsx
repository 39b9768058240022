import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/buttons/button";
import { CopyButton } from "@/components/ui/buttons/copy-button";
import { Notice } from "@/components/ui/feedback/notice";
import type { OrphanCreative } from "@/lib/domain/changes/change";

type Props = {
  orphans: readonly OrphanCreative[];
  /** Absent if deleting isn't possible: another process is running, or the person may only view. */
  onDelete?: () => void;
};

/** Lists leftover creatives that no ad uses, so that people needn't search Ads Manager for them. */
export function OrphansNotice({ orphans, onDelete }: Props) {
  const t = useTranslations("changes.orphansNotice");
  if (orphans.length === 0) return null;
  const count = orphans.length;
  return (
    <Notice
      tone="info"
      size="sm"
      title={t("title", { count })}
      action={
        onDelete ? (
          <Button size="sm" onClick={onDelete}>
            {t("delete", { count })}
          </Button>
        ) : null
      }
    >
      {t("costs", { count })}
      <ul className="mt-1">
        {orphans.map(({ creativeId, adName }) => (
          <li key={creativeId} className="flex flex-wrap items-center gap-x-2 text-ink">
            <span dir="auto">{t("createdFor", { adName })}</span>
            <CopyButton value={creativeId} what={t("idCreativeMadeFor", { adName })}>
              {creativeId}
            </CopyButton>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
