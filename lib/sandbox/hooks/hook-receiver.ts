export type ReceivedHook = { name: string; at: string; headers: Record<string, string>; body: unknown };

const MAX_KEPT = 500;

/** Stands in for a chat tool's incoming webhooks: every name is an address. In memory only. */
export class HookReceiver {
  #received: ReceivedHook[] = [];
  readonly #statuses = new Map<string, number>();

  add(hook: ReceivedHook): void {
    this.#received = [hook, ...this.#received].slice(0, MAX_KEPT);
  }

  /** Newest first. */
  list(name?: string): ReceivedHook[] {
    return this.#received.filter((hook) => name === undefined || hook.name === name);
  }

  /** What the address answers from now on; 200 unless set. */
  answer(name: string, status: number): void {
    this.#statuses.set(name, status);
  }

  statusOf(name: string): number {
    return this.#statuses.get(name) ?? 200;
  }

  clear(): void {
    this.#received = [];
    this.#statuses.clear();
  }
}
