"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/buttons/button";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";
import { changedFields, fieldText } from "@/lib/domain/sequences/changed-fields";
import { sameWords } from "@/lib/domain/sequences/same-words";
import type { SequenceWords } from "@/lib/domain/sequences/schema";
import { type WordFieldName, wordFields } from "@/lib/domain/sequences/word-fields";
import { mergeWords, proposeMerge, type Side } from "./merge-words";

type CompareDialogProps = {
  /** The version that the draft started from. */
  base: SequenceWords;
  /** The live version. */
  theirs: SequenceWords;
  mine: SequenceWords;
  busy: boolean;
  /** Choosing publishes at once; otherwise the merged words stay a draft. */
  publishes: boolean;
  /** The merged content; equals `theirs` if nothing of mine remains. */
  onChoose: (words: SequenceWords) => void;
  onClose: () => void;
};

/** Resolves a conflict with a newer live version field by field. */
export function CompareDialog({ base, theirs, mine, busy, publishes, onChoose, onClose }: CompareDialogProps) {
  const t = useTranslations("composer.compareDialog");
  const text = useMessageText();
  const [choices, setChoices] = useState(() => proposeMerge(base, theirs, mine));
  const fields = changedFields(theirs, mine);
  const byThem = changedFields(base, theirs);
  const merged = mergeWords(theirs, mine, choices);
  const all = (side: Side) => setChoices(Object.fromEntries(fields.map((field) => [field, side])));
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      size="lg"
      title={t("sequenceChangedWhileYou")}
      description={t("nothingWasOverwrittenChoose")}
      footer={
        <>
          <Button onClick={onClose}>{t("decideLater")}</Button>
          <Button variant="primary" busy={busy} onClick={() => onChoose(merged)}>
            {sameWords(merged, theirs) ? t("useLiveVersion") : t(publishes ? "publishVersion" : "continueWithVersion")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => all("theirs")}>
            {t("useAllTheirs")}
          </Button>
          <Button size="sm" onClick={() => all("mine")}>
            {t("keepAllMine")}
          </Button>
        </div>
        {fields.length === 0 ? <p className="text-dim">{t("bothVersionsNowSame")}</p> : null}
        {fields.map((field) => (
          <fieldset key={field} className="min-w-0">
            <legend className="mb-1.5 font-[550]">
              {text(wordFields[field].label)}
              <span className="ms-2 font-normal text-[13px] text-dim">
                {text(whoChanged(field, byThem, base, mine))}
              </span>
            </legend>
            <div className="grid gap-2 sm:grid-cols-2">
              {(["theirs", "mine"] as const).map((side) => (
                <label
                  key={side}
                  className="flex min-w-0 cursor-pointer gap-2 rounded-xl border border-line-strong px-3 py-2 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
                >
                  <input
                    type="radio"
                    name={`compare-${field}`}
                    checked={choices[field] === side}
                    onChange={() => setChoices({ ...choices, [field]: side })}
                    className="mt-0.5 size-4 shrink-0 accent-(--accent) outline-none"
                  />
                  <span className="min-w-0">
                    <span className="block text-dim text-xs">{side === "theirs" ? t("liveNow") : t("mine")}</span>
                    <span
                      dir="auto"
                      className="block whitespace-pre-wrap [overflow-wrap:anywhere] [unicode-bidi:plaintext]"
                    >
                      {fieldText(side === "theirs" ? theirs : mine, field) || <i className="text-dim">{t("empty")}</i>}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </Dialog>
  );
}

function whoChanged(field: WordFieldName, byThem: WordFieldName[], base: SequenceWords, mine: SequenceWords): Message {
  const them = byThem.includes(field);
  const me = changedFields(base, mine).includes(field);
  return them && me
    ? msg("composer.compareDialog.changedByBoth")
    : them
      ? msg("composer.compareDialog.changedElsewhere")
      : msg("composer.compareDialog.changedByYou");
}
