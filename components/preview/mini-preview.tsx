import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { tradeOf } from "@/lib/domain/ads/trade-of";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { GreetingBubble } from "./chat/greeting-bubble";
import { IceBreakerRows } from "./chat/ice-breaker-rows";
import "./styles/preview.css";
import type { PhoneTheme, PreviewAd, PreviewBusiness } from "./preview-types";

type MiniPreviewProps = {
  words: Pick<SequenceWords, "text" | "autofill" | "iceBreakers">;
  business?: PreviewBusiness;
  theme?: PhoneTheme;
  adPlatform?: NonNullable<PreviewAd["platform"]>;
  /** Its path or a data URL; the default is a drawing. */
  adPicture?: string;
  /** Shows the number of further ones. */
  maxIceBreakers?: number;
  time?: string;
};

/** The preview without a phone frame, for cards and dialogs. */
export function MiniPreview(props: MiniPreviewProps) {
  const t = useTranslations("preview.miniPreview");
  const {
    words,
    business,
    theme = "light",
    adPlatform = "facebook",
    adPicture,
    maxIceBreakers = 3,
    time = "9:41",
  } = props;
  const name = business?.name;
  const trade = useMemo(
    () => tradeOf([name, words.text, words.iceBreakers.map(({ title }) => title).join("\n"), words.autofill]),
    [name, words],
  );
  const all = words.iceBreakers.map(({ title }) => title);
  // "+ 1 more" takes the room of the question that it stands for.
  const titles = all.length === maxIceBreakers + 1 ? all : all.slice(0, maxIceBreakers);
  const hiddenCount = all.length - titles.length;
  return (
    <section
      className="wa-mini"
      aria-label={business ? t("previewGreeting", { name: business.name }) : t("previewGreeting2")}
      data-wa-theme={theme}
      data-platform="android"
    >
      <GreetingBubble text={words.text} time={time} platform={adPlatform} picture={adPicture} trade={trade} />
      {titles.length > 0 ? <IceBreakerRows titles={titles} hiddenCount={hiddenCount} /> : null}
    </section>
  );
}
