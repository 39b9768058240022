import { useTranslations } from "next-intl";
import type { CompleteAd, PhoneProps } from "../preview-types";
import { ChatHeader } from "./chat-header";
import { ChatNotices } from "./chat-notices";
import { GreetingBubble } from "./greeting-bubble";
import { IceBreakerRows } from "./ice-breaker-rows";
import { MessageComposer } from "./message-composer";
import { SentBubble } from "./sent-bubble";

type ChatScreenProps = Required<
  Pick<PhoneProps, "words" | "business" | "platform" | "opening" | "notice" | "adChip" | "time">
> &
  Pick<PhoneProps, "activeField" | "tappedIndex"> & { ad: CompleteAd; sent: boolean };

/** Scrollable content must be reachable by keyboard. */
const scrollsByKeyboard = { tabIndex: 0 };

/** Opens scrolled to the end, as a chat does. */
export function ChatScreen(props: ChatScreenProps) {
  const t = useTranslations("preview.chatScreen");
  const { words, business, platform, opening, notice, adChip, time, ad, sent, activeField, tappedIndex = 0 } = props;
  const asks = opening === "ice-breakers";
  const sentPart = asks ? (`iceBreakers.${tappedIndex}.title` as const) : "autofill";
  const sentText = asks ? (words.iceBreakers[tappedIndex]?.title ?? "") : words.autofill;
  return (
    <>
      <ChatHeader business={business} platform={platform} />
      <section className="wa-wall" aria-label={t("chat")} {...scrollsByKeyboard}>
        <div className="wa-chat">
          <ChatNotices notice={notice} adChip={adChip} />
          <GreetingBubble
            text={words.text}
            time={time}
            platform={ad.platform}
            picture={ad.picture}
            trade={ad.trade}
            active={activeField === "text"}
            opens
          />
          {sent ? (
            <SentBubble text={sentText} part={sentPart} time={time} ad={ad} active={activeField === sentPart} />
          ) : asks && words.iceBreakers.length > 0 ? (
            <IceBreakerRows titles={words.iceBreakers.map(({ title }) => title)} activePart={activeField} />
          ) : null}
        </div>
      </section>
      <MessageComposer
        platform={platform}
        prefilled={sent || asks ? null : words.autofill}
        adPlatform={ad.platform}
        adPicture={ad.picture}
        trade={ad.trade}
        active={activeField === "autofill"}
      />
    </>
  );
}
