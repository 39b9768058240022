import type { AnswersState } from "@/lib/domain/setup/answers-check";
import type { BudgetState } from "@/lib/domain/setup/budget-check";
import type { SetupInputs } from "@/lib/domain/setup/setup-check";
import { probeSequences } from "@/lib/graph/edges/sequences/probe-sequences";
import type { GraphUsage } from "@/lib/graph/parse/read-usage";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { collectInputs } from "./collect-inputs";
import type { SetupContext } from "./setup-context";

/** One call shows both Meta's answers and, in its headers, the quota. */
export async function collectUnreadable(
  { wabaId }: AuthorizedWaba,
  ctx: SetupContext,
): Promise<{ answers: SetupInputs<AnswersState>; budget: BudgetState }> {
  const shares: BudgetState["shares"] = [];
  const onUsage = (usage: GraphUsage) => shares.splice(0, shares.length, ...sharesOf(usage, wabaId));
  const answers = await collectInputs(async () => probeSequences(await ctx.graph({ onUsage }), wabaId));
  return { answers, budget: { shares, pausedUntil: await pausedUntil(wabaId, ctx) } };
}

function sharesOf({ app, businesses, adAccount }: GraphUsage, wabaId: string): BudgetState["shares"] {
  const most = (share: { callCount: number; totalCpuTime: number; totalTime: number }) =>
    Math.max(share.callCount, share.totalCpuTime, share.totalTime);
  return [
    ...businesses.filter(({ id }) => id === wabaId).map((share) => ({ of: "account" as const, percent: most(share) })),
    ...(app ? [{ of: "app" as const, percent: most(app) }] : []),
    ...(adAccount ? [{ of: "ads" as const, percent: adAccount.percent }] : []),
  ];
}

async function pausedUntil(wabaId: string, ctx: SetupContext): Promise<string | null> {
  const db = await ctx.db();
  const { until } = await db
    .selectFrom("sync_states")
    .select(({ fn }) => fn.max("quiet_until").as("until"))
    .where("waba_id", "=", wabaId)
    .executeTakeFirstOrThrow();
  return until;
}
