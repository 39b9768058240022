import { DAY_MS } from "@/lib/domain/time/durations";
import type { ClickSimulator } from "../../clicks/click-simulator";
import type { Call } from "../../http/call";
import { collectionOf } from "../../state/collection-of";
import { type State, touch } from "../../state/state";
import { demoHistories } from "./demo-histories";
import { sayEarlier, sayNow } from "./earlier-words";
import { type DemoHistory, historyDays } from "./stream";
import { streamClicks } from "./stream-clicks";

/** Leaves the CPU to the page that reads an account for the first time. */
const firstPauseMs = 1_500;
/** How often new history is sent. */
const everyMs = 60_000;

/**
 * Sends the last 90 days as webhooks once an application first reads an account's sequences, then continues. An
 * interrupted range is sent again with the same message ids.
 */
export class HistoryGenerator {
  private readonly running = new Set<string>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private stopped = false;

  constructor(
    private readonly state: State,
    private readonly clickSimulator: ClickSimulator,
    private readonly appId: string,
  ) {}

  /** Sets accounts without history to their earliest words. */
  prepare(): void {
    for (const history of demoHistories) {
      const { account, sequences } = history.business;
      if (this.state.histories.has(account.id) || !this.state.accounts.has(account.id)) continue;
      sayEarlier(collectionOf(this.state, account.id, this.appId), history, sequences);
    }
    touch(this.state);
  }

  /** Sees every Graph call; listing a demo account's sequences starts its history. */
  notice({ method, path }: Call): void {
    const wabaId = /^\/(\d+)\/welcome_message_sequences$/.exec(path)?.[1];
    if (method !== "GET" || wabaId === undefined || this.running.has(wabaId)) return;
    if (!historyOf(wabaId)) return;
    this.running.add(wabaId);
    this.reportLater(wabaId, firstPauseMs);
  }

  stop(): void {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
  }

  private async tell(wabaId: string): Promise<void> {
    const isWhole = await this.reportRange(wabaId);
    // Retries a missing callback soon.
    if (!this.stopped) this.reportLater(wabaId, isWhole ? everyMs : everyMs / 10);
  }

  private reportLater(wabaId: string, delayMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      // A reset removed the account.
      if (this.state.accounts.has(wabaId)) void this.tell(wabaId);
      else this.running.delete(wabaId);
    }, delayMs);
    this.timers.add(timer);
  }

  /** True if every delivery was accepted. */
  private async reportRange(wabaId: string): Promise<boolean> {
    const dateRange = this.nextDateRange(wabaId);
    const history = historyOf(wabaId);
    if (history) sayNow(collectionOf(this.state, wabaId, this.appId), history, history.business.sequences);
    for (const stream of history?.streams ?? []) {
      const clicks = streamClicks(this.state, this.appId, wabaId, stream, dateRange);
      if (!clicks) continue;
      const { webhookSender, skipped } = this.clickSimulator.click(clicks);
      await webhookSender.settled;
      const isHeard = skipped.length === 0 && webhookSender.deliveries.every(({ state }) => state === "accepted");
      if (this.stopped || !isHeard || !this.state.accounts.has(wabaId)) return false;
    }
    this.state.histories.set(wabaId, { ...dateRange, isTold: true });
    touch(this.state);
    return true;
  }

  private nextDateRange(wabaId: string) {
    const before = this.state.histories.get(wabaId);
    if (before && !before.isTold) return before;
    const now = Date.now();
    const dateRange = {
      from: Math.max(now - historyDays * DAY_MS, before?.until ?? 0),
      until: now,
      anchor: before?.anchor ?? now,
      isTold: false,
    };
    this.state.histories.set(wabaId, dateRange);
    touch(this.state);
    return dateRange;
  }
}

function historyOf(wabaId: string): DemoHistory | undefined {
  return demoHistories.find(({ business }) => business.account.id === wabaId);
}
