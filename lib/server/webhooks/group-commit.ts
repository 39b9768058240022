import { StoreBusyError } from "../store/store-busy-error";

/** A place in the next commit; call exactly one of its methods. */
export type Participant<Item> = {
  /** Resolves once durable; rejects otherwise. */
  deliver(item: Item): Promise<void>;
  leave(): void;
};

export type GroupCommit<Item> = { take(): Participant<Item> };

type Waiting<Item> = { item: Item; weight: number; done: () => void; failed: (error: unknown) => void };

type Options<Item> = {
  commit: (items: Item[]) => Promise<void>;
  weightOf?: (item: Item) => number;
  mostWeight?: number;
  /** At least twice the last commit's duration. */
  patienceMs?: number;
};

/** A request this close behind may still be in the framework; on a slow disk, half the last commit's duration. */
const GAP_MS = 4;
const LONGEST_GAP_MS = 40;
/** After this long, no other request is expected. */
const QUIET_MS = 50;

/** One disk sync for all items that arrive together. If it fails, items are retried singly; a busy store fails all. */
export function createGroupCommit<Item>(options: Options<Item>): GroupCommit<Item> {
  const { commit, weightOf = () => 1, mostWeight = 2_000, patienceMs = 30 } = options;
  let waiting: Waiting<Item>[] = [];
  let arriving = 0;
  let isRunning = false;
  let timer: NodeJS.Timeout | undefined;
  let waitingSince = 0;
  let committedAt = Number.NEGATIVE_INFINITY;
  let tookMs = 0;

  function consider() {
    if (isRunning || waiting.length === 0) return;
    const now = performance.now();
    const left = waitingSince + Math.max(patienceMs, Math.min(2 * tookMs, 4 * LONGEST_GAP_MS)) - now;
    const gap = Math.min(Math.max(GAP_MS, tookMs / 2), LONGEST_GAP_MS);
    const isFull = waiting.reduce((sum, { weight }) => sum + weight, 0) >= mostWeight;
    const isAlone = arriving === 0 && now - committedAt > QUIET_MS;
    clearTimeout(timer);
    if (isFull || isAlone || left <= 0) void run();
    else timer = setTimeout(run, arriving > 0 ? left : Math.min(gap, left));
  }

  async function run() {
    clearTimeout(timer);
    if (isRunning) return;
    isRunning = true;
    const begunAt = performance.now();
    await settle(takeBatch());
    isRunning = false;
    committedAt = performance.now();
    tookMs = committedAt - begunAt;
    waitingSince = committedAt;
    consider();
  }

  function takeBatch(): Waiting<Item>[] {
    let weight = 0;
    const end = waiting.findIndex((one, index) => {
      weight += one.weight;
      return index > 0 && weight > mostWeight;
    });
    const batch = end < 0 ? waiting : waiting.slice(0, end);
    waiting = end < 0 ? [] : waiting.slice(end);
    return batch;
  }

  async function settle(batch: Waiting<Item>[]): Promise<void> {
    try {
      await commit(batch.map(({ item }) => item));
      for (const { done } of batch) done();
    } catch (error) {
      const [only, ...others] = batch;
      if (error instanceof StoreBusyError) for (const { failed } of batch) failed(error);
      else if (only && others.length === 0) only.failed(error);
      else for (const one of batch) await settle([one]);
    }
  }

  return {
    take() {
      let isTaken = true;
      arriving++;
      const giveUp = () => {
        if (isTaken) arriving--;
        isTaken = false;
      };
      return {
        deliver: (item) =>
          new Promise((done, failed) => {
            giveUp();
            if (waiting.length === 0) waitingSince = performance.now();
            waiting.push({ item, weight: weightOf(item), done, failed });
            consider();
          }),
        leave() {
          giveUp();
          consider();
        },
      };
    },
  };
}
