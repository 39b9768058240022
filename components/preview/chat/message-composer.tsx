import { useTranslations } from "next-intl";
import { memo } from "react";
import type { Trade } from "@/lib/domain/ads/trade-of";
import { CameraIcon, ClipIcon, EmojiIcon, MicIcon, PlusIcon, SendIcon, StickerIcon } from "../preview-icons";
import type { PreviewPlatform } from "../preview-types";
import { SmallAdCard } from "./small-ad-card";

type MessageComposerProps = {
  platform: PreviewPlatform;
  /** Null if the box is empty and shows its placeholder. */
  prefilled: string | null;
  adPlatform: "facebook" | "instagram";
  adPicture?: string;
  trade: Trade;
  active?: boolean;
};

/** A long message scrolls in its box. */
const scrollsByKeyboard = { tabIndex: 0 };

/** A prefilled message shows the ad's card above it and is sent only on tap. */
export const MessageComposer = memo(function MessageComposer(props: MessageComposerProps) {
  const t = useTranslations("preview.messageComposer");
  const { platform, prefilled, adPlatform, adPicture, trade, active } = props;
  const android = platform === "android";
  const isEmpty = prefilled === null;
  return (
    <div className="wa-composer">
      {android ? null : <PlusIcon className="wa-icon wa-composer-plus" />}
      <div className="wa-box" data-part="autofill" data-active={active || undefined}>
        {isEmpty ? null : <SmallAdCard platform={adPlatform} picture={adPicture} trade={trade} />}
        <div className="wa-box-row">
          {android ? <EmojiIcon className="wa-icon" /> : null}
          {isEmpty ? (
            <span className="wa-box-text wa-dim">{t("message")}</span>
          ) : prefilled.trim() === "" ? (
            <span className="wa-box-text wa-hint">{t("noPrefilledMessage")}</span>
          ) : (
            <span className="wa-box-text" dir="auto" {...scrollsByKeyboard}>
              {prefilled}
              <i className="wa-caret" />
            </span>
          )}
          {android ? <ClipIcon className="wa-icon" /> : isEmpty ? <StickerIcon className="wa-icon" /> : null}
          {android && isEmpty ? <CameraIcon className="wa-icon" /> : null}
        </div>
      </div>
      {isEmpty && !android ? (
        <>
          <CameraIcon className="wa-icon wa-composer-plus" />
          <MicIcon className="wa-icon wa-composer-plus" />
        </>
      ) : (
        <span className="wa-send" data-send={isEmpty ? undefined : true}>
          {isEmpty ? <MicIcon className="wa-icon" /> : <SendIcon className="wa-icon" />}
        </span>
      )}
    </div>
  );
});
