import { Plus, Sparkles } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { EmptyState } from "@/components/ui/feedback/empty-state";
import { useCan } from "@/lib/client/auth/use-can";

type Props = {
  wabaId: string;
  /** Meta has not answered yet, so it is unknown which sequences exist. */
  unread: boolean;
};

export function EmptyList({ wabaId, unread }: Props) {
  const t = useTranslations("sequences.emptyList");
  const can = useCan();
  if (unread) {
    return (
      <EmptyState
        drawing="sequences"
        title={t("notLoadedTitle")}
        actions={
          can("draft:write") && (
            <Link href={`/${wabaId}/sequences/new`} className={buttonClass()}>
              <Plus aria-hidden="true" className="size-4" />
              {t("newSequence")}
            </Link>
          )
        }
      >
        <p>{t("notLoaded")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      drawing="sequences"
      title={t("noSequencesYet")}
      actions={
        can("draft:write") && (
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
