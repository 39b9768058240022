/** 28 parameters per row at most stay below SQLite's limit of 32,766. */
const BATCH = 250;

type HasId = { id: string };

export type MirrorTable<Item extends HasId, Row extends HasId> = {
  known: (ids: readonly string[]) => Promise<Row[]>;
  differs: (row: Row, item: Item) => boolean;
  /** Returns the ids actually inserted: another process may have been first. */
  insert: (fresh: readonly Item[]) => Promise<HasId[]>;
  /** Skips rows that Overture wrote after the request. */
  update: (item: Item) => Promise<{ numUpdatedRows: bigint }>;
  /** Writes the history; each changed row comes with its previous state. */
  remember: (added: readonly Item[], changed: readonly { item: Item; row: Row }[]) => Promise<void>;
};

/** Returns the number of rows touched; unchanged rows are only read. */
export async function mergeRows<Item extends HasId, Row extends HasId>(
  items: readonly Item[],
  table: MirrorTable<Item, Row>,
): Promise<number> {
  let touched = 0;
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  for (let start = 0; start < unique.length; start += BATCH) {
    touched += await mergeBatch(unique.slice(start, start + BATCH), table);
  }
  return touched;
}

async function mergeBatch<Item extends HasId, Row extends HasId>(batch: Item[], table: MirrorTable<Item, Row>) {
  const rows = await table.known(batch.map(({ id }) => id));
  const known = new Map(rows.map((row) => [row.id, row]));
  const fresh = batch.filter(({ id }) => !known.has(id));
  const inserted = new Set((fresh.length === 0 ? [] : await table.insert(fresh)).map(({ id }) => id));
  const added = fresh.filter(({ id }) => inserted.has(id));
  const changed: { item: Item; row: Row }[] = [];
  for (const item of batch) {
    const row = known.get(item.id);
    if (!row || !table.differs(row, item)) continue;
    const { numUpdatedRows } = await table.update(item);
    if (numUpdatedRows > 0n) changed.push({ item, row });
  }
  await table.remember(added, changed);
  return added.length + changed.length;
}
