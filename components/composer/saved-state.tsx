import { clsx } from "clsx";
import type { DraftState } from "@/lib/client/use-local-draft";

type SavedStateProps = { state: DraftState; busy: boolean; message: string | null };

const sentences: Record<DraftState, string> = {
  clean: "",
  saved: "Saved in this browser",
  failed: "Not saved: this browser keeps nothing",
};

/** One quiet line: what is kept where, or the last thing worth saying. */
export function SavedState({ state, busy, message }: SavedStateProps) {
  const sentence = busy ? "Publishing…" : (message ?? sentences[state]);
  return (
    <p role="status" className="flex min-w-0 items-center gap-1.5 text-dim text-xs">
      {sentence && !busy && !message ? (
        <span
          aria-hidden
          className={clsx("size-1.5 shrink-0 rounded-full", state === "failed" ? "bg-amber" : "bg-accent")}
        />
      ) : null}
      <span className={clsx("min-w-0", state === "failed" && !message && "text-amber")}>{sentence}</span>
    </p>
  );
}
