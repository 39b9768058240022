/**
 * Gives each row in sight a React key. Rows keep theirs as long as they stay in sight. With `recycle` the key goes with
 * the place instead: what stands there is drawn anew in place, which is much cheaper than making elements or moving
 * them, for both are styled and laid out from nothing. Never recycle while a row may hold the focus: it would stay with
 * the element and so move to another sequence.
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
