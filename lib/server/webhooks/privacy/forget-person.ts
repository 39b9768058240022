import type { ExpressionBuilder, Transaction } from "kysely";
import { z } from "zod";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../../audit/write-audit";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import { unseal } from "../../secrets/unseal";
import type { ConversationsTable } from "../../store/conversation-tables";
import type { Database } from "../../store/open-database";
import type { Tables } from "../../store/tables";
import { addDayCounts } from "../attribution/add-day-counts";
import { bumpResults } from "../attribution/bump-results";
import { retryConflicts } from "../attribution/retry-conflicts";
import { scanConversations } from "../attribution/scan-conversations";
import { MAY_COME_AGAIN_MS } from "../repeats";
import { type WebhookContext, webhookContext } from "../webhook-context";
import { keyedHash } from "./keyed-hash";
import { personId, personIdVariants } from "./person-id";
import { linksOf } from "./person-links";

export const personSchema = z.object({ person: z.string().trim().min(3).max(300) });

/** Also removes the person's counts and linked ids, and blocks Meta's repeats. Returns how many, never who. */
export async function forgetPerson(
  waba: AuthorizedWaba,
  { person }: z.infer<typeof personSchema>,
  ctx: Pick<WebhookContext, "db" | "contexts" | "now"> = webhookContext(),
): Promise<ActionResult<{ conversations: number }>> {
  const action = "webhooks.forget";
  const { wabaId, userId } = waba;
  const [db, now] = [await ctx.db(), ctx.now()];
  const account = (await (await ctx.contexts()).get([wabaId])).get(wabaId);
  if (!account) return { ok: true, data: { conversations: 0 } };
  const people = personIdVariants(person).map((id) => keyedHash(account.key, "person", id));
  const message = keyedHash(account.key, "message", person);
  const { found, keys, links } = await rowsOf(db, wabaId, people, message);
  const conversations = await retryConflicts(() =>
    db.transaction().execute(async (tx) => {
      const gone: ConversationsTable[] = [];
      for (const { message_key } of found) {
        const row = await tx
          .deleteFrom("conversations")
          .where("waba_id", "=", wabaId)
          .where("message_key", "=", message_key)
          .returningAll()
          .executeTakeFirst();
        if (row) gone.push(row);
      }
      for (const { one_key, other_key } of links) {
        await tx
          .deleteFrom("person_links")
          .where("waba_id", "=", wabaId)
          .where("one_key", "=", one_key)
          .where("other_key", "=", other_key)
          .execute();
      }
      await rememberForgotten(tx, [...gone, ...links], new Date(now.getTime() + MAY_COME_AGAIN_MS).toISOString());
      await addDayCounts(tx, gone, -1);
      await tx.deleteFrom("conversation_days").where("waba_id", "=", wabaId).where("count", "<=", 0).execute();
      await dropSealed(tx, wabaId, personIdVariants(person), (id) =>
        keys.has(keyedHash(account.key, "person", personId(id))),
      );
      if (gone.length > 0) await bumpResults(tx, [account]);
      const detail = { conversations: gone.length };
      await writeAudit(tx, { wabaId, userId, action, outcome: "done", detail }, now);
      return gone.length;
    }),
  );
  return { ok: true, data: { conversations } };
}

/** A row with both ids leads to rows with one; Meta's links add new ids. */
async function rowsOf(db: Database, wabaId: string, people: string[], message: string) {
  const known = new Set(people);
  for (;;) {
    const keys = [...known];
    const found: ConversationsTable[] = [];
    const where = (eb: ExpressionBuilder<Tables, "conversations">) =>
      eb.or([eb("person_key", "in", keys), eb("user_key", "in", keys), eb("message_key", "=", message)]);
    for await (const rows of scanConversations(db, wabaId, { where })) found.push(...rows);
    // A message id stands for that message alone.
    const linked = found.filter(({ message_key }) => message_key !== message);
    for (const { person_key, user_key } of linked) for (const key of [person_key, user_key]) if (key) known.add(key);
    const links = await linksOf(db, wabaId, keys);
    for (const { one_key, other_key } of links) known.add(one_key).add(other_key);
    if (known.size === keys.length) return { found, links, keys: known };
  }
}

async function rememberForgotten(
  tx: Transaction<Tables>,
  gone: readonly Pick<ConversationsTable, "waba_id" | "message_key">[],
  until: string,
) {
  for (const { waba_id, message_key } of gone) {
    await tx
      .insertInto("forgotten_messages")
      .values({ waba_id, message_key, until })
      .onConflict((conflict) => conflict.columns(["waba_id", "message_key"]).doUpdateSet({ until }))
      .execute();
  }
}

/** Sealed bodies are the only place that holds plain ids. */
async function dropSealed(
  tx: Transaction<Tables>,
  wabaId: string,
  ids: string[],
  isTheirs: (id: string) => boolean,
): Promise<void> {
  const waiting = await tx
    .selectFrom("deliveries")
    .select(["id", "sealed_body"])
    .where("waba_id", "=", wabaId)
    .where("sealed_body", "is not", null)
    .execute();
  for (const { id, sealed_body } of waiting) {
    if (!sealed_body || !mentions(sealed_body, ids, isTheirs)) continue;
    await tx
      .updateTable("deliveries")
      .set({ sealed_body: null, failure: "It contained data of a deleted customer." })
      .where("waba_id", "=", wabaId)
      .where("id", "=", id)
      .execute();
  }
}

/** A body that can't be unsealed is useless for a replay too. */
function mentions(sealed: string, ids: string[], isTheirs: (id: string) => boolean): boolean {
  try {
    const body = unseal(sealed);
    if (ids.some((id) => body.includes(id))) return true;
    // The other ids are known only as hashes, so compare every text that may be an id.
    return [...body.matchAll(/[\w.+-]{3,128}/g)].some(([text]) => isTheirs(text));
  } catch {
    return true;
  }
}
