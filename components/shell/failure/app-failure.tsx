import { NextIntlClientProvider, useTranslations } from "next-intl";
import { useState } from "react";
import { buttonClass } from "@/components/ui/buttons/button-class";
import { DrawingOf } from "@/components/ui/drawings/drawings";
import catalogues from "@/lib/client/i18n/failure-messages.json";
import {
  directionOf,
  type interfaceLanguages,
  isLanguageCode,
  languageCodes,
  localeOf,
} from "@/lib/domain/languages/interface-languages";

type Code = keyof typeof interfaceLanguages;

/** The language of the page that failed, else the first that the browser prefers. */
function pageLanguage(): Code {
  if (typeof document === "undefined") return "en";
  const { lang } = document.documentElement;
  if (isLanguageCode(lang)) return lang;
  const bases = navigator.languages.map((tag) => tag.split("-")[0]);
  return languageCodes.find((code) => bases.includes(code.split("-")[0])) ?? "en";
}

export function AppFailure() {
  const [code] = useState(pageLanguage);
  return (
    <html lang={code} dir={directionOf(code)}>
      <body>
        <NextIntlClientProvider locale={localeOf(code)} timeZone="UTC" messages={catalogues[code]}>
          <Words />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}

function Words() {
  const t = useTranslations("pages.globalError");
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-[46ch] flex-col items-center justify-center px-6 py-16 text-center">
      <title>{t("title")}</title>
      <DrawingOf name="failure" />
      <h1 className="mt-6 text-balance font-semibold text-xl">{t("title")}</h1>
      <p className="mt-2 text-pretty text-dim">{t("advice")}</p>
      <button type="button" className={`${buttonClass({ variant: "primary" })} mt-6`} onClick={() => location.reload()}>
        {t("reload")}
      </button>
    </main>
  );
}
