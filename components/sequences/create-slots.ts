/**
 * Gives each row in sight a React key. Rows keep theirs as long as they stay in sight; with `recycle` new rows take over
 * those of rows that left, and are then drawn in place, which is much cheaper than making elements anew. Never recycle
 * while a row may hold the focus: it would stay with the element and so move to another sequence.
 */
export function createSlots(): (ids: readonly string[], recycle: boolean) => ReadonlyMap<string, number> {
  let slots = new Map<string, number>();
  let unused = 0;
  return (ids, recycle) => {
    const inSight = new Set(ids);
    const free = recycle ? [...slots].filter(([id]) => !inSight.has(id)).map(([, slot]) => slot) : [];
    const next = new Map<string, number>();
    for (const id of ids) next.set(id, slots.get(id) ?? free.shift() ?? unused++);
    slots = next;
    return next;
  };
}
