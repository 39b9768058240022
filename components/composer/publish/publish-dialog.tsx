"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { FieldDifference } from "@/components/preview/text/field-difference";
import { Button } from "@/components/ui/buttons/button";
import { Notice } from "@/components/ui/feedback/notice";
import { Dialog } from "@/components/ui/overlays/dialog";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { Check } from "@/lib/domain/checks/check";
import type { RefusalField } from "@/lib/domain/refusal/refusal";
import { diffSequence } from "@/lib/domain/sequences/diff";
import type { SequenceWords } from "@/lib/domain/sequences/schema";

type PublishDialogProps = {
  /** The live version; null if the sequence is new. */
  live: SequenceWords | null;
  /** For a new sequence: the content of the live one that it replaces. */
  replaces?: SequenceWords | null;
  words: SequenceWords;
  warnings: readonly Check[];
  busy: boolean;
  onPublish: () => void;
  onClose: () => void;
  onFocusField: (field: RefusalField) => void;
};

const nothing: SequenceWords = { name: "", text: "", autofill: "", iceBreakers: [] };

/** Shows what publishing creates or changes, and any warnings. */
export function PublishDialog(props: PublishDialogProps) {
  const text = useMessageText();
  const t = useTranslations("composer.publishDialog");
  const { live, replaces = null, words, warnings, busy, onPublish, onClose, onFocusField } = props;
  const before = live ?? replaces ?? { ...nothing, name: words.name };
  // Omit questions whose position changed only because others moved.
  const changes = diffSequence(before, words).filter(({ kind, from, to }) => kind !== "moved" || from !== to);
  const publishButton = useRef<HTMLButtonElement>(null);
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      size="lg"
      initialFocus={publishButton}
      title={live ? t("publishChanges", { name: live.name }) : t("publish", { name: words.name })}
      description={
        live
          ? t("changesAtMeta", { count: changes.length })
          : replaces
            ? t("createdNextWhichStays", { name: replaces.name })
            : t("createdAtMetaCustomers")
      }
      footer={
        <>
          <Button onClick={onClose} aria-disabled={busy || undefined}>
            {t("keepEditing")}
          </Button>
          <Button ref={publishButton} variant="primary" busy={busy} onClick={onPublish}>
            {warnings.length > 0 ? t("publishAnyway") : t("publish2")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {changes.length > 0 ? (
          <ul
            aria-label={
              live ? t("whatChanges") : replaces ? t("whatDiffersFrom", { name: replaces.name }) : t("whatIsCreated")
            }
            className="grid gap-1.5"
          >
            {changes.map((change) => (
              <FieldDifference key={`${change.field}-${change.from}-${change.to}`} change={change} />
            ))}
          </ul>
        ) : null}
        {replaces && changes.every(({ field }) => field === "name") ? (
          <Notice tone="warning" size="sm">
            {t("onlyNameChangesCustomers")}
          </Notice>
        ) : null}
        {warnings.length > 0 ? (
          <section aria-labelledby="publish-warnings">
            <h3 id="publish-warnings" className="mb-1.5 font-[550]">
              {t("warnings", { count: warnings.length })}
            </h3>
            <ul className="grid gap-1.5">
              {warnings.map(({ id, field, message }) => (
                <li key={id}>
                  <Notice
                    tone="warning"
                    size="sm"
                    action={
                      <button
                        type="button"
                        className="min-h-6 font-[550] underline underline-offset-3 hover:no-underline"
                        onClick={() => {
                          onClose();
                          onFocusField(field);
                        }}
                      >
                        {t("goThere")}
                      </button>
                    }
                  >
                    {text(message)}
                  </Notice>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </Dialog>
  );
}
