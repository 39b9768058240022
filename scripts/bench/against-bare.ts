import type { Figure } from "./figure";
import { median, p95 } from "./statistics";

type Times = { times: number[]; bare: number[] };

/** Two ratios, of the medians and of the 95th percentiles, to a page that holds only a textarea. Milliseconds. */
export function againstBare(id: string, what: string, { times, bare }: Times, atMost: number): Figure[] {
  return [
    { name: "median", of: median },
    { name: "p95", of: p95 },
  ].map(({ name, of }) => ({
    id: `${id}-${name}`,
    what: `${what}, against a bare textarea, ${name}`,
    measured: of(times) / of(bare),
    unit: "ratio",
    atMost,
    detail: `${of(times).toFixed(1)} ms of ${times.length} keystrokes; bare ${of(bare).toFixed(1)} ms`,
  }));
}
