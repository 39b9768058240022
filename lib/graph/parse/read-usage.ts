import { z } from "zod";
import type { AnswerHeaders } from "../client/graph-fetch";

/** Percent of the limit. */
export type UsageShare = { callCount: number; totalCpuTime: number; totalTime: number };

export type BusinessUsage = UsageShare & {
  /** The business object of the quota. */
  id: string;
  /** Such as `whatsapp_business_management`. */
  type: string;
  /** 0 while calls are allowed. Meta sends minutes. */
  regainAccessMs: number;
};

/** From Meta's three usage headers. */
export type GraphUsage = {
  app: UsageShare | null;
  businesses: BusinessUsage[];
  /** `resetMs`: time until the quota resets. */
  adAccount: { percent: number; resetMs: number } | null;
};

const number = z.coerce.number().catch(0);
const share = z.looseObject({
  call_count: number,
  total_cputime: number,
  total_time: number,
});
const businesses = z.record(
  z.string(),
  z.array(share.extend({ type: z.string().catch(""), estimated_time_to_regain_access: number })),
);
const adAccount = z.looseObject({ acc_id_util_pct: number, reset_time_duration: number });

/**
 * Reads `X-App-Usage`, `X-Business-Use-Case-Usage` and `X-Ad-Account-Usage`; null without any. An unreadable header
 * counts as absent: usage must not fail a call.
 */
export function readUsage(headers: AnswerHeaders): GraphUsage | null {
  const app = parseHeader(headers.get("x-app-usage"), share);
  const business = parseHeader(headers.get("x-business-use-case-usage"), businesses);
  const account = parseHeader(headers.get("x-ad-account-usage"), adAccount);
  if (!app && !business && !account) return null;
  return {
    app: app && toShare(app),
    businesses: Object.entries(business ?? {}).flatMap(([id, entries]) =>
      entries.map((entry) => ({
        id,
        type: entry.type,
        ...toShare(entry),
        regainAccessMs: entry.estimated_time_to_regain_access * 60_000,
      })),
    ),
    adAccount: account && { percent: account.acc_id_util_pct, resetMs: account.reset_time_duration * 1000 },
  };
}

function toShare(wire: z.infer<typeof share>): UsageShare {
  return { callCount: wire.call_count, totalCpuTime: wire.total_cputime, totalTime: wire.total_time };
}

function parseHeader<T>(value: string | null, schema: z.ZodType<T>): T | null {
  if (!value) return null;
  try {
    return schema.safeParse(JSON.parse(value)).data ?? null;
  } catch {
    return null;
  }
}
