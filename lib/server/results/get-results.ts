import { type PeriodName, periodOf } from "@/lib/sequences/results/period";
import type { ResultsAnswer, ResultsChoice } from "@/lib/sequences/results/results";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { accountToday } from "./account-today";
import { nameResults } from "./name-results";
import { readCounts } from "./read-counts";
import { readTyped } from "./read-typed";
import { type ResultsMeans, resultsMeans } from "./results-means";
import { shapeResults } from "./shape-results";

/** What the URL of the results says. `from` and `to` belong to the period `custom`. */
export type ResultsRequest = {
  period: PeriodName;
  from: string | null;
  to: string | null;
  sequence: string | null;
  ad: string | null;
  sure: boolean;
};

/** What the reader already has; a new day makes it old as a new conversation does. */
export type KnownResults = { revision: number; today: string };

/** The results of an account for a choice, or `results: null` when the reader has them already. */
export async function getResults(
  waba: AuthorizedWaba,
  request: ResultsRequest,
  known: KnownResults | null = null,
  means: ResultsMeans = resultsMeans,
): Promise<ResultsAnswer> {
  const db = await means.db();
  const { timeZone, today } = await accountToday(db, waba.wabaId, means.now());
  // Before the counts: counts that are newer than it cost one more fetch, older ones would stay.
  const state = await db
    .selectFrom("webhook_states")
    .select(["revision", "last_heard_at"])
    .where("waba_id", "=", waba.wabaId)
    .executeTakeFirst();
  const revision = state?.revision ?? 0;
  if (known?.revision === revision && known.today === today) return { revision, results: null };
  const period = periodOf(request.period, request, today);
  const choice: ResultsChoice = {
    ...period,
    sequenceId: request.sequence,
    adId: request.ad,
    sureOnly: request.sure,
  };
  const shaped = shapeResults(await readCounts(db, waba.wabaId, choice), choice);
  const typed = await readTyped(db, waba.wabaId, choice);
  const named = await nameResults(waba, choice, { ...shaped, ...typed }, means);
  return {
    revision,
    results: { revision, timeZone, today, period, lastHeardAt: state?.last_heard_at ?? null, ...typed, ...named },
  };
}
