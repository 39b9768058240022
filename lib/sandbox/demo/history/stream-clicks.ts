import { DAY_MS } from "@/lib/domain/time/durations";
import { type ClickInput, clickInputSchema } from "../../clicks/click-input";
import { createRandom } from "../../random";
import { collectionOf } from "../../state/collection-of";
import type { State } from "../../state/state";
import { historyDays, type Stream } from "./stream";

/** Milliseconds since 1970. "Days ago" count from `anchor`. */
export type DateRange = { from: number; until: number; anchor: number };

/** Null without clicks. The same range gives the same message ids, so a repeat adds none. */
export function streamClicks(
  state: State,
  appId: string,
  wabaId: string,
  stream: Stream,
  dateRange: DateRange,
): ClickInput | null {
  const { sequence, ad, perDay, from = historyDays, to, words, ...rest } = stream;
  const since = Math.max(dateRange.from, dateRange.anchor - from * DAY_MS);
  const until = to === undefined ? dateRange.until : Math.min(dateRange.until, dateRange.anchor - to * DAY_MS);
  if (until <= since) return null;
  const sequenceId = collectionOf(state, wabaId, appId)
    .all()
    .find(({ name }) => name === sequence)?.id;
  const adId = ad === undefined ? undefined : adNamed(state, wabaId, ad);
  if ((sequence !== undefined && sequenceId === undefined) || (ad !== undefined && adId === undefined)) return null;
  const days = Math.ceil((until - since) / DAY_MS);
  const seed = `${sequence ?? ad ?? "all"}:${from}:${new Date(since).toISOString()}`;
  const expected = perDay * days;
  const count = Math.floor(expected) + (createRandom(seed).chance(expected % 1) ? 1 : 0);
  if (count === 0) return null;
  const end = new Date(until).toISOString();
  return clickInputSchema.parse({
    ...rest,
    wabaId,
    sequenceId,
    adId,
    count,
    days,
    since: new Date(since).toISOString(),
    until: end,
    ...(words && { earlier: [{ until: end, message: words }] }),
    seed,
    batch: 50,
    concurrency: 1,
    adsOfTheTime: true,
    duplicates: 0.01,
    retry: { attempts: 8, firstDelayMs: 500 },
  });
}

function adNamed(state: State, wabaId: string, name: string): string | undefined {
  return [...state.ads.accounts.values()]
    .filter((account) => account.wabaId === wabaId)
    .flatMap(({ id }) => state.ads.collection(id).ads.all())
    .find((ad) => ad.name === name)?.id;
}
