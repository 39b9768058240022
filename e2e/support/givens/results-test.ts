import { addToDays } from "@/lib/server/results/add-to-days";
import { getResults, type ResultsRequest } from "@/lib/server/results/get-results";
import type { ConversationDaysTable, ConversationsTable } from "@/lib/server/store/conversation-tables";
import type { Database } from "@/lib/server/store/open-database";
import type { TestAccount } from "./store-test";

/** A fixed day, so that no spec depends on when it runs. */
export const today = "2026-11-22";
export const now = () => new Date(`${today}T12:00:00Z`);

type Counted = Partial<Omit<ConversationDaysTable, "waba_id">>;

const plain = {
  day: today,
  sequence_id: "",
  version_id: "",
  ad_id: "",
  method: "ref",
  certainty: "sure",
  opening: "other",
  ice_breaker: 0,
  count: 1,
} as const;

/** Counts conversations as the receiver does. */
export async function count(db: Database, wabaId: string, ...rows: Counted[]): Promise<void> {
  const changes = rows.map((row) => ({ ...plain, waba_id: wabaId, ...row }));
  await db.transaction().execute((trx) => addToDays(trx, changes));
}

/** Stores conversations with known text, without counting them. */
export async function keepTexts(
  db: Database,
  wabaId: string,
  texts: {
    text: string | null;
    sequence?: string;
    ad?: string;
    day?: string;
    opening?: ConversationsTable["opening"];
  }[],
): Promise<void> {
  const rows = texts.map(({ text, sequence = null, ad = null, day = today, opening = "other" }, index) => ({
    ...{ waba_id: wabaId, message_key: `${day}-${index}-${text}`, at: `${day}T09:00:00.000Z`, day },
    ...{ received_at: `${day}T09:00:00.000Z`, delivery_id: "d", person_key: null, user_key: null, last_digits: null },
    ...{ source_type: "ad", source_id: ad, ad_id: ad, ref: null, ctwa_clid: null, greeting_key: null },
    ...{ message_type: "text", first_text: text, first_text_key: null, method: "ad", certainty: "sure" },
    ...{ sequence_id: sequence, version_id: null, opening, ice_breaker: 0 },
  }));
  await db
    .insertInto("conversations")
    .values(rows as ConversationsTable[])
    .execute();
}

const everything: ResultsRequest = { period: "28d", from: null, to: null, sequence: null, ad: null, sure: false };

/** The results page's answer to this account's member. */
export async function resultsOf({ waba, db }: Pick<TestAccount, "waba" | "db">, choice: Partial<ResultsRequest> = {}) {
  const { results } = await getResults(waba, { ...everything, ...choice }, null, { db: async () => db, now });
  if (!results) throw new Error("A reader who knows nothing gets results.");
  return results;
}
