import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { CardSkeleton } from "@/components/ui/feedback/card-skeleton";

export default function Loading() {
  const t = useTranslations("pages.notificationsLoading");
  return (
    <ListSkeleton title={t("notifications")} actions={["h-8 w-32", "size-8"]}>
      <div className="max-w-[760px] px-4 pt-1 lg:px-8">
        <CardSkeleton rows={8} />
      </div>
    </ListSkeleton>
  );
}
