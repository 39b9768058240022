import { useTranslations } from "next-intl";
import { VerifiedIcon } from "../preview-icons";
import type { PreviewBusiness } from "../preview-types";

export function VerifiedName({ business }: { business: PreviewBusiness }) {
  const t = useTranslations("preview.verifiedName");
  return (
    <span className="wa-name">
      <span className="wa-name-text" dir="auto">
        {business.name || t("yourBusiness")}
      </span>
      {business.verified ? (
        <>
          <VerifiedIcon className="wa-verified" />
          <span className="sr-only">{t("verified")}</span>
        </>
      ) : null}
    </span>
  );
}
