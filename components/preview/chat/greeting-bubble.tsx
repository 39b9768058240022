import { memo } from "react";
import { readMore } from "@/lib/domain/text/read-more";
import { FormattedText } from "../text/formatted-text";
import { SmallAdCard } from "./small-ad-card";

type GreetingBubbleProps = {
  text: string;
  time: string;
  platform: "facebook" | "instagram";
  picture?: string;
  active?: boolean;
};

/** The business's first message: the ad's card, the welcome text, "Automated greeting" and the time. */
export const GreetingBubble = memo(function GreetingBubble(props: GreetingBubbleProps) {
  const { text, time, platform, picture, active } = props;
  const { shown, isCut } = readMore(text);
  const meta = (
    <span className="wa-meta">
      Automated greeting <time>{time}</time>
    </span>
  );
  return (
    <div className="wa-bubble wa-in" data-part="text" data-active={active || undefined}>
      <SmallAdCard platform={platform} picture={picture} />
      {text.trim() === "" ? (
        <div className="wa-text wa-hint">
          Your welcome text appears here.
          {meta}
        </div>
      ) : isCut ? (
        <FormattedText
          text={`${shown}…`}
          end={
            <>
              <span className="wa-read-more"> Read more</span>
              {meta}
            </>
          }
        />
      ) : (
        <FormattedText text={shown} end={meta} />
      )}
    </div>
  );
});
