import type { ClickSimulator } from "../../clicks/click-simulator";
import type { Call } from "../../http/call";
import { collectionOf } from "../../state/collection-of";
import { type State, touch } from "../../state/state";
import { demoHistories } from "./demo-histories";
import { sayEarlier, sayNow } from "./earlier-words";
import { type DemoHistory, historyDays } from "./stream";
import { streamClicks } from "./stream-clicks";

const dayMs = 24 * 60 * 60_000;
/** The page that reads an account for the first time has the machine to itself. */
const firstPauseMs = 1_500;
/** How often the present becomes the past. */
const everyMs = 60_000;

/**
 * Gives the demo's accounts their last 90 days, as webhooks, from the moment that an application first reads an
 * account's sequences: before that it would have nowhere to keep them. Afterwards people keep coming. What was told is
 * in the state; a stretch that was cut short is told again, in the same messages.
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

  /** Before anybody reads: accounts without a past say what they said at its beginning. */
  prepare(): void {
    for (const history of demoHistories) {
      const { account, sequences } = history.business;
      if (this.state.histories.has(account.id) || !this.state.accounts.has(account.id)) continue;
      sayEarlier(collectionOf(this.state, account.id, this.appId), history, sequences);
    }
    touch(this.state);
  }

  /** Sees every Graph call; a list of a demo account's sequences sets its history going. */
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
    // A callback that was not there yet is looked for again soon.
    if (!this.stopped) this.reportLater(wabaId, isWhole ? everyMs : everyMs / 10);
  }

  private reportLater(wabaId: string, delayMs: number): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      // A reset took the account away.
      if (this.state.accounts.has(wabaId)) void this.tell(wabaId);
      else this.running.delete(wabaId);
    }, delayMs);
    this.timers.add(timer);
  }

  /** Whether everybody was heard. */
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
      from: Math.max(now - historyDays * dayMs, before?.until ?? 0),
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
