import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { Database } from "../../store/open-database";
import type { Tables } from "../../store/tables";

type Options = {
  where?: (eb: ExpressionBuilder<Tables, "conversations">) => Expression<SqlBool>;
  pageSize?: number;
};

export async function* scanConversations(
  db: Database,
  wabaId: string,
  { where, pageSize = 500 }: Options = {},
): AsyncGenerator<ConversationsTable[]> {
  let last: ConversationsTable | undefined;
  do {
    const { at, message_key } = last ?? { at: "", message_key: "" };
    const rows = await db
      .selectFrom("conversations")
      .selectAll()
      .where("waba_id", "=", wabaId)
      // Neither engine uses the index with only the second condition.
      .where("at", ">=", at)
      .where((eb) => eb.or([eb("at", ">", at), eb("message_key", ">", message_key)]))
      .$if(where !== undefined, (query) => query.where((eb) => where?.(eb) ?? eb.lit(true)))
      .orderBy("at")
      .orderBy("message_key")
      .limit(pageSize)
      .execute();
    if (rows.length > 0) yield rows;
    last = rows.length === pageSize ? rows.at(-1) : undefined;
    await new Promise(setImmediate);
  } while (last);
}
