"use client";

import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Notice } from "@/components/ui/notice";
import type { Check } from "@/lib/sequences/check";
import type { RefusalField } from "@/lib/sequences/refusal";
import type { SequenceWords } from "@/lib/sequences/schema";
import { changedFields } from "./changed-fields";
import { FieldDifference } from "./field-difference";

type PublishDialogProps = {
  /** What is live; null when the sequence is new. */
  live: SequenceWords | null;
  words: SequenceWords;
  warnings: readonly Check[];
  busy: boolean;
  onPublish: () => void;
  onClose: () => void;
  onFocusField: (field: RefusalField) => void;
};

/** Says what will happen before it does: the difference to what is live, and what may be worth another look. */
export function PublishDialog({ live, words, warnings, busy, onPublish, onClose, onFocusField }: PublishDialogProps) {
  const changed = live ? changedFields(live, words) : [];
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open && !busy) onClose();
      }}
      size="lg"
      title={live ? `Publish changes to “${live.name}”?` : `Publish “${words.name}”?`}
      description={
        live
          ? `${changed.length === 1 ? "One field changes" : `${changed.length} fields change`} at Meta. Everything else stays as it is.`
          : "It is created at Meta. No customer sees it before an ad uses it."
      }
      footer={
        <>
          <Button onClick={onClose} aria-disabled={busy || undefined}>
            Keep writing
          </Button>
          <Button variant="primary" busy={busy} onClick={onPublish}>
            {warnings.length > 0 ? "Publish anyway" : "Publish"}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {live
          ? changed.map((field) => <FieldDifference key={field} field={field} before={live} after={words} />)
          : null}
        {warnings.length > 0 ? (
          <section aria-labelledby="publish-warnings">
            <h3 id="publish-warnings" className="mb-1.5 font-[550]">
              {warnings.length === 1 ? "One thing worth a look" : `${warnings.length} things worth a look`}
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
                        Go there
                      </button>
                    }
                  >
                    {message}
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
