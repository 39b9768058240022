"use client";

import { ChooseDialog } from "@/components/ui/overlays/choose-dialog";
import { languageChoices } from "@/lib/domain/languages/languages";

type LanguageDialogProps = { name: string; onChoose: (tag: string) => void; onClose: () => void };

/** Asks for the language of a copy. */
export function LanguageDialog({ name, onChoose, onClose }: LanguageDialogProps) {
  return (
    <ChooseDialog
      title="Duplicate in another language"
      description={`A draft with the text of “${name}”, for you to translate. Nothing is published.`}
      searchLabel="Language"
      choices={languageChoices}
      confirmLabel="Create draft"
      onChoose={onChoose}
      onClose={onClose}
    />
  );
}
