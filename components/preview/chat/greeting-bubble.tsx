import { useTranslations } from "next-intl";
import { memo, useState } from "react";
import type { Trade } from "@/lib/domain/ads/trade-of";
import { readMore } from "@/lib/domain/text/read-more";
import { FormattedText } from "../text/formatted-text";
import { SmallAdCard } from "./small-ad-card";

type GreetingBubbleProps = {
  text: string;
  time: string;
  platform: "facebook" | "instagram";
  picture?: string;
  trade: Trade;
  active?: boolean;
  /** Makes "Read more" expandable, as on the phone; small previews keep it folded. */
  opens?: boolean;
};

export const GreetingBubble = memo(function GreetingBubble(props: GreetingBubbleProps) {
  const t = useTranslations("preview.greetingBubble");
  const { text, time, platform, picture, trade, active, opens = false } = props;
  const [isOpen, setOpen] = useState(false);
  const { shown, isCut } = isOpen ? { shown: text, isCut: false } : readMore(text);
  // The button disappears when pressed, so move the focus to the chat.
  const open = ({ currentTarget }: { currentTarget: HTMLElement }) => {
    currentTarget.closest<HTMLElement>("[tabindex]")?.focus({ preventScroll: true });
    setOpen(true);
  };
  const meta = (
    <span className="wa-meta">
      {t.rich("automatedGreeting", { at: time, time: (chunks) => <time>{chunks}</time> })}
    </span>
  );
  return (
    <div className="wa-bubble wa-in" data-part="text" data-active={active || undefined}>
      <SmallAdCard {...{ platform, picture, trade }} />
      {text.trim() === "" ? (
        <div className="wa-text wa-hint">
          {t("placeholder")}
          {meta}
        </div>
      ) : isCut ? (
        <FormattedText
          text={`${shown}…`}
          end={
            <>
              {" "}
              {opens ? (
                <button type="button" className="wa-read-more" onClick={open}>
                  {t("readMore")}
                </button>
              ) : (
                <span className="wa-read-more">{t("readMore")}</span>
              )}
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
