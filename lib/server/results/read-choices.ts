import type { ResultsChoice } from "@/lib/domain/results/results";
import type { Database } from "../store/open-database";

type Choices = { sequenceIds: string[]; adIds: string[]; started: boolean };

const mostChoices = 1000;

export async function readChoices(
  db: Database,
  wabaId: string,
  { from, to, sequenceId, adId }: ResultsChoice,
  counted: Pick<Choices, "sequenceIds" | "adIds">,
): Promise<Choices> {
  const found = sequenceId === null && adId === null ? counted : await inPeriod();
  const [sequenceIds, adIds] = [found.sequenceIds.filter(Boolean), found.adIds.filter(Boolean)];
  const any = await db.selectFrom("ad_days").select("day").where("waba_id", "=", wabaId).limit(1).executeTakeFirst();
  return {
    sequenceIds: sequenceIds.slice(0, mostChoices),
    adIds: adIds.slice(0, mostChoices),
    started: any !== undefined,
  };

  async function inPeriod() {
    const sequences = await db
      .selectFrom("word_days")
      .select("sequence_id")
      .distinct()
      .where("waba_id", "=", wabaId)
      .where("day", ">=", from)
      .where("day", "<=", to)
      .execute();
    const ads = await db
      .selectFrom("ad_days")
      .select("ad_id")
      .distinct()
      .where("waba_id", "=", wabaId)
      .where("day", ">=", from)
      .where("day", "<=", to)
      .execute();
    return { sequenceIds: sequences.map((row) => row.sequence_id), adIds: ads.map((row) => row.ad_id) };
  }
}
