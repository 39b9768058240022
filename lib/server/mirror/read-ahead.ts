export type ReadPages<Row> = {
  rows: Row[];
  pages: number;
  requestedAt: Date;
};

/** Each transaction waits for the disk: rows share one, without blocking other requests for long. */
const ROWS_TOGETHER = 250;
/** Rows are handed on after this time even if more may follow. */
const PATIENCE_MS = 100;

/** Fetches at most one page ahead while the caller writes. Yields what was read before throwing a failure. */
export async function* readAhead<Row>(
  pages: AsyncIterable<readonly Row[]>,
  now: () => Date,
): AsyncGenerator<ReadPages<Row>, void, undefined> {
  const reader = pages[Symbol.asyncIterator]();
  const ask = () => {
    const answer = reader.next();
    // The failure is thrown where the page is awaited.
    answer.catch(() => {});
    return { requestedAt: now(), answer };
  };
  let asked = ask();
  try {
    for (;;) {
      const { requestedAt } = asked;
      const first = await asked.answer;
      if (first.done) return;
      const read = { rows: [...first.value], pages: 1, requestedAt };
      asked = ask();
      const patience = startPatience();
      while (read.rows.length < ROWS_TOGETHER) {
        const next = await Promise.race([asked.answer.catch(() => null), patience.over]);
        if (next === null || next.done) break;
        read.rows.push(...next.value);
        read.pages += 1;
        asked = ask();
      }
      patience.end();
      yield read;
    }
  } finally {
    void reader.return?.();
  }
}

function startPatience(): { over: Promise<null>; end: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  return { over, end: () => clearTimeout(timer) };
}
