import { useTranslations } from "next-intl";
import { ActivitySkeleton } from "@/components/activity/activity-skeleton";
import { ListSkeleton } from "@/components/list/list-skeleton";

export default function Loading() {
  const t = useTranslations("pages.activityLoading");
  return (
    <ListSkeleton title={t("activity")} actionClass="h-8 w-24">
      <ActivitySkeleton />
    </ListSkeleton>
  );
}
