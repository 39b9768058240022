import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { type ActivityFilters, nobody } from "@/lib/domain/activity/activity";
import type { Tables } from "../store/tables";

export type ActivityQuery = Pick<ActivityFilters, "kind" | "person" | "sequence"> & {
  wabaId: string;
  from: string | null;
  until: string | null;
  /** Each word, and the people whose names have it. */
  words: readonly { pattern: string; personIds: readonly string[] }[];
  /** Whose ads the reader sees at Meta. */
  adAccountIds: readonly string[];
};

/** The conditions of the filter, in terms that the indexes of `audits` serve. */
export function matches(eb: ExpressionBuilder<Tables, "audits">, query: ActivityQuery): Expression<SqlBool> {
  const { wabaId, kind, person, sequence, from, until, words, adAccountIds } = query;
  const all: Expression<SqlBool>[] = [];
  // A literal, so that the planners see that the partial index serves.
  if (kind === "refused") all.push(sql<SqlBool>`outcome <> 'done'`);
  else if (kind !== "all") all.push(eb("kind", "=", kind));
  if (person !== null) all.push(person === nobody ? eb("user_id", "is", null) : eb("user_id", "=", person));
  if (sequence !== null) all.push(eb("sequence_id", "=", sequence));
  if (from !== null) all.push(eb("at", ">=", from));
  if (until !== null) all.push(eb("at", "<", until));
  for (const { pattern, personIds } of words) {
    const sequences = eb
      .selectFrom("sequences")
      .select("id")
      .where("waba_id", "=", wabaId)
      .where("search_text", "like", sql<string>`${pattern} escape '\\'`);
    const ads = eb
      .selectFrom("ads")
      .select("id")
      .where("waba_id", "=", wabaId)
      .where("ad_account_id", "in", [...adAccountIds, ""])
      .where(sql<string>`lower(name)`, "like", sql<string>`${pattern} escape '\\'`);
    all.push(
      eb.or([
        ...(personIds.length > 0 ? [eb("user_id", "in", [...personIds])] : []),
        eb("sequence_id", "in", sequences),
        eb("subject_id", "in", ads),
        sql<SqlBool>`lower(detail) like ${pattern} escape '\\'`,
        sql<SqlBool>`subject_id like ${pattern} escape '\\'`,
      ]),
    );
  }
  return eb.and(all);
}
