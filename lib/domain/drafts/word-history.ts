import { sameWords } from "../sequences/same-words";
import type { SequenceWords } from "../sequences/schema";

const maxSteps = 200;

/** Methods take the current words, so no keystroke is lost. */
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

  settle(now: SequenceWords): void {
    if (sameWords(this.current, now)) return;
    this.past = [...this.past.slice(1 - maxSteps), this.current];
    this.current = structuredClone(now);
    this.future = [];
  }

  undo(now: SequenceWords): SequenceWords | null {
    this.settle(now);
    return this.move(this.past, this.future);
  }

  /** Null if there is none, or words changed since. */
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
