export type SeededEntry = {
  daysAgo: number;
  hour: number;
  /** Index of a member. */
  who: number;
  action: string;
  /** Index of a sequence. */
  which?: number;
  outcome?: "done" | "refused" | "unknown";
  detail?: Record<string, unknown>;
};

const refused = (reason: string, code: number) => ({ reason, code, fbtraceId: "AbCdEfGhIjK" });

const rare: readonly SeededEntry[] = [
  { daysAgo: 210, hour: 9, who: 0, action: "account.subscribe" },
  { daysAgo: 209, hour: 9, who: 0, action: "ads.choose-accounts" },
  { daysAgo: 180, hour: 14, who: 0, action: "webhooks.settings", detail: { textDays: 90 } },
  { daysAgo: 122, hour: 11, who: 0, action: "results.time-zone", detail: { timeZone: "Europe/Stockholm" } },
  {
    daysAgo: 88,
    hour: 10,
    who: 1,
    action: "sequence.delete",
    which: 3,
    outcome: "refused",
    detail: { reason: "viewOnly" },
  },
  { daysAgo: 61, hour: 8, who: 0, action: "webhooks.forget", detail: { conversations: 2 } },
  {
    ...{ daysAgo: 45, hour: 13, who: 0, action: "sequence.update", which: 2, outcome: "refused" as const },
    detail: refused("meta.policy-blocked", 368),
  },
  { daysAgo: 31, hour: 9, who: 0, action: "activity.retention", detail: { days: 365 } },
  { daysAgo: 6, hour: 12, who: 0, action: "webhook.sample", detail: { status: 200 } },
];

/** Every second week the ads are switched to another sequence. */
const switches = Array.from({ length: 13 }, (_, round): SeededEntry[] => {
  const [daysAgo, which] = [196 - round * 14, round % 5];
  return [
    { daysAgo, hour: 9, who: 0, action: "change.start", which, detail: { kind: "attach", ads: 2 } },
    { daysAgo, hour: 10, who: 0, action: "change.check", which },
    { daysAgo, hour: 11, who: 0, action: "change.run", which },
    { daysAgo: daysAgo - 2, hour: 15, who: 0, action: "change.end", which },
  ];
}).flat();

/** What a year's part of an ordinary account looks like, oldest first. */
export const seededDays: readonly SeededEntry[] = [...rare, ...switches].sort(
  (one, other) => other.daysAgo - one.daysAgo || one.hour - other.hour,
);
