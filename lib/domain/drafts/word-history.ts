import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";

const maxSteps = 200;

/** Undo and redo over all fields of a sequence. Every method takes the words as they stand now, so no keystroke is lost. */
export class WordHistory {
  private past: SequenceWords[] = [];
  private future: SequenceWords[] = [];

  constructor(private current: SequenceWords) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** Makes what was written since the last step a step of its own, after which nothing can be redone. */
  settle(now: SequenceWords): void {
    if (sameWords(this.current, now)) return;
    this.past = [...this.past.slice(1 - maxSteps), this.current];
    this.current = structuredClone(now);
    this.future = [];
  }

  /** @returns the words of the step before, null where there is none. */
  undo(now: SequenceWords): SequenceWords | null {
    this.settle(now);
    return this.move(this.past, this.future);
  }

  /** @returns the words of the step that was undone last, null where there is none or something was written since. */
  redo(now: SequenceWords): SequenceWords | null {
    this.settle(now);
    return this.move(this.future, this.past);
  }

  private move(from: SequenceWords[], to: SequenceWords[]): SequenceWords | null {
    const target = from.pop();
    if (!target) return null;
    to.push(this.current);
    this.current = target;
    return target;
  }
}
