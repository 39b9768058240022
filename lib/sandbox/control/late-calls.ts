type LateCall = { wabaIds: readonly string[]; remainingMs: number; since: number; run: () => Promise<void> };

/** Calls that Meta carries out only after their caller has gone. Forgotten by a restart. */
export class LateCalls {
  private readonly waiting = new Map<LateCall, NodeJS.Timeout>();

  /** Carries out `run` after `ms`; `wabaIds` are the accounts that the call is about. */
  add(wabaIds: readonly string[], ms: number, run: () => Promise<void>): void {
    this.schedule({ wabaIds, remainingMs: ms, since: Date.now(), run });
  }

  /** Lets `ms` pass at once for the calls that wait about an account, and waits for those that are due by then. */
  async pass(wabaId: string, ms: number): Promise<void> {
    const mine = [...this.waiting.keys()].filter(({ wabaIds }) => wabaIds.includes(wabaId));
    for (const call of mine) {
      clearTimeout(this.waiting.get(call));
      this.waiting.delete(call);
      const remainingMs = call.remainingMs - (Date.now() - call.since) - ms;
      if (remainingMs <= 0) await call.run();
      else this.schedule({ ...call, remainingMs, since: Date.now() });
    }
  }

  /** Forgets them all: they are never carried out. */
  stop(): void {
    for (const timer of this.waiting.values()) clearTimeout(timer);
    this.waiting.clear();
  }

  private schedule(call: LateCall): void {
    const timer = setTimeout(() => {
      this.waiting.delete(call);
      void call.run();
    }, call.remainingMs);
    this.waiting.set(call, timer.unref());
  }
}
