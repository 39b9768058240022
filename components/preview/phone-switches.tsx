import { useTranslations } from "next-intl";
import { Segmented } from "@/components/ui/fields/segmented";
import { platformOptions, promptOptions, themeOptions } from "./phone-options";
import type { PhoneTheme, PreviewPlatform, PreviewPrompt, PreviewTheme } from "./preview-types";
import type { Openings } from "./use-phone-play";

type Props = {
  has: Openings;
  opening: PreviewPrompt;
  onOpening: (opening: PreviewPrompt) => void;
  platform: PreviewPlatform;
  onPlatform: (platform: PreviewPlatform) => void;
  theme: PhoneTheme;
  onTheme: (theme: PreviewTheme) => void;
};

/** Below a phone, above its shadow: what the chat opens with, if there is a choice, and how the phone looks. */
export function PhoneSwitches({ has, opening, onOpening, platform, onPlatform, theme, onTheme }: Props) {
  const t = useTranslations("preview.phoneOptions");
  return (
    <div className="relative flex flex-wrap justify-center gap-2">
      {has === "both" ? (
        <Segmented label={t("whatChatOpensWith")} value={opening} options={promptOptions} onChange={onOpening} />
      ) : null}
      <Segmented label={t("platform")} value={platform} options={platformOptions} onChange={onPlatform} />
      <Segmented
        label={t("themePhone")}
        value={theme === "page" ? "light" : theme}
        options={themeOptions}
        onChange={onTheme}
      />
    </div>
  );
}
