/** A page and when it was requested. */
export type ReadPage<Row> = { rows: readonly Row[]; requestedAt: Date };

/**
 * Asks for the next page while the caller works on this one: writing waits for the disk, reading for Meta, and neither
 * needs the other. Never more than one page ahead, which is dropped when the caller stops.
 */
export async function* readAhead<Row>(
  pages: AsyncIterable<readonly Row[]>,
  now: () => Date,
): AsyncGenerator<ReadPage<Row>, void, undefined> {
  const reader = pages[Symbol.asyncIterator]();
  const ask = () => {
    const answer = reader.next();
    // A failure is thrown where the page is awaited, which may be after the caller's work.
    answer.catch(() => {});
    return { requestedAt: now(), answer };
  };
  let asked = ask();
  try {
    for (;;) {
      const { requestedAt } = asked;
      const page = await asked.answer;
      if (page.done) return;
      asked = ask();
      yield { rows: page.value, requestedAt };
    }
  } finally {
    void reader.return?.();
  }
}
