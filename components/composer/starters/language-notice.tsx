import { Notice } from "@/components/ui/feedback/notice";
import { languageName } from "@/lib/domain/languages/languages";

/** A copy that waits for its translation. */
export function LanguageNotice({ language }: { language: string }) {
  return (
    <Notice tone="info" size="sm">
      To be written in <b className="font-[550]">{languageName(language)}</b>. The words below are those of the
      original, to translate.
    </Notice>
  );
}
