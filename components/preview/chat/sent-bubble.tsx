import { useTranslations } from "next-intl";
import { memo } from "react";
import { AdPicture } from "../ad-picture";
import { TicksIcon } from "../preview-icons";
import type { CompleteAd } from "../preview-types";
import { FormattedText } from "../text/formatted-text";

type SentBubbleProps = { text: string; part: string; time: string; ad: CompleteAd; active?: boolean };

/** The customer's message: a question or the prefilled message, with the ad's large card. */
export const SentBubble = memo(function SentBubble({ text, part, time, ad, active }: SentBubbleProps) {
  const t = useTranslations("preview.sentBubble");
  const meta = (
    <span className="wa-meta">
      <time>{time}</time>
      <TicksIcon className="wa-ticks" />
      <span className="sr-only">{t("delivered")}</span>
    </span>
  );
  return (
    <div className="wa-bubble wa-out" data-part={part} data-active={active || undefined}>
      <div className="wa-ad-large" data-part="ad.picture">
        <AdPicture className="wa-ad-media" picture={ad.picture} trade={ad.trade} />
        <div className="wa-ad-words">
          <b dir="auto" data-part="ad.headline">
            {ad.headline}
          </b>
          <span dir="auto" data-part="ad.body">
            {ad.body}
          </span>
          <span data-part="ad.host">{ad.host}</span>
        </div>
      </div>
      {text.trim() === "" ? (
        <div className="wa-text wa-hint">
          {t("placeholder")}
          {meta}
        </div>
      ) : (
        <FormattedText text={text} end={meta} />
      )}
    </div>
  );
});
