import { probeSequences } from "@/lib/graph/edges/probe-sequences";
import type { GraphUsage } from "@/lib/graph/read-usage";
import type { AnswersState } from "@/lib/sequences/setup/answers-check";
import type { BudgetState } from "@/lib/sequences/setup/budget-check";
import type { Gathered } from "@/lib/sequences/setup/setup-check";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { gather } from "./gather";
import type { SetupMeans } from "./setup-means";

/** One small call tells both: how Meta answers, and by its headers how much of the quota is used. */
export async function gatherAnswers(
  { wabaId }: AuthorizedWaba,
  means: SetupMeans,
): Promise<{ answers: Gathered<AnswersState>; budget: BudgetState }> {
  const shares: BudgetState["shares"] = [];
  const onUsage = (usage: GraphUsage) => shares.splice(0, shares.length, ...sharesOf(usage, wabaId));
  const answers = await gather(async () => probeSequences(await means.graph({ onUsage }), wabaId));
  return { answers, budget: { shares, quietUntil: await quietUntil(wabaId, means) } };
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

async function quietUntil(wabaId: string, means: SetupMeans): Promise<string | null> {
  const db = await means.db();
  const { until } = await db
    .selectFrom("sync_states")
    .select(({ fn }) => fn.max("quiet_until").as("until"))
    .where("waba_id", "=", wabaId)
    .executeTakeFirstOrThrow();
  return until;
}
