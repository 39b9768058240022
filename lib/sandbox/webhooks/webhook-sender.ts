import type { ClickInput } from "../clicks/click-input";
import type { Body } from "../clicks/make-bodies";

const timeoutMs = 20_000;
const maxDelayMs = 60_000;

export type Attempt = { at: string; status: number | null; error?: string; ms: number };

/** With every attempt made. */
export type Delivery = {
  id: string;
  appId: string;
  updates: number;
  bytes: number;
  state: "waiting" | "accepted" | "given-up";
  attempts: Attempt[];
  nextAttemptAt: string | null;
};

/** Called per attempt; null if the app no longer subscribes. */
export type Address = (appId: string, body: string) => { url: string; signature: string } | null;

type Parcel = { delivery: Delivery; body: string };

/** Sends a few deliveries at a time and retries each with growing pauses until it gets a 200. */
export class WebhookSender {
  readonly deliveries: Delivery[] = [];
  private readonly ready: Parcel[] = [];
  private readonly timers = new Set<NodeJS.Timeout>();
  private open = 0;
  private active = 0;
  private stopped = false;
  private whenDone: () => void = () => undefined;
  /** Resolves when all deliveries are accepted or given up, or the sender is stopped. */
  readonly settled = new Promise<void>((resolve) => {
    this.whenDone = resolve;
  });

  constructor(
    private readonly address: Address,
    private readonly options: Pick<ClickInput, "concurrency" | "retry">,
  ) {}

  /** Call once. */
  start(bodies: Body[], appIds: string[]): void {
    for (const { text, updates } of bodies) {
      for (const appId of appIds) {
        const id = `d${this.deliveries.length + 1}`;
        const delivery: Delivery = {
          id,
          appId,
          updates,
          bytes: text.length,
          state: "waiting",
          attempts: [],
          nextAttemptAt: null,
        };
        this.deliveries.push(delivery);
        this.ready.push({ delivery, body: text });
      }
    }
    this.open = this.deliveries.length;
    this.ready.reverse();
    this.pump();
  }

  /** Cancels pending retries; a call in flight may still arrive. */
  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    this.whenDone();
  }

  private pump(): void {
    if (this.open === 0) this.whenDone();
    while (!this.stopped && this.active < this.options.concurrency) {
      const parcel = this.ready.pop();
      if (!parcel) return;
      this.active += 1;
      void this.attempt(parcel).finally(() => {
        this.active -= 1;
        this.pump();
      });
    }
  }

  private async attempt(parcel: Parcel): Promise<void> {
    const { delivery, body } = parcel;
    const attempt = await send(this.address(delivery.appId, body), body);
    delivery.attempts.push(attempt);
    delivery.nextAttemptAt = null;
    if (attempt.status === 200) return this.close(delivery, "accepted");
    if (delivery.attempts.length >= this.options.retry.attempts) return this.close(delivery, "given-up");
    const delayMs = Math.min(maxDelayMs, this.options.retry.firstDelayMs * 2 ** (delivery.attempts.length - 1));
    delivery.nextAttemptAt = new Date(Date.now() + delayMs).toISOString();
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      this.ready.push(parcel);
      this.pump();
    }, delayMs);
    this.timers.add(timer);
  }

  private close(delivery: Delivery, state: "accepted" | "given-up"): void {
    delivery.state = state;
    this.open -= 1;
  }
}

async function send(to: ReturnType<Address>, body: string): Promise<Attempt> {
  const at = new Date().toISOString();
  if (!to) return { at, status: null, error: "The app no longer listens.", ms: 0 };
  const start = performance.now();
  const took = () => Math.round(performance.now() - start);
  try {
    const response = await fetch(to.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "user-agent": "facebookexternalua",
        "x-hub-signature-256": to.signature,
      },
      body,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.arrayBuffer();
    return { at, status: response.status, ms: took() };
  } catch (error) {
    const reason = error instanceof Error ? String(error.cause ?? error.message) : String(error);
    return { at, status: null, error: reason, ms: took() };
  }
}
