import { useTranslations } from "next-intl";
import { memo } from "react";
import { BackIcon, ChevronIcon, MoreIcon } from "../preview-icons";
import type { PreviewBusiness, PreviewPlatform } from "../preview-types";
import { BusinessAvatar } from "./business-avatar";
import { VerifiedName } from "./verified-name";

type ChatHeaderProps = { business: PreviewBusiness; platform: PreviewPlatform };

export const ChatHeader = memo(
  function ChatHeader({ business, platform }: ChatHeaderProps) {
    const t = useTranslations("preview.chatHeader");
    return (
      <div className="wa-header">
        <span className="wa-back" data-back>
          {platform === "ios" ? <ChevronIcon className="wa-icon" /> : <BackIcon className="wa-icon" />}
        </span>
        <BusinessAvatar name={business.name} />
        <span className="wa-titles">
          <VerifiedName business={business} />
          <small>{t("businessAccount")}</small>
        </span>
        <MoreIcon className="wa-icon wa-more" />
      </div>
    );
  },
  (before, after) =>
    before.platform === after.platform &&
    before.business.name === after.business.name &&
    before.business.verified === after.business.verified,
);
