import type { SetupCheck } from "./setup-check";

export type BudgetState = {
  shares: { of: "account" | "app" | "ads"; percent: number }[];
  pausedUntil: string | null;
};

const names = { account: "this account’s", app: "the app’s", ads: "the ad account’s" };
const TIGHT_PERCENT = 70;
const clockTime = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });

export function budgetCheck(budget: BudgetState | null, now: number): SetupCheck {
  const base = { id: "budget", title: "Request limit" };
  const quiet = budget?.pausedUntil && Date.parse(budget.pausedUntil) > now ? budget.pausedUntil : null;
  if (quiet) {
    return {
      ...base,
      state: "wrong",
      finding: `Meta limits requests until ${clockTime.format(new Date(quiet))} UTC. Existing data stays available.`,
      fix: { kind: "advice", text: "It resumes automatically. Other tools on the same account share this limit." },
    };
  }
  const tightest = budget?.shares.toSorted((a, b) => b.percent - a.percent)[0];
  if (!budget || !tightest) {
    return { ...base, state: "good", finding: "Almost no requests used." };
  }
  const details = budget.shares.map(({ of, percent }) => ({ label: names[of], value: `${Math.round(percent)} %` }));
  const finding = `${Math.round(tightest.percent)} % of ${names[tightest.of]} hourly requests used.`;
  if (tightest.percent < TIGHT_PERCENT) return { ...base, state: "good", finding, details };
  return {
    ...base,
    state: tightest.percent >= 100 ? "wrong" : "attention",
    finding,
    details,
    fix: { kind: "advice", text: "Wait an hour, and check which other tools use this account." },
  };
}
