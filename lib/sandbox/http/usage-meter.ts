const windowMs = 60 * 60_000;
/** What an app as a whole may do in an hour. Meta scales it with the number of users; the sandbox keeps it out of the way. */
const appCallsPerHour = 1_000_000;

type Meter = { startedAt: number; calls: number };

/** Counts calls in fixed hours, per app and per app on an account. Forgotten by a restart. */
export class UsageMeter {
  private readonly meters = new Map<string, Meter>();

  count(appId: string, wabaId: string | null): void {
    this.meter(appId).calls += 1;
    if (wabaId) this.meter(`${appId}:${wabaId}`).calls += 1;
  }

  calls(appId: string, wabaId: string): number {
    return this.meter(`${appId}:${wabaId}`).calls;
  }

  /** Pretends that the app has made so many calls on the account in the running hour. */
  setCalls(appId: string, wabaId: string, calls: number): void {
    this.meter(`${appId}:${wabaId}`).calls = calls;
  }

  /** Minutes until the account listens again, at least one. */
  minutesToRegain(appId: string, wabaId: string): number {
    const { startedAt } = this.meter(`${appId}:${wabaId}`);
    return Math.max(1, Math.ceil((startedAt + windowMs - Date.now()) / 60_000));
  }

  /** Meta's usage headers: percentages, and minutes in `estimated_time_to_regain_access`. */
  headers(appId: string, account: { id: string; callsPerHour: number } | null): Record<string, string> {
    const appShare = percent(this.meter(appId).calls, appCallsPerHour);
    const headers: Record<string, string> = {
      "X-App-Usage": JSON.stringify({ call_count: appShare, total_cputime: 0, total_time: appShare }),
    };
    if (!account) return headers;
    const calls = this.calls(appId, account.id);
    const share = percent(calls, account.callsPerHour);
    headers["X-Business-Use-Case-Usage"] = JSON.stringify({
      [account.id]: [
        {
          type: "whatsapp",
          call_count: share,
          total_cputime: 0,
          total_time: share,
          estimated_time_to_regain_access: calls > account.callsPerHour ? this.minutesToRegain(appId, account.id) : 0,
        },
      ],
    });
    return headers;
  }

  reset(): void {
    this.meters.clear();
  }

  private meter(key: string): Meter {
    const found = this.meters.get(key);
    if (found && Date.now() - found.startedAt < windowMs) return found;
    const fresh = { startedAt: Date.now(), calls: 0 };
    this.meters.set(key, fresh);
    return fresh;
  }
}

function percent(part: number, whole: number): number {
  return Math.min(100, Math.round((part / Math.max(1, whole)) * 100));
}
