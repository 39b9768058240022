"use client";

import { clsx } from "clsx";
import { useComposer } from "@/lib/client/composer/use-composer";
import type { ComposerNote } from "@/lib/domain/composer/composer-note";
import { selectCheckTold, selectHasConflict, selectIsBusy } from "@/lib/domain/composer/select";
import type { DraftState } from "@/lib/domain/drafts/draft-state";

const sentences: Record<DraftState, string> = {
  clean: "",
  saving: "Saving",
  saved: "Saved",
  offline: "Offline, kept here",
  "signed-out": "Signed out, kept here",
  "other-person": "Someone else signed in, kept here",
  refused: "Kept in this browser only",
  "at-risk": "Not saved: keep this page open",
  conflict: "",
};

const troubled = new Set<DraftState>(["offline", "signed-out", "other-person", "refused", "at-risk"]);

function noteText(note: ComposerNote): string {
  switch (note.kind) {
    case "invalid":
      return note.count > 1 ? `Fix ${note.count} problems before publishing` : note.first;
    case "unchanged":
      return "No changes: this is the live version";
    case "nothing-to-save":
      return "Nothing new to save";
    case "draft-saved":
      return "Draft saved";
    case "example-used":
      return note.replaced ? "Example added. Undo restores your text" : `Started from “${note.name}”`;
    case "live-version-used":
      return "Replaced with the live version";
  }
}

/** One quiet line: what is kept where, or the last thing worth saying. */
export function SavedState() {
  const hasConflict = useComposer(selectHasConflict);
  const saved = useComposer(({ draft }) => draft.saved);
  const isChecking = useComposer(selectCheckTold) !== null;
  const isBusy = useComposer(selectIsBusy);
  const note = useComposer((state) => state.note);
  const state = hasConflict ? "conflict" : saved;
  const said = isChecking ? "Checking…" : isBusy ? "Publishing…" : note && noteText(note);
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
