import { memo } from "react";
import { AdPicture } from "./ad-picture";
import { FormattedText } from "./formatted-text";
import { TicksIcon } from "./preview-icons";
import type { PreviewAd } from "./preview-types";

type SentBubbleProps = { text: string; part: string; time: string; ad: Required<PreviewAd>; active?: boolean };

/** What the customer sends by the tap: the question or the prefilled message, with the ad's large card. */
export const SentBubble = memo(function SentBubble({ text, part, time, ad, active }: SentBubbleProps) {
  const meta = (
    <span className="wa-meta">
      <time>{time}</time>
      <TicksIcon className="wa-ticks" />
      <span className="sr-only">read</span>
    </span>
  );
  return (
    <div className="wa-bubble wa-out" data-part={part} data-active={active || undefined}>
      <div className="wa-ad-large">
        <AdPicture className="wa-ad-media" />
        <div className="wa-ad-words">
          <b dir="auto">{ad.headline}</b>
          <span dir="auto">{ad.body}</span>
          <span>{ad.host}</span>
        </div>
      </div>
      {text.trim() === "" ? (
        <div className="wa-text wa-hint">
          What the customer writes
          {meta}
        </div>
      ) : (
        <FormattedText text={text} end={meta} />
      )}
    </div>
  );
});
