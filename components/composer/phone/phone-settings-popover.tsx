"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useId } from "react";
import { completeAd } from "@/components/preview/complete-ad";
import type { PreviewAdPart, PreviewBusiness, PreviewNotice } from "@/components/preview/preview-types";
import { Button } from "@/components/ui/buttons/button";
import { Checkbox } from "@/components/ui/fields/checkbox";
import { controlClass } from "@/components/ui/fields/control-class";
import { Segmented } from "@/components/ui/fields/segmented";
import { Popover } from "@/components/ui/overlays/popover";
import { useFormats } from "@/lib/client/i18n/use-formats";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { phoneAdFieldId } from "./phone-ad-field-id";
import { PhoneAdSettings } from "./phone-ad-settings";
import type { PhoneLook, PhoneScene } from "./phone-settings";

export type PhoneSettingsProps = {
  /** The phone's column: the popover opens beside it if there is room, so that changes are visible at once. */
  phone: RefObject<HTMLElement | null>;
  button: RefObject<HTMLElement | null>;
  /** The part of the ad whose field gets the focus; null while closed. */
  part: PreviewAdPart | "phone" | null;
  onClose: () => void;
  business: PreviewBusiness;
  look: PhoneLook;
  onLook: (changes: Partial<PhoneLook>) => void;
  scene: PhoneScene;
  onScene: (changes: Partial<PhoneScene>) => void;
  /** Name of the real ad that the phone shows; null for the made-up ad set here. */
  realAd: string | null;
  onReset: () => void;
};

const screens = [
  { value: "regular", label: msg("composer.phoneSettingsPopover.regular") },
  { value: "small", label: msg("composer.phoneSettingsPopover.small") },
] as const;
const notices: { value: PreviewNotice; label: Message }[] = [
  { value: "meta", label: msg("composer.phoneSettingsPopover.secureServiceFromMeta") },
  { value: "companies", label: msg("composer.phoneSettingsPopover.worksWithOtherCompanies") },
  { value: "encrypted", label: msg("composer.phoneSettingsPopover.endEndEncrypted") },
];

/** Changes apply at once and are saved in this browser. */
export function PhoneSettingsPopover(props: PhoneSettingsProps) {
  const text = useMessageText();
  const formats = useFormats();
  const t = useTranslations("composer.phoneSettingsPopover");
  const { phone, button, part, onClose, business, look, onLook, scene, onScene, realAd, onReset } = props;
  useEffect(() => {
    if (part && part !== "phone") document.getElementById(phoneAdFieldId(part))?.focus();
  }, [part]);
  const isBeside = part !== null && matchMedia("(min-width: 1024px)").matches;
  const percent = Math.round(look.textScale * 100);
  return (
    <Popover
      label={t("phoneSettings")}
      open={part !== null}
      onOpenChange={(open) => open || onClose()}
      anchor={isBeside ? phone.current : button.current}
      side={isBeside ? "inline-start" : "bottom"}
      initialFocus={() => (part && part !== "phone" ? document.getElementById(phoneAdFieldId(part)) : null)}
      // Don't steal the focus if the user has moved to another field.
      finalFocus={() => (document.activeElement?.matches("input, textarea") ? false : button.current)}
      className="w-[328px]"
    >
      <div className="grid gap-3 p-3">
        <Row label={t("screen")}>
          <Segmented
            label={t("screen")}
            value={look.smallScreen ? "small" : "regular"}
            options={screens}
            onChange={(screen) => onLook({ smallScreen: screen === "small" })}
          />
        </Row>
        <Row label={t("textSize")} htmlFor="phone-text-size">
          <span className="flex items-center gap-2">
            <input
              id="phone-text-size"
              type="range"
              min={100}
              max={200}
              step={10}
              value={percent}
              aria-valuetext={t("percent", { percent })}
              onChange={(event) => onLook({ textScale: event.target.valueAsNumber / 100 })}
              className="h-6 w-[118px] accent-(--accent)"
            />
            <span className="w-12 whitespace-nowrap text-end text-dim tabular-nums">{formats.share(percent, 100)}</span>
          </span>
        </Row>
        <label className="grid gap-1.5">
          <span className="font-medium">{t("noticeAtTop")}</span>
          <select
            value={look.notice}
            onChange={(event) => {
              const notice = notices.find(({ value }) => value === event.target.value);
              if (notice) onLook({ notice: notice.value });
            }}
            className={`${controlClass} h-8 px-2`}
          >
            {notices.map(({ value, label }) => (
              <option key={value} value={value}>
                {text(label)}
              </option>
            ))}
          </select>
        </label>
        <div className="grid">
          <Switch checked={look.adChip} onChange={(adChip) => onLook({ adChip })}>
            {t("showAdStartedChat")}
          </Switch>
          <Switch checked={scene.verified} onChange={(verified) => onScene({ verified })}>
            {t("verifiedBusiness")}
          </Switch>
        </div>
        {realAd === null ? (
          <PhoneAdSettings
            scene={scene}
            neutral={completeAd({ platform: scene.platform }, business, text)}
            onScene={onScene}
          />
        ) : (
          <p className="border-line border-t pt-3 text-[13px] text-dim">
            {t.rich("phoneShowsAdWith", { realAd, span: (chunks) => <span dir="auto">{chunks}</span> })}
          </p>
        )}
        <Button size="sm" variant="ghost" className="justify-self-start" onClick={onReset}>
          {t("resetDefaults")}
        </Button>
      </div>
    </Popover>
  );
}

function Row({ label, htmlFor, children }: { label: string; htmlFor?: string; children: ReactNode }) {
  return (
    <div className="flex min-h-8 items-center justify-between gap-3">
      {htmlFor ? (
        <label htmlFor={htmlFor} className="font-medium">
          {label}
        </label>
      ) : (
        <span aria-hidden className="font-medium">
          {label}
        </span>
      )}
      {children}
    </div>
  );
}

function Switch(props: { checked: boolean; onChange: (checked: boolean) => void; children: ReactNode }) {
  const id = useId();
  return (
    <span className="-ms-1 flex min-h-8 items-center gap-2">
      <Checkbox id={id} checked={props.checked} onChange={(event) => props.onChange(event.target.checked)} />
      <label htmlFor={id} className="flex-1 cursor-pointer">
        {props.children}
      </label>
    </span>
  );
}
