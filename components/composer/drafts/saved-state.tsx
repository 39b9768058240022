import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import type { Watched } from "@/lib/client/browser/watched";
import type { DraftState } from "@/lib/client/drafts/draft-saver";
import { useMessageText } from "@/lib/client/i18n/use-message-text";
import { type Message, msg } from "@/lib/domain/messages/message";

type SavedStateProps = { state: Watched<DraftState>; busy: boolean; message: string | null };

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

/** One quiet line: what is kept where, or the last thing worth saying. */
export function SavedState({ state: watched, busy, message }: SavedStateProps) {
  const text = useMessageText();
  const t = useTranslations("composer.savedState");
  const state = useSyncExternalStore(watched.subscribe, watched.get, watched.get);
  const sentence = sentences[state];
  const said = busy ? t("publishing") : message;
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
      {/* Each save would be heard otherwise: only what goes wrong, and what is said once, is announced. */}
      <p role="status" className={clsx("min-w-0", isTroubled && !said && "text-amber")}>
        {said ?? (isTroubled && sentence ? text(sentence) : null)}
      </p>
      {said || isTroubled ? null : <p className="min-w-0">{sentence && text(sentence)}</p>}
    </div>
  );
}
