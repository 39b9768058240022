import { msg } from "@/lib/domain/messages/message";
import type { SetupCheck } from "./setup-check";

export type BudgetState = {
  shares: { of: "account" | "app" | "ads"; percent: number }[];
  pausedUntil: string | null;
};

const names = {
  account: msg("setup.budgetCheck.thisAccounts"),
  app: msg("setup.budgetCheck.theApps"),
  ads: msg("setup.budgetCheck.adAccounts"),
};
const TIGHT_PERCENT = 70;

export function budgetCheck(budget: BudgetState | null, now: number): SetupCheck {
  const base = { id: "budget", title: msg("setup.budgetCheck.requestLimit") };
  const quiet = budget?.pausedUntil && Date.parse(budget.pausedUntil) > now ? budget.pausedUntil : null;
  if (quiet) {
    return {
      ...base,
      state: "wrong",
      finding: msg("setup.budgetCheck.metaLimitsRequestsUntil", { time: { at: quiet, as: "time" } }),
      fix: { kind: "advice", text: msg("setup.budgetCheck.resumesAutomaticallyOtherTools") },
    };
  }
  const tightest = budget?.shares.toSorted((a, b) => b.percent - a.percent)[0];
  if (!budget || !tightest) {
    return { ...base, state: "good", finding: msg("setup.budgetCheck.almostNoRequestsUsed") };
  }
  const details = budget.shares.map(({ of, percent }) => ({
    label: names[of],
    value: msg("setup.budgetCheck.percent", { share: Math.round(percent) / 100 }),
  }));
  const finding = msg(`setup.budgetCheck.used.${tightest.of}`, { share: Math.round(tightest.percent) / 100 });
  if (tightest.percent < TIGHT_PERCENT) return { ...base, state: "good", finding, details };
  return {
    ...base,
    state: tightest.percent >= 100 ? "wrong" : "attention",
    finding,
    details,
    fix: { kind: "advice", text: msg("setup.budgetCheck.waitHourCheckWhich") },
  };
}
