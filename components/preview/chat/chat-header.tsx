import { useTranslations } from "next-intl";
import { memo } from "react";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { BackIcon, ChevronIcon, MoreIcon } from "../preview-icons";
import type { PreviewBusiness, PreviewPlatform } from "../preview-types";
import { BusinessAvatar } from "./business-avatar";
import { VerifiedName } from "./verified-name";

/** An iPhone shows them beside the way back. Calls are left out: businesses on the API seldom have them. */
const OTHER_UNREAD_CHATS = 2;

type ChatHeaderProps = { business: PreviewBusiness; platform: PreviewPlatform };

export const ChatHeader = memo(
  function ChatHeader({ business, platform }: ChatHeaderProps) {
    const t = useTranslations("preview.chatHeader");
    const formats = useFormats();
    return (
      <div className="wa-header">
        <span className="wa-back" data-back>
          {platform === "ios" ? <ChevronIcon className="wa-icon" /> : <BackIcon className="wa-icon" />}
          {platform === "ios" ? (
            <span aria-hidden="true" className="wa-unread">
              {formats.number(OTHER_UNREAD_CHATS)}
            </span>
          ) : null}
        </span>
        <BusinessAvatar name={business.name} />
        <span className="wa-titles">
          <VerifiedName business={business} />
          <small>{t("businessAccount")}</small>
        </span>
        {platform === "ios" ? null : <MoreIcon className="wa-icon wa-more" />}
      </div>
    );
  },
  (before, after) =>
    before.platform === after.platform &&
    before.business.name === after.business.name &&
    before.business.verified === after.business.verified,
);
