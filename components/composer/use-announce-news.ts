import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { toast } from "@/components/ui/feedback/toast";
import type { ComposerNews } from "@/lib/client/composer/composer-ports";

export function useAnnounceNews(): (news: ComposerNews) => void {
  const t = useTranslations("composer.announceNews");
  return useCallback(
    (news) => {
      if (news.kind === "published") toast.show({ title: t("published"), description: t("customersSeeNew") });
      else toast.show({ title: t("draftDiscarded"), action: { label: t("undo"), onClick: news.undo } });
    },
    [t],
  );
}
