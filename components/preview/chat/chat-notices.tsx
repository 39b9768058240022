import { memo } from "react";
import { LockIcon } from "../preview-icons";
import type { PreviewNotice } from "../preview-types";

const NOTICES: Record<PreviewNotice, string> = {
  meta: "This business uses a secure service from Meta to manage this chat. Tap to learn more.",
  companies: "This business works with other companies to manage this chat. Tap to learn more.",
  encrypted:
    "Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.",
};

const AD_NOTICE = "This chat started from an ad on Facebook or Instagram. Tap to learn more.";

/** Date, who manages the chat, and that an ad started it: the chips above the first message. */
export const ChatNotices = memo(function ChatNotices({ notice, adChip }: { notice: PreviewNotice; adChip: boolean }) {
  return (
    <>
      <p className="wa-chip">Today</p>
      <p className="wa-chip wa-chip-wide">
        {notice === "encrypted" ? <LockIcon className="wa-lock" /> : null}
        {NOTICES[notice]}
      </p>
      {adChip ? <p className="wa-chip wa-chip-wide">{AD_NOTICE}</p> : null}
    </>
  );
});
