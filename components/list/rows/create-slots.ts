/**
 * Gives each visible row a React key. With `recycle`, the key stays with the position, so React updates elements
 * instead of replacing or moving them, which is much cheaper. Never recycle while a row may have the focus: it would
 * jump to another sequence.
 */
export function createSlots(): (ids: readonly string[], recycle: boolean) => ReadonlyMap<string, number> {
  let slots = new Map<string, number>();
  let unused = 0;
  return (ids, recycle) => {
    const places = recycle ? [...slots.values()] : [];
    const next = new Map<string, number>();
    for (const [place, id] of ids.entries()) {
      next.set(id, (recycle ? places[place] : slots.get(id)) ?? unused++);
    }
    slots = next;
    return next;
  };
}
