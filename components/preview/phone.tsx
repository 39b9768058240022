"use client";

import { useTranslations } from "next-intl";
import { type CSSProperties, useMemo, useRef, useState } from "react";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { tradeOf } from "@/lib/domain/ads/trade-of";
import { msg } from "@/lib/domain/messages/message";
import { ChatScreen } from "./chat/chat-screen";
import { completeAd } from "./complete-ad";
import { FeedAd } from "./feed-ad";
import "./styles/preview.css";
import { StatusBar } from "./chat/status-bar";
import type { PhoneProps } from "./preview-types";
import { usePartClicks } from "./use-part-clicks";
import { usePartInView } from "./use-part-in-view";

const NAMES = {
  ad: msg("preview.phone.theAd"),
  chat: msg("preview.phone.chatOpens"),
  sent: msg("preview.phone.afterTap"),
};

/**
 * A pure view without application state, clock or network. Its height follows the window; `--wa-around` is the height
 * around it (default 244px).
 */
export function Phone(props: PhoneProps) {
  const text = useMessageText();
  const t = useTranslations("preview.phone");
  const { words, business, moment = "chat", theme = "light", platform = "android", time = "9:41" } = props;
  const { opening = "ice-breakers", notice = "meta", adChip = true, smallScreen = false, textScale = 1 } = props;
  const root = useRef<HTMLElement>(null);
  usePartClicks(root, props);
  usePartInView(root, props, [moment, opening, platform, smallScreen, textScale].join());
  // The drawing doesn't change while the person types.
  const [firstText] = useState(words.text);
  const ad = useMemo(() => {
    const trade = tradeOf([business.name, props.ad?.headline, props.ad?.body, firstText]);
    return { ...completeAd(props.ad, business, text), trade };
  }, [props.ad, business, text, firstText]);
  return (
    <section
      ref={root}
      className="wa-phone"
      aria-label={t("preview", { NAMES: text(NAMES[moment]) })}
      data-wa-theme={theme}
      data-platform={platform}
      data-moment={moment}
      data-small={smallScreen || undefined}
      data-editable={props.onPart ? true : undefined}
      style={{ "--wa-scale": textScale } as CSSProperties}
    >
      <div className="wa-screen">
        <StatusBar time={time} platform={platform} />
        {moment === "ad" ? (
          <FeedAd business={business} ad={ad} activeField={props.activeField} />
        ) : (
          <ChatScreen
            {...{ words, business, platform, opening, notice, adChip, time, ad }}
            sent={moment === "sent"}
            activeField={props.activeField}
            tappedIndex={props.tappedIndex}
          />
        )}
      </div>
    </section>
  );
}
