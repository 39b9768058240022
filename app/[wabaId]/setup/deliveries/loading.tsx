import { useTranslations } from "next-intl";
import { DeliveriesSkeleton } from "@/components/setup/deliveries/deliveries-skeleton";

export default function Loading() {
  const t = useTranslations("pages.deliveriesLoading");
  return <DeliveriesSkeleton title={t("deliveries")} />;
}
