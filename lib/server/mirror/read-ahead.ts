/** Rows of one page or of several that came soon after each other. */
export type ReadPages<Row> = {
  rows: Row[];
  /** How many pages they came in. */
  pages: number;
  /** When the first of them was requested. */
  requestedAt: Date;
};

/** A transaction waits for the disk: this many rows share one, and no other request waits for more than a moment. */
const ROWS_TOGETHER = 250;
/** Rows are shown this soon, whether more follow or not. */
const PATIENCE_MS = 100;

/**
 * Asks for the next page while the caller works on this one: writing waits for the disk, reading for Meta, and neither
 * needs the other. Pages that come quickly are handed on together. Never more than one page is asked for ahead; it is
 * dropped when the caller stops. What was read before a failure is handed on before the failure is thrown.
 */
export async function* readAhead<Row>(
  pages: AsyncIterable<readonly Row[]>,
  now: () => Date,
): AsyncGenerator<ReadPages<Row>, void, undefined> {
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
