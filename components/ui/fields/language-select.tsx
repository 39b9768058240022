"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useLanguage } from "@/lib/client/i18n/use-language";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { interfaceLanguages, languageCodes } from "@/lib/domain/languages/interface-languages";
import { refusalText, type ShownRefusal } from "@/lib/domain/refusal/refusal-text";
import { Select } from "./select";

const options = languageCodes.map((code) => ({
  value: code as string,
  label: interfaceLanguages[code].name,
  lang: code,
}));

/** For pages without an account menu. Each language is written in itself. */
export function LanguageSelect({ className }: { className?: string }) {
  const t = useTranslations("ui.languageSelect");
  const text = useMessageText();
  const { language, chooseLanguage } = useLanguage();
  const [refusal, setRefusal] = useState<ShownRefusal | null>(null);
  return (
    <div className={className}>
      <Select
        label={t("language")}
        value={language as string}
        options={options}
        onChange={(code) => void chooseLanguage(code).then(setRefusal)}
      />
      {refusal ? (
        <p role="alert" className="text-red text-xs">
          {text(refusalText(refusal).title)}
        </p>
      ) : null}
    </div>
  );
}
