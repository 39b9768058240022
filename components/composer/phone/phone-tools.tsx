"use client";

import { Share, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, Suspense, useRef, useState } from "react";
import type { PreviewAdPart } from "@/components/preview/preview-types";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { IconButton } from "@/components/ui/buttons/icon-button";
import { PopupButton } from "@/components/ui/buttons/popup-button";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import type { PhoneSettingsProps } from "./phone-settings-popover";
import type { PhoneShareProps } from "./phone-share-menu";
import type { TranscriptProps } from "./transcript-dialog";

const PhoneSettingsPopover = lazyPart(() =>
  import("./phone-settings-popover").then((module) => ({ default: module.PhoneSettingsPopover })),
);
const PhoneShareMenu = lazyPart(() =>
  import("./phone-share-menu").then((module) => ({ default: module.PhoneShareMenu })),
);
const TranscriptDialog = lazyPart(() =>
  import("./transcript-dialog").then((module) => ({ default: module.TranscriptDialog })),
);

type PhoneToolsProps = Omit<PhoneSettingsProps, "button" | "onClose" | "part"> &
  Omit<TranscriptProps, "onClose"> &
  Omit<PhoneShareProps, "anchor" | "open" | "onOpenChange" | "onReadAsText"> & {
    /** The part to set; "phone" for all settings; null while closed. */
    settings: PreviewAdPart | "phone" | null;
    onSettings: (part: PreviewAdPart | "phone" | null) => void;
    children: ReactNode;
  };

/** Loads settings and sharing on demand. */
export function PhoneTools({ phone, settings, onSettings, children, ...rest }: PhoneToolsProps) {
  const t = useTranslations("composer.phoneTools");
  const button = useRef<HTMLButtonElement>(null);
  const [asked, setAsked] = useState(false);
  const [reading, setReading] = useState(false);
  if (settings && !asked) setAsked(true);
  return (
    <span className="flex gap-1 max-sm:gap-0.5">
      <IconButton
        ref={button}
        label={t("phoneSettings")}
        icon={<SlidersHorizontal aria-hidden className="size-4" strokeWidth={1.75} />}
        aria-haspopup="dialog"
        aria-expanded={settings !== null}
        onClick={() => onSettings(settings ? null : "phone")}
      />
      <PopupButton
        opens="menu"
        label={t("sharePreview")}
        className={buttonClass({ variant: "ghost", square: true })}
        popup={(popup) => <PhoneShareMenu {...popup} {...rest} phone={phone} onReadAsText={() => setReading(true)} />}
      >
        <Share aria-hidden className="size-4" strokeWidth={1.75} />
      </PopupButton>
      {children}
      <Suspense fallback={null}>
        {asked ? (
          <PhoneSettingsPopover
            {...rest}
            phone={phone}
            button={button}
            part={settings}
            onClose={() => onSettings(null)}
          />
        ) : null}
        {reading ? <TranscriptDialog {...rest} onClose={() => setReading(false)} /> : null}
      </Suspense>
    </span>
  );
}
