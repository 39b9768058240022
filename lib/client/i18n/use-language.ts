import { useLocale } from "next-intl";
import { useCallback, useTransition } from "react";
import { chooseLanguageAction } from "@/lib/actions/language";
import { languageOfLocale } from "@/lib/domain/languages/interface-languages";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { isOutdatedPage } from "../browser/outdated-page";

const notSaved: Refusal = { kind: "unexpected", reason: "languageNotSaved" };

export function useLanguage() {
  const language = languageOfLocale(useLocale());
  const [isPending, startTransition] = useTransition();
  const chooseLanguage = useCallback(
    (code: string) =>
      new Promise<Refusal | null>((resolve) => {
        startTransition(async () => {
          try {
            const result = await chooseLanguageAction(code);
            resolve(result.ok ? null : result.refusal);
          } catch (error) {
            resolve(isOutdatedPage(error) ? { ...notSaved, kind: "page-outdated" } : notSaved);
          }
        });
      }),
    [],
  );
  return { language, isPending, chooseLanguage };
}
