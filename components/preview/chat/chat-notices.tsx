import { useTranslations } from "next-intl";
import { memo } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { LockIcon } from "../preview-icons";
import type { PreviewNotice } from "../preview-types";

const NOTICES: Record<PreviewNotice, Message> = {
  meta: msg("preview.chatNotices.businessUsesSecureService"),
  companies: msg("preview.chatNotices.businessWorksWithOther"),
  encrypted: msg("preview.chatNotices.messagesCallsEndEnd"),
};

const AD_NOTICE = msg("preview.chatNotices.chatStartedFromAd");

export const ChatNotices = memo(function ChatNotices({ notice, adChip }: { notice: PreviewNotice; adChip: boolean }) {
  const text = useMessageText();
  const t = useTranslations("preview.chatNotices");
  return (
    <>
      <p className="wa-chip">{t("today")}</p>
      <p className="wa-chip wa-chip-wide">
        {notice === "encrypted" ? <LockIcon className="wa-lock" /> : null}
        {text(NOTICES[notice])}
      </p>
      {adChip ? <p className="wa-chip wa-chip-wide">{text(AD_NOTICE)}</p> : null}
    </>
  );
});
