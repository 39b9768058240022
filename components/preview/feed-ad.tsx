import { memo } from "react";
import { AdPicture } from "./ad-picture";
import { BusinessAvatar } from "./business-avatar";
import { ChatBubbleIcon, MoreIcon } from "./preview-icons";
import type { PreviewAd, PreviewBusiness } from "./preview-types";
import { VerifiedName } from "./verified-name";

/** A plausible ad in the feed, with the button that opens the chat. */
export const FeedAd = memo(function FeedAd({ business, ad }: { business: PreviewBusiness; ad: Required<PreviewAd> }) {
  return (
    <div className="wa-feed" data-platform={ad.platform}>
      <div className="wa-feed-post">
        <div className="wa-feed-head">
          <BusinessAvatar name={business.name} />
          <span className="wa-titles">
            <VerifiedName business={business} />
            <small>Sponsored</small>
          </span>
          <MoreIcon className="wa-icon wa-more" />
        </div>
        <p className="wa-feed-body" dir="auto">
          {ad.body}
        </p>
        <AdPicture className="wa-feed-media" />
        <div className="wa-feed-bar">
          <span className="wa-feed-words">
            <small>WHATSAPP</small>
            <b dir="auto">{ad.headline}</b>
          </span>
          <span className="wa-feed-button" data-open-chat>
            <ChatBubbleIcon className="wa-icon" />
            WhatsApp
          </span>
        </div>
        <div className="wa-feed-acts" aria-hidden="true">
          <span>Like</span>
          <span>Comment</span>
          <span>Share</span>
        </div>
      </div>
      <div className="wa-feed-next" aria-hidden="true">
        <i />
        <span />
        <span />
      </div>
    </div>
  );
});
