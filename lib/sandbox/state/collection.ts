type Slot<T> = { ordinal: number; item: T };

/** Newest first. `after` and `before` are exclusive ordinals. */
export type Window = { limit: number; after?: number; before?: number };

export type Page<T> = { slots: Slot<T>[]; hasNext: boolean; hasPrevious: boolean };

/** What a restart needs besides the generated items. */
export type CollectionDifference<T> = { rows: T[]; removedIds: string[] };

/** In creation order; finds pages by binary search. `generated` items enter the difference once touched. */
export class Collection<T extends { id: string }> {
  private readonly slots: Slot<T>[] = [];
  private readonly byId = new Map<string, Slot<T>>();
  private readonly touchedIds = new Set<string>();
  private readonly removedIds = new Set<string>();
  private nextOrdinal = 1;

  constructor(generated: Iterable<T> = []) {
    for (const item of generated) this.append(item);
  }

  get size(): number {
    return this.slots.length;
  }

  get(id: string): T | undefined {
    return this.byId.get(id)?.item;
  }

  /** Oldest first. */
  all(): T[] {
    return this.slots.map((slot) => slot.item);
  }

  /** Replaces an item with the same id in place. */
  put(item: T): void {
    const slot = this.byId.get(item.id);
    if (slot) slot.item = item;
    else this.append(item);
    this.touchedIds.add(item.id);
    this.removedIds.delete(item.id);
  }

  remove(id: string): boolean {
    const slot = this.byId.get(id);
    if (!slot) return false;
    this.slots.splice(this.position(slot.ordinal), 1);
    this.byId.delete(id);
    this.touchedIds.delete(id);
    this.removedIds.add(id);
    return true;
  }

  /** Newest first, only items that `isListed` accepts. */
  page({ limit, after, before }: Window, isListed: (item: T) => boolean = () => true): Page<T> {
    if (before === undefined) {
      const end = after === undefined ? this.slots.length : this.position(after);
      const slots = this.walk(end - 1, -1, limit + 1, isListed);
      const hasPrevious = this.walk(end, 1, 1, isListed).length > 0;
      return { slots: slots.slice(0, limit), hasNext: slots.length > limit, hasPrevious };
    }
    const start = this.position(before + 1);
    const slots = this.walk(start, 1, limit + 1, isListed);
    const hasNext = this.walk(start - 1, -1, 1, isListed).length > 0;
    return { slots: slots.slice(0, limit).reverse(), hasNext, hasPrevious: slots.length > limit };
  }

  difference(): CollectionDifference<T> {
    return { rows: [...this.touchedIds].flatMap((id) => this.get(id) ?? []), removedIds: [...this.removedIds] };
  }

  /** Applies a stored difference to the generated items. */
  apply({ rows, removedIds }: CollectionDifference<T>): void {
    for (const row of rows) this.put(row);
    for (const id of removedIds) this.remove(id);
  }

  private append(item: T): void {
    const slot = { ordinal: this.nextOrdinal, item };
    this.nextOrdinal += 1;
    this.slots.push(slot);
    this.byId.set(item.id, slot);
  }

  /** Up to `count` listed slots, upwards (1) or downwards (-1). */
  private walk(from: number, step: 1 | -1, count: number, isListed: (item: T) => boolean): Slot<T>[] {
    const found: Slot<T>[] = [];
    for (let index = from; found.length < count; index += step) {
      const slot = this.slots[index];
      if (!slot) break;
      if (isListed(slot.item)) found.push(slot);
    }
    return found;
  }

  /** Index of the first slot with at least this ordinal. */
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
