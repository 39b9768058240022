type Row = { id: string };

/** Keeps the identity of unchanged rows; null keeps all. */
export function shareRows<R extends Row>(known: R[] | null | undefined, next: R[] | null): R[] {
  if (!next) return known ?? [];
  if (!known) return next;
  const byId = new Map(known.map((row) => [row.id, row]));
  return next.map((row) => {
    const before = byId.get(row.id);
    return before && JSON.stringify(before) === JSON.stringify(row) ? before : row;
  });
}
