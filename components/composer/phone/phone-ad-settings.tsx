"use client";

import { useTranslations } from "next-intl";
import { type ChangeEvent, useRef } from "react";
import { Button } from "@/components/ui/buttons/button";
import { toast } from "@/components/ui/feedback/toast";
import { Field } from "@/components/ui/fields/field";
import { Input } from "@/components/ui/fields/input";
import { Segmented } from "@/components/ui/fields/segmented";
import { Textarea } from "@/components/ui/fields/textarea";
import { readPicture } from "@/lib/client/ads/read-picture";
import { msg } from "@/lib/domain/messages/message";
import { phoneAdFieldId } from "./phone-ad-field-id";
import type { PhoneScene } from "./phone-settings";

type PhoneAdSettingsProps = {
  scene: PhoneScene;
  /** Defaults for empty fields. */
  neutral: { headline: string; body: string; host: string };
  onScene: (changes: Partial<PhoneScene>) => void;
};

const platforms = [
  { value: "facebook", label: msg("composer.phoneAdSettings.facebook") },
  { value: "instagram", label: msg("composer.phoneAdSettings.instagram") },
] as const;

/** Sets the pictured ad for the preview only; nothing is sent. */
export function PhoneAdSettings({ scene, neutral, onScene }: PhoneAdSettingsProps) {
  const t = useTranslations("composer.phoneAdSettings");
  const file = useRef<HTMLInputElement>(null);
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = target.files?.[0];
    target.value = "";
    if (!chosen) return;
    try {
      onScene({ picture: await readPicture(chosen) });
    } catch {
      toast.error({
        title: t("fileIsntPictureCan"),
        description: t("useJpegPngWebp"),
      });
    }
  };
  return (
    <fieldset className="grid gap-2.5 border-line border-t pt-3">
      <legend className="sr-only">{t("theAd")}</legend>
      <div className="flex min-h-8 items-center justify-between gap-3">
        <span aria-hidden className="font-medium">
          {t("theAd")}
        </span>
        <Segmented
          label={t("whereAdSeen")}
          value={scene.platform}
          options={platforms}
          onChange={(platform) => onScene({ platform })}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button id={phoneAdFieldId("ad.picture")} size="sm" onClick={() => file.current?.click()}>
          {t("choosePicture")}
        </Button>
        {scene.picture ? (
          <Button size="sm" variant="ghost" onClick={() => onScene({ picture: "" })}>
            {t("useDefault")}
          </Button>
        ) : null}
        <input ref={file} type="file" accept="image/*" aria-label={t("pictureAd")} hidden onChange={choose} />
        <small className="basis-full text-dim text-xs">{t("keptInBrowserOnly")}</small>
      </div>
      <Field label={t("headline")} controlId={phoneAdFieldId("ad.headline")}>
        <Input
          dir="auto"
          value={scene.headline}
          placeholder={neutral.headline}
          onChange={(event) => onScene({ headline: event.target.value })}
        />
      </Field>
      <Field label={t("text")} controlId={phoneAdFieldId("ad.body")}>
        <Textarea
          dir="auto"
          rows={2}
          value={scene.body}
          placeholder={neutral.body}
          onChange={(event) => onScene({ body: event.target.value })}
        />
      </Field>
      <Field label={t("linkShown")} controlId={phoneAdFieldId("ad.host")}>
        <Input
          dir="ltr"
          value={scene.host}
          placeholder={neutral.host}
          onChange={(event) => onScene({ host: event.target.value })}
        />
      </Field>
    </fieldset>
  );
}
