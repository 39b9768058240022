"use client";

import { useTranslations } from "next-intl";
import { memo } from "react";
import { MiniPreview } from "@/components/preview/mini-preview";
import { usePhoneTheme } from "@/components/preview/use-phone-theme";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Starter, starterIndustries, starterLanguages } from "@/lib/domain/starters/starter";

type StarterCardProps = { starter: Starter; businessName: string; onUse: () => void };

/** The button covers the whole card; the preview stays readable to assistive technology. */
export const StarterCard = memo(function StarterCard({ starter, businessName, onUse }: StarterCardProps) {
  const t = useTranslations("composer.starterCard");
  const text = useMessageText();
  const { words, industry, language } = starter;
  const theme = usePhoneTheme();
  return (
    <article
      aria-label={words.name}
      className="relative flex h-full min-w-0 flex-col overflow-hidden rounded-xl border border-line bg-surface transition-colors duration-120 focus-within:border-accent hover:border-accent"
    >
      <div className="flex items-start gap-2 px-3 py-2.5">
        <div className="min-w-0 flex-1">
          <h3 className="truncate text-start font-[550]" dir="auto" lang={language}>
            {words.name}
          </h3>
          <p className="truncate text-[13px] text-dim">
            {text(starterIndustries[industry])} · <span lang={language}>{starterLanguages[language]}</span>
          </p>
        </div>
        <button
          type="button"
          aria-label={t("use2", { name: words.name })}
          onClick={onUse}
          className="min-h-7 shrink-0 rounded-lg border border-line-strong bg-surface px-2.5 font-medium text-[13px] outline-none after:absolute after:inset-0 after:z-1 after:rounded-xl hover:border-accent focus-visible:after:outline-2 focus-visible:after:outline-accent focus-visible:after:-outline-offset-2"
        >
          {t("use")}
        </button>
      </div>
      <div lang={language} className="grid flex-1 border-line border-t">
        <MiniPreview words={words} business={{ name: businessName }} theme={theme} maxIceBreakers={4} />
      </div>
      {words.autofill ? (
        <p className="border-line border-t px-3 py-2 text-[13px] text-dim">
          {t.rich("prefilled", {
            autofill: words.autofill,
            bdi: (chunks) => (
              <bdi lang={language} className="text-ink">
                {chunks}
              </bdi>
            ),
          })}
        </p>
      ) : null}
    </article>
  );
});
