import { useTranslations } from "next-intl";
import { ActivitySkeleton } from "@/components/activity/activity-skeleton";
import { ListSkeleton } from "@/components/list/list-skeleton";

export default function Loading() {
  const t = useTranslations("pages.activityLoading");
  return (
    <ListSkeleton
      title={t("activity")}
      actions={["h-8 w-28", "h-8 w-24"]}
      filters={["w-32 max-sm:grow", "w-44 max-sm:grow", "w-30 max-sm:grow"]}
    >
      <ActivitySkeleton />
    </ListSkeleton>
  );
}
