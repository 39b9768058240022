"use client";

import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useComposer } from "@/lib/client/composer/use-composer";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import type { ComposerNote } from "@/lib/domain/composer/composer-note";
import { selectCheckRefusal, selectHasConflict, selectIsBusy } from "@/lib/domain/composer/select";
import type { DraftState } from "@/lib/domain/drafts/draft-state";
import { type Message, msg, type Text } from "@/lib/domain/messages/message";

const sentences: Record<DraftState, Message | null> = {
  clean: null,
  saving: msg("composer.savedState.saving"),
  saved: msg("composer.savedState.saved"),
  offline: msg("composer.savedState.offline"),
  "signed-out": msg("composer.savedState.signedOut"),
  "other-person": msg("composer.savedState.otherPerson"),
  refused: msg("composer.savedState.refused"),
  "at-risk": msg("composer.savedState.atRisk"),
  conflict: null,
};

const troubled = new Set<DraftState>(["offline", "signed-out", "other-person", "refused", "at-risk"]);

function noteText(note: ComposerNote): Text {
  switch (note.kind) {
    case "invalid":
      return note.count > 1 ? msg("composer.savedState.note.problems", { count: note.count }) : note.first;
    case "example-used":
      return note.replaced
        ? msg("composer.savedState.note.exampleAdded")
        : msg("composer.savedState.note.startedFrom", { name: note.name });
    default:
      return msg(`composer.savedState.note.${note.kind}`);
  }
}

export function SavedState() {
  const text = useMessageText();
  const t = useTranslations("composer.savedState");
  const hasConflict = useComposer(selectHasConflict);
  const saved = useComposer(({ draft }) => draft.saved);
  const isChecking = useComposer(selectCheckRefusal) !== null;
  const isBusy = useComposer(selectIsBusy);
  const note = useComposer((state) => state.note);
  const state = hasConflict ? "conflict" : saved;
  const said = isChecking ? t("checking") : isBusy ? t("publishing") : note && text(noteText(note));
  const sentence = sentences[state];
  const isTroubled = troubled.has(state);
  return (
    <div className="flex min-w-0 items-center gap-1.5 text-dim text-xs">
      {!said && sentence ? (
        <span
          aria-hidden
          className={clsx(
            "size-1.5 shrink-0 rounded-full",
            isTroubled ? "bg-amber" : state === "saved" ? "bg-accent" : "bg-line-strong",
          )}
        />
      ) : null}
      {/* Announces only problems and one-time notes, not every save. */}
      <p role="status" className={clsx("min-w-0", isTroubled && !said && "text-amber")}>
        {said ?? (isTroubled && sentence ? text(sentence) : null)}
      </p>
      {said || isTroubled ? null : <p className="min-w-0">{sentence && text(sentence)}</p>}
    </div>
  );
}
