import { periodBefore } from "@/lib/domain/results/period";
import type { ResultsChoice } from "@/lib/domain/results/results";
import type { Database } from "../store/open-database";
import { type TallyColumns, tallyColumns } from "../store/result-tables";
import type { Counts } from "./counts";
import { tallyColumn } from "./tally-column";

export async function readFilteredCounts(db: Database, wabaId: string, choice: ResultsChoice): Promise<Counts> {
  const days = await chosenDays(db, wabaId, choice)
    .select(["day", "sequence_id", "version_id", "ad_id", "certainty", "opening", "ice_breaker", "count"])
    .execute();
  const before = await chosenDays(db, wabaId, { ...choice, ...periodBefore(choice) })
    .select(({ fn }) => fn.sum<number>("count").as("count"))
    .$if(choice.sureOnly, (query) => query.where("certainty", "=", "sure"))
    .executeTakeFirst();
  const words = new Map<string, Counts["words"][number]>();
  const ads = new Map<string, Counts["ads"][number]>();
  const taps = new Map<string, Counts["taps"][number]>();
  for (const { day, sequence_id, version_id, ad_id, certainty, opening, ice_breaker, count } of days) {
    const column = tallyColumn(certainty, opening);
    entry(words, [day, sequence_id, version_id], () => ({ day, sequence_id, version_id, ...noTallies }))[column] +=
      count;
    entry(ads, [day, ad_id], () => ({ day, ad_id, ...noTallies }))[column] += count;
    if (ice_breaker === 0 || certainty === "unknown") continue;
    const none = () => ({ sequence_id, version_id, ice_breaker, sure: 0, likely: 0 });
    entry(taps, [sequence_id, version_id, ice_breaker], none)[certainty] += count;
  }
  return {
    words: [...words.values()],
    ads: [...ads.values()],
    taps: [...taps.values()],
    before: before?.count ?? 0,
  };
}

const noTallies = Object.fromEntries(tallyColumns.map((column) => [column, 0])) as TallyColumns;

function chosenDays(db: Database, wabaId: string, { from, to, sequenceId, adId }: ResultsChoice) {
  return db
    .selectFrom("conversation_days")
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .$if(sequenceId !== null, (query) => query.where("sequence_id", "=", sequenceId ?? ""))
    .$if(adId !== null, (query) => query.where("ad_id", "=", adId ?? ""));
}

function entry<T>(map: Map<string, T>, key: readonly (string | number)[], make: () => T): T {
  const id = key.join("\n");
  const known = map.get(id) ?? make();
  map.set(id, known);
  return known;
}
