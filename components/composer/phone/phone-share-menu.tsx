"use client";

import { GalleryVertical, Image as ImageIcon, ScrollText } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { useFormContext } from "react-hook-form";
import type { PreviewMoment } from "@/components/preview/preview-types";
import type { PopupOfButton } from "@/components/ui/buttons/popup-button";
import { toast } from "@/components/ui/feedback/toast";
import { Menu } from "@/components/ui/overlays/menu";
import { MenuItem } from "@/components/ui/overlays/menu-item";
import { download } from "@/lib/client/browser/download";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { pictureName } from "@/lib/domain/text/picture-name";

export type PhoneShareProps = PopupOfButton & {
  phone: RefObject<HTMLElement | null>;
  moment: PreviewMoment;
  onReadAsText: () => void;
};

const icon = { "aria-hidden": true, className: "size-4", strokeWidth: 1.75 } as const;

export function PhoneShareMenu({ phone, moment, onReadAsText, ...popup }: PhoneShareProps) {
  const t = useTranslations("composer.phoneShareMenu");
  const { getValues } = useFormContext<SequenceWords>();
  const save = async (extent: "screen" | "conversation") => {
    const element = phone.current?.querySelector<HTMLElement>(".wa-phone");
    if (!element) return;
    try {
      const { takePicture } = await import("@/components/preview/take-picture");
      const name = pictureName(getValues("name"), extent === "conversation" ? "conversation" : moment);
      download(await takePicture(element, extent), name);
      toast.show({ title: t("pictureSaved"), description: name });
    } catch {
      toast.error({
        title: t("browserCouldntCreatePicture"),
        description: t("tryChromeEdgeFirefox"),
      });
    }
  };
  return (
    <Menu label={t("sharePreview")} {...popup}>
      <MenuItem icon={<ScrollText {...icon} />} onClick={onReadAsText}>
        {t("readAsText")}
      </MenuItem>
      <MenuItem icon={<ImageIcon {...icon} />} hint={t("png")} onClick={() => void save("screen")}>
        {t("saveScreen")}
      </MenuItem>
      {moment === "ad" ? null : (
        <MenuItem icon={<GalleryVertical {...icon} />} hint={t("png")} onClick={() => void save("conversation")}>
          {t("saveWholeConversation")}
        </MenuItem>
      )}
    </Menu>
  );
}
