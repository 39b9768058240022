import type { Transaction } from "kysely";
import type { PersonLinksTable } from "../../store/conversation-tables";
import type { Database } from "../../store/open-database";
import type { Tables } from "../../store/tables";
import type { AccountContext } from "../attribution/account-context";
import type { IdentityChange } from "../identity-change";
import { keyedHash } from "./keyed-hash";
import { personId } from "./person-id";

export function toPersonLinks(
  { messageId, sentAtMs, ids }: IdentityChange,
  { key, wabaId }: AccountContext,
  receivedAt: Date,
): PersonLinksTable[] {
  const keys = [...new Set(ids.map((id) => keyedHash(key, "person", personId(id))))].sort();
  const at = new Date(sentAtMs ?? receivedAt.getTime()).toISOString();
  const message_key = keyedHash(key, "message", messageId);
  return keys.slice(1).map((other_key) => ({ waba_id: wabaId, one_key: keys[0] ?? "", other_key, message_key, at }));
}

/** Stores new links, except those of a forgotten person. Returns the stored ones, known before or not. */
export async function insertPersonLinks(
  tx: Transaction<Tables>,
  links: readonly PersonLinksTable[],
): Promise<PersonLinksTable[]> {
  const stored: PersonLinksTable[] = [];
  for (const link of links) {
    const forgotten = await tx
      .selectFrom("forgotten_messages")
      .select("message_key")
      .where("waba_id", "=", link.waba_id)
      .where("message_key", "=", link.message_key)
      .executeTakeFirst();
    if (forgotten) continue;
    stored.push(link);
    await tx
      .insertInto("person_links")
      .values(link)
      .onConflict((conflict) => conflict.columns(["waba_id", "one_key", "other_key"]).doNothing())
      .execute();
  }
  return stored;
}

/** The links of an account that name one of these keys. */
export function linksOf(
  db: Database | Transaction<Tables>,
  wabaId: string,
  keys: readonly string[],
): Promise<PersonLinksTable[]> {
  return db
    .selectFrom("person_links")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where((eb) => eb.or([eb("one_key", "in", keys), eb("other_key", "in", keys)]))
    .execute();
}
