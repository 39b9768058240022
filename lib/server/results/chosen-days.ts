import type { ResultsChoice } from "@/lib/sequences/results/results";
import type { Database } from "../store/open-database";

/** The day counts of an account that a choice takes in, not yet grouped. */
export function chosenDays(db: Database, wabaId: string, choice: ResultsChoice) {
  const { from, to, sequenceId, adId, sureOnly } = choice;
  return db
    .selectFrom("conversation_days")
    .select((eb) => eb.fn.sum<number>("count").as("count"))
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    .$if(sequenceId !== null, (query) => query.where("sequence_id", "=", sequenceId))
    .$if(adId !== null, (query) => query.where("ad_id", "=", adId))
    .$if(sureOnly, (query) => query.where("certainty", "=", "sure"));
}
