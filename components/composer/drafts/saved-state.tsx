import { clsx } from "clsx";
import { useSyncExternalStore } from "react";
import type { Watched } from "@/lib/client/browser/watched";
import type { DraftState } from "@/lib/client/drafts/draft-saver";

type SavedStateProps = { state: Watched<DraftState>; busy: boolean; message: string | null };

const sentences: Record<DraftState, string> = {
  clean: "",
  saving: "Saving",
  saved: "Saved",
  offline: "Offline. Saved on this device.",
  "signed-out": "Signed out. Saved on this device.",
  "other-person": "Someone else signed in. Saved on this device.",
  refused: "Saved on this device only",
  "at-risk": "Not saved: keep this page open",
  conflict: "",
};

const troubled = new Set<DraftState>(["offline", "signed-out", "other-person", "refused", "at-risk"]);

/** One quiet line: what is kept where, or the last thing worth saying. */
export function SavedState({ state: watched, busy, message }: SavedStateProps) {
  const state = useSyncExternalStore(watched.subscribe, watched.get, watched.get);
  const said = busy ? "Publishing…" : message;
  const isTroubled = troubled.has(state);
  return (
    <div className="flex min-w-0 items-center gap-1.5 text-dim text-xs">
      {!said && sentences[state] ? (
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
        {said ?? (isTroubled ? sentences[state] : null)}
      </p>
      {said || isTroubled ? null : <p className="min-w-0">{sentences[state]}</p>}
    </div>
  );
}
