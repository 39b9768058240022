import { useTranslations } from "next-intl";
import { ListSkeleton } from "@/components/list/list-skeleton";
import { TeamSkeleton } from "@/components/team/team-skeleton";

export default function Loading() {
  const t = useTranslations("pages.teamLoading");
  return (
    <ListSkeleton title={t("team")} lead actions={["h-8 w-36"]}>
      <TeamSkeleton />
    </ListSkeleton>
  );
}
