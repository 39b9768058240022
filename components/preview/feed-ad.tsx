import { useTranslations } from "next-intl";
import { memo } from "react";
import { AdPicture } from "./ad-picture";
import { BusinessAvatar } from "./chat/business-avatar";
import { VerifiedName } from "./chat/verified-name";
import { ChatBubbleIcon, MoreIcon } from "./preview-icons";
import type { CompleteAd, PreviewAdPart, PreviewBusiness, PreviewPart } from "./preview-types";

type FeedAdProps = { business: PreviewBusiness; ad: CompleteAd; activeField?: PreviewPart | null };

/** Scrollable content must be reachable by keyboard. */
const scrollsByKeyboard = { tabIndex: 0 };

export const FeedAd = memo(function FeedAd({ business, ad, activeField }: FeedAdProps) {
  const t = useTranslations("preview.feedAd");
  const part = (name: PreviewAdPart) => ({ "data-part": name, "data-active": activeField === name || undefined });
  return (
    <section className="wa-feed" data-feed={ad.platform} aria-label={t("feed")} {...scrollsByKeyboard}>
      <div className="wa-feed-post">
        <div className="wa-feed-head">
          <BusinessAvatar name={business.name} />
          <span className="wa-titles">
            <VerifiedName business={business} />
            <small>{t("sponsored")}</small>
          </span>
          <MoreIcon className="wa-icon wa-more" />
        </div>
        <p className="wa-feed-body" dir="auto" {...part("ad.body")}>
          {ad.body}
        </p>
        <div {...part("ad.picture")}>
          <AdPicture className="wa-feed-media" picture={ad.picture} trade={ad.trade} />
        </div>
        <div className="wa-feed-bar">
          <span className="wa-feed-words">
            <small>{t("whatsapp")}</small>
            <b dir="auto" {...part("ad.headline")}>
              {ad.headline}
            </b>
          </span>
          <span className="wa-feed-button" data-open-chat>
            <ChatBubbleIcon className="wa-icon" />
            {t("whatsapp2")}
          </span>
        </div>
        <div className="wa-feed-acts" aria-hidden="true">
          <span>{t("like")}</span>
          <span>{t("comment")}</span>
          <span>{t("share")}</span>
        </div>
      </div>
      <div className="wa-feed-next" aria-hidden="true">
        <i />
        <span />
        <span />
      </div>
    </section>
  );
});
