type LateCall = { wabaIds: readonly string[]; remainingMs: number; since: number; run: () => Promise<void> };

/** Calls that execute after their caller left. A restart forgets them. */
export class LateCalls {
  private readonly waiting = new Map<LateCall, NodeJS.Timeout>();

  /** `wabaIds`: the accounts that the call concerns. */
  add(wabaIds: readonly string[], ms: number, run: () => Promise<void>): void {
    this.schedule({ wabaIds, remainingMs: ms, since: Date.now(), run });
  }

  /** Advances an account's delayed calls by `ms` and waits for those due. */
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

  /** Drops all; they never execute. */
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
