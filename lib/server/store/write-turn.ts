import { StoreBusyError } from "./store-busy-error";

type Waiter = { go: () => void; timer: NodeJS.Timeout };

/** First come, first served, within this process. */
export class WriteTurn {
  #isTaken = false;
  readonly #waiting: Waiter[] = [];

  /** @throws StoreBusyError after `timeoutMs` */
  async take(timeoutMs: number): Promise<void> {
    if (!this.#isTaken) {
      this.#isTaken = true;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const waiter: Waiter = {
        go: () => {
          clearTimeout(waiter.timer);
          resolve();
        },
        timer: setTimeout(() => {
          this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
          reject(new StoreBusyError());
        }, timeoutMs),
      };
      this.#waiting.push(waiter);
    });
  }

  give(): void {
    const next = this.#waiting.shift();
    if (next) next.go();
    else this.#isTaken = false;
  }
}
