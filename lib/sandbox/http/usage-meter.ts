import { HOUR_MS } from "@/lib/domain/time/durations";

const windowMs = HOUR_MS;
/** Meta scales this with the number of users; here it never matters. */
const appCallsPerHour = 1_000_000;

/** The account whose budget a call uses. */
export type MeteredOwner = { type: "whatsapp" | "ads_management"; id: string; key: string; callsPerHour: number };

type Meter = { startedAt: number; calls: number };

/** Fixed hours, per app and per app and account. A restart forgets them. */
export class UsageMeter {
  private readonly meters = new Map<string, Meter>();

  count(appId: string, wabaId: string | null): void {
    this.meter(appId).calls += 1;
    if (wabaId) this.meter(`${appId}:${wabaId}`).calls += 1;
  }

  calls(appId: string, wabaId: string): number {
    return this.meter(`${appId}:${wabaId}`).calls;
  }

  /** Sets the app's calls in the current hour. */
  setCalls(appId: string, wabaId: string, calls: number): void {
    this.meter(`${appId}:${wabaId}`).calls = calls;
  }

  /** At least one. */
  minutesToRegain(appId: string, wabaId: string): number {
    const { startedAt } = this.meter(`${appId}:${wabaId}`);
    return Math.max(1, Math.ceil((startedAt + windowMs - Date.now()) / 60_000));
  }

  /** Percentages, and minutes in `estimated_time_to_regain_access`. */
  headers(appId: string, owner: MeteredOwner | null): Record<string, string> {
    const appShare = percent(this.meter(appId).calls, appCallsPerHour);
    const headers: Record<string, string> = {
      "X-App-Usage": JSON.stringify({ call_count: appShare, total_cputime: 0, total_time: appShare }),
    };
    if (!owner) return headers;
    const calls = this.calls(appId, owner.key);
    const share = percent(calls, owner.callsPerHour);
    headers["X-Business-Use-Case-Usage"] = JSON.stringify({
      [owner.id]: [
        {
          type: owner.type,
          call_count: share,
          total_cputime: 0,
          total_time: share,
          estimated_time_to_regain_access: calls > owner.callsPerHour ? this.minutesToRegain(appId, owner.key) : 0,
        },
      ],
    });
    if (owner.type === "ads_management") {
      headers["X-Ad-Account-Usage"] = JSON.stringify({
        acc_id_util_pct: share,
        reset_time_duration: this.minutesToRegain(appId, owner.key) * 60,
        ads_api_access_tier: "standard_access",
      });
    }
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
