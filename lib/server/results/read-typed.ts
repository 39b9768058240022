import { sql } from "kysely";
import { groupTyped } from "@/lib/domain/results/group-typed";
import type { Results, ResultsChoice } from "@/lib/domain/results/results";
import type { Database } from "../store/open-database";

const mostTexts = 2000;
const mostGroups = 50;

export async function readTyped(
  db: Database,
  wabaId: string,
  { from, to, sequenceId, adId, sureOnly }: ResultsChoice,
): Promise<Pick<Results, "typed" | "typedFrom">> {
  const rows = await db
    .selectFrom("conversations")
    .select(["sequence_id", "first_text"])
    .where("waba_id", "=", wabaId)
    .where("day", ">=", from)
    .where("day", "<=", to)
    // Literal, so the planner uses the partial index.
    .where(sql<boolean>`opening = 'other' and first_text is not null`)
    .$if(sequenceId !== null, (query) => query.where("sequence_id", "=", sequenceId))
    .$if(adId !== null, (query) => query.where("ad_id", "=", adId))
    .$if(sureOnly, (query) => query.where("certainty", "=", "sure"))
    .orderBy("day", "desc")
    .limit(mostTexts)
    .execute();
  const groups = groupTyped(rows.map((row) => ({ sequenceId: row.sequence_id, text: row.first_text ?? "" })));
  return {
    typed: { rows: groups.slice(0, mostGroups), left: Math.max(0, groups.length - mostGroups) },
    typedFrom: rows.length,
  };
}
