import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/feedback/notice";
import { languageName } from "@/lib/domain/languages/languages";

export function LanguageNotice({ language }: { language: string }) {
  const t = useTranslations("composer.languageNotice");
  return (
    <Notice tone="info" size="sm">
      {t.rich("writtenInWordsBelow", {
        languageName: languageName(language),
        b: (chunks) => <b className="font-[550]">{chunks}</b>,
      })}
    </Notice>
  );
}
