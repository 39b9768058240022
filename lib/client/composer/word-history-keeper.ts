import { WordHistory } from "@/lib/domain/drafts/word-history";
import type { ComposerParts } from "./composer-ports";

/** Faster keystrokes form one undo step. */
const stepPauseMs = 500;

/** Undo and redo across fields, in addition to the browser's own: also restores removed questions and fixes. */
export function createWordHistoryKeeper({ store, form, applyWords }: ComposerParts) {
  let history: WordHistory | null = null;
  const report = ({ canUndo, canRedo }: WordHistory) => store.dispatch({ type: "historyChanged", canUndo, canRedo });
  const go = (direction: "undo" | "redo") => {
    if (!history) return;
    const words = history[direction](form.getValues());
    if (words) applyWords(structuredClone(words));
    report(history);
  };
  return {
    start() {
      const kept = new WordHistory(structuredClone(form.getValues()));
      history = kept;
      let timer: ReturnType<typeof setTimeout>;
      const settle = () => {
        kept.settle(form.getValues());
        report(kept);
      };
      const stop = form.subscribe({
        formState: { values: true },
        callback() {
          clearTimeout(timer);
          timer = setTimeout(settle, stepPauseMs);
        },
      });
      return () => {
        clearTimeout(timer);
        stop();
      };
    },
    undo: () => go("undo"),
    redo: () => go("redo"),
  };
}
