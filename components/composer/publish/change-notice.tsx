import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { Notice } from "@/components/ui/feedback/notice";
import type { ChangeOf } from "@/lib/domain/composer/composer-source";

/** Says that this draft will replace a live sequence. */
export function ChangeNotice({ wabaId, changeOf }: { wabaId: string; changeOf: ChangeOf }) {
  const t = useTranslations("composer.changeNotice");
  return (
    <Notice
      tone="info"
      title={t("aChangeOf", { name: changeOf.name })}
      action={
        <Link href={`/${wabaId}/changes/${changeOf.changeId}`} className={buttonClass({ size: "sm" })}>
          {t("seeSteps")}
        </Link>
      }
    >
      {t("customersKeepSeeingOld")}
    </Notice>
  );
}
