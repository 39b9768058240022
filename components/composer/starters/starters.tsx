"use client";

import { Sparkles } from "lucide-react";
import { useTranslations } from "next-intl";
import { Suspense, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { Button } from "@/components/ui/buttons/button";
import { useCommands } from "@/lib/client/commands/use-commands";
import { useComposer, useComposerActions } from "@/lib/client/composer/use-composer";
import { lazyPart } from "@/lib/client/i18n/lazy-part";
import { selectIsFixed } from "@/lib/domain/composer/select";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

const StartersDialog = lazyPart(() =>
  import("./starters-dialog").then((module) => ({ default: module.StartersDialog })),
);

type StartersProps = {
  businessName: string;
  /** The URL asks for the examples. */
  startsOpen: boolean;
};

function isBlank({ name, text, autofill, iceBreakers }: SequenceWords): boolean {
  return [name, text, autofill].every((words) => words.trim() === "") && iceBreakers.length === 0;
}

/** Offers examples while the form is empty; the palette always does. Using one can be undone. */
export function Starters({ businessName, startsOpen }: StartersProps) {
  const t = useTranslations("composer.starters");
  const { applyWords, noteExample } = useComposerActions();
  const readOnly = useComposer(selectIsFixed);
  const { getValues } = useFormContext<SequenceWords>();
  const blank = useWatch({ compute: isBlank });
  const [open, setOpen] = useState(startsOpen);
  useCommands({ starters: readOnly ? undefined : () => setOpen(true) });
  if (readOnly) return null;

  const close = () => {
    setOpen(false);
    if (startsOpen) window.history.replaceState(null, "", window.location.pathname);
  };
  const use = (words: SequenceWords) => {
    const replaced = !isBlank(getValues());
    close();
    // Fields accept undoable edits only after the dialog releases the focus.
    requestAnimationFrame(() => {
      applyWords(words);
      noteExample(words.name, replaced);
    });
  };
  return (
    <>
      {blank ? (
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 rounded-xl border border-line-strong border-dashed px-3.5 py-2.5">
          <p className="min-w-0 flex-[1_1_18rem] text-dim">{t("writeOwnWordsBegin")}</p>
          <Button icon={<Sparkles aria-hidden className="size-4" strokeWidth={1.75} />} onClick={() => setOpen(true)}>
            {t("startFromExample")}
          </Button>
        </div>
      ) : null}
      {open ? (
        <Suspense fallback={null}>
          <StartersDialog businessName={businessName} onUse={use} onClose={close} />
        </Suspense>
      ) : null}
    </>
  );
}
