import { useTranslations } from "next-intl";
import { SetupSkeleton } from "@/components/setup/setup-skeleton";

export default function Loading() {
  const t = useTranslations("pages.setupLoading");
  return <SetupSkeleton title={t("setup")} />;
}
