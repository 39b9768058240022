import Link from "next/link";
import { useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { useCan } from "@/lib/client/auth/use-can";

type WriteStepProps = {
  wabaId: string;
  oldName: string;
  /** Null if the draft belongs to another person. */
  draftId: string | null;
  writer: string;
};

/** Links to the draft of the person who started the change. */
export function WriteStep({ wabaId, oldName, draftId, writer }: WriteStepProps) {
  const t = useTranslations("changes.writeStep");
  const can = useCan();
  if (draftId === null || !can("draft:write")) {
    return <p className="text-dim">{t("writingNewVersionDraft", { writer, oldName })}</p>;
  }
  return (
    <>
      <p className="text-dim">{t("draftCopyEditPublish", { oldName })}</p>
      <p>
        <Link href={`/${wabaId}/sequences/new?draft=${draftId}`} className={buttonClass({ variant: "primary" })}>
          {t("writeNewVersion")}
        </Link>
      </p>
    </>
  );
}
