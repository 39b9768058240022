import type { SequenceEntity } from "./entity";
import { generateSequence } from "./generate-sequence";

/** A run of deterministic sequences: only what differs from it is written to the state file. */
export type GeneratedRun = { block: number; count: number; at: number };

type Slot = { ordinal: number; sequence: SequenceEntity };

/** A window on the shelf, newest first. `after` and `before` are ordinals and exclusive. */
export type Window = { limit: number; after?: number; before?: number };

export type Page = { slots: Slot[]; hasNext: boolean; hasPrevious: boolean };

/**
 * The sequences that one app has on one account, in the order of their creation. Pages are found by binary search,
 * so that one of 10,000 costs no more than one of ten.
 */
export class SequenceShelf {
  private readonly slots: Slot[] = [];
  private readonly byId = new Map<string, Slot>();
  private readonly touchedIds = new Set<string>();
  private readonly removedIds = new Set<string>();
  private nextOrdinal = 1;

  constructor(
    readonly wabaId: string,
    readonly appId: string,
    readonly generated: GeneratedRun | null = null,
  ) {
    for (let index = 0; index < (generated?.count ?? 0); index += 1) {
      if (generated) this.append(generateSequence(generated, index));
    }
  }

  get size(): number {
    return this.slots.length;
  }

  get(id: string): SequenceEntity | undefined {
    return this.byId.get(id)?.sequence;
  }

  /** All sequences, oldest first. */
  all(): SequenceEntity[] {
    return this.slots.map((slot) => slot.sequence);
  }

  /** Adds a new sequence, or replaces the one of the same id in its place. */
  put(sequence: SequenceEntity): void {
    const slot = this.byId.get(sequence.id);
    if (slot) slot.sequence = sequence;
    else this.append(sequence);
    this.touchedIds.add(sequence.id);
  }

  remove(id: string): boolean {
    const slot = this.byId.get(id);
    if (!slot) return false;
    this.slots.splice(this.position(slot.ordinal), 1);
    this.byId.delete(id);
    this.touchedIds.delete(id);
    if (this.generated) this.removedIds.add(id);
    return true;
  }

  page({ limit, after, before }: Window): Page {
    const end = after === undefined ? this.slots.length : this.position(after);
    const start = before === undefined ? 0 : this.position(before + 1);
    const [from, to] =
      before === undefined ? [Math.max(0, end - limit), end] : [start, Math.min(this.slots.length, start + limit)];
    return {
      slots: this.slots.slice(from, to).reverse(),
      hasNext: from > 0,
      hasPrevious: to < this.slots.length,
    };
  }

  /** What a restart needs beside `generated`. */
  difference(): { rows: SequenceEntity[]; removedIds: string[] } {
    const rows = this.generated
      ? [...this.touchedIds].flatMap((id) => this.get(id) ?? [])
      : this.slots.map((slot) => slot.sequence);
    return { rows, removedIds: [...this.removedIds] };
  }

  private append(sequence: SequenceEntity): void {
    const slot = { ordinal: this.nextOrdinal, sequence };
    this.nextOrdinal += 1;
    this.slots.push(slot);
    this.byId.set(sequence.id, slot);
  }

  /** Index of the first slot whose ordinal is not below the given one. */
  private position(ordinal: number): number {
    let low = 0;
    let high = this.slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle]?.ordinal ?? 0) < ordinal) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
