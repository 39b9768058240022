import { type PeriodName, periodOf } from "@/lib/domain/results/period";
import type { Results, ResultsAnswer, ResultsChoice } from "@/lib/domain/results/results";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { nameResults } from "./name-results";
import { readCounts } from "./read-counts";
import { type Moment, readMoment } from "./read-moment";
import { readTyped } from "./read-typed";
import { shapeResults } from "./shape-results";
import { type StoreContext, storeContext } from "./store-context";

export type ResultsRequest = {
  period: PeriodName;
  from: string | null;
  to: string | null;
  sequence: string | null;
  ad: string | null;
  sure: boolean;
};

/** A new day makes results outdated just as a new conversation does. */
export type KnownResults = { revision: number; today: string };

export async function getResults(
  waba: AuthorizedWaba,
  request: ResultsRequest,
  known: KnownResults | null = null,
  ctx: StoreContext = storeContext,
): Promise<ResultsAnswer> {
  const moment = await readMoment(waba, ctx);
  const { revision, today } = moment;
  if (known?.revision === revision && known.today === today) return { revision, results: null };
  return { revision, results: await readResults(waba, request, moment, ctx) };
}

export async function loadResults(
  waba: AuthorizedWaba,
  request: ResultsRequest,
  ctx: StoreContext = storeContext,
): Promise<Results> {
  return readResults(waba, request, await readMoment(waba, ctx), ctx);
}

async function readResults(
  waba: AuthorizedWaba,
  request: ResultsRequest,
  moment: Moment,
  ctx: StoreContext,
): Promise<Results> {
  const db = await ctx.db();
  const choice = choiceOf(request, moment.today);
  const shaped = shapeResults(await readCounts(db, waba.wabaId, choice), choice);
  const typed = await readTyped(db, waba.wabaId, choice);
  const named = await nameResults(waba, choice, shaped, ctx);
  return { ...moment, period: { from: choice.from, to: choice.to }, ...typed, ...named };
}

export function choiceOf(request: ResultsRequest, today: string): ResultsChoice {
  return {
    ...periodOf(request.period, request, today),
    sequenceId: request.sequence,
    adId: request.ad,
    sureOnly: request.sure,
  };
}
