import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";

export function NoDeliveries({ wabaId }: { wabaId: string }) {
  const t = useTranslations("setup.noDeliveries");
  return (
    <EmptyState
      drawing="deliveries"
      title={t("nothingHasArrivedYet")}
      actions={
        <Link href={`/${wabaId}/setup#webhook`} className={buttonClass()}>
          {t("testIt")}
        </Link>
      }
    >
      <p>{t("deliveriesFromMetaAppear")}</p>
    </EmptyState>
  );
}
