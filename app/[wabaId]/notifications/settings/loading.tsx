import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { CardSkeleton } from "@/components/ui/feedback/card-skeleton";

export default function Loading() {
  const t = useTranslations("pages.notificationSettingsLoading");
  return (
    <ListSkeleton title={t("settings")}>
      <div className="grid max-w-[760px] gap-6 px-4 lg:px-8">
        <CardSkeleton title rows={1} mark="none" />
        <CardSkeleton title rows={6} mark="none" />
        <CardSkeleton title rows={1} mark="none" />
      </div>
    </ListSkeleton>
  );
}
