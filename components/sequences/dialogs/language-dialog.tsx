"use client";

import { useTranslations } from "next-intl";
import { ChooseDialog } from "@/components/ui/overlays/choose-dialog";
import { languageChoices } from "@/lib/domain/languages/languages";

type LanguageDialogProps = { name: string; onChoose: (tag: string) => void; onClose: () => void };

export function LanguageDialog({ name, onChoose, onClose }: LanguageDialogProps) {
  const t = useTranslations("sequences.languageDialog");
  return (
    <ChooseDialog
      title={t("duplicateInAnotherLanguage")}
      description={t("draftWithTextFor", { name })}
      searchLabel={t("language")}
      choices={languageChoices}
      confirmLabel={t("createDraft")}
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
