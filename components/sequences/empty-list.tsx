import { MessageSquareText, Plus, Sparkles } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";

export function EmptyList({ wabaId }: { wabaId: string }) {
  const t = useTranslations("sequences.emptyList");
  const can = useCan();
  return (
    <EmptyState
      icon={<MessageSquareText className="size-5" />}
      title={t("noSequencesYet")}
      actions={
        can("sequence:publish") && (
          <>
            <Link href={`/${wabaId}/sequences/new?start=example`} className={buttonClass()}>
              <Sparkles aria-hidden="true" className="size-4" />
              {t("startFromExample")}
            </Link>
            <Link href={`/${wabaId}/sequences/new`} className={buttonClass({ variant: "primary" })}>
              <Plus aria-hidden="true" className="size-4" />
              {t("newSequence")}
            </Link>
          </>
        )
      }
    >
      <p>{t("sequenceFirstThingCustomers")}</p>
      <p className="text-[13px]">{t("metaShowsEachTool")}</p>
    </EmptyState>
  );
}
