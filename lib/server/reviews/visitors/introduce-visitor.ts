import { randomUUID } from "node:crypto";
import type { Transaction } from "kysely";
import type { Tables } from "@/lib/server/store/tables";
import type { StoreContext } from "../../drafts/store-context";
import { newSecret, secretHash } from "../links/link-token";
import type { Visit } from "./open-visit";

/** Far more than a shared link has readers; bounds what one link can store. */
const MAX_VISITORS = 200;

/** Stores the name that a visitor of a shared link gives, and returns the browser's secret. Null if there are too many. */
export async function introduceVisitor(
  visit: Visit,
  { name, email }: { name: string; email: string | null },
  ctx: StoreContext,
): Promise<string | null> {
  const db = await ctx.db();
  const now = ctx.now().toISOString();
  const known = visit.actor?.visitorId;
  if (known) {
    const secret = newSecret();
    const secret_hash = secretHash(secret);
    await db
      .updateTable("review_visitors")
      .set({ name, email, seen_at: now, secret_hash })
      .where("id", "=", known)
      .execute();
    return secret;
  }
  const { count } = await db
    .selectFrom("review_visitors")
    .select(({ fn }) => fn.countAll().as("count"))
    .where("link_id", "=", visit.linkId)
    .executeTakeFirstOrThrow();
  if (Number(count) >= MAX_VISITORS) return null;
  const secret = newSecret();
  await db
    .insertInto("review_visitors")
    .values({
      id: randomUUID(),
      link_id: visit.linkId,
      secret_hash: secretHash(secret),
      name,
      email,
      created_at: now,
      seen_at: now,
    })
    .execute();
  return secret;
}

/** A named link's reviewer needs no secret: its holder is that person. Stored with the first write. */
export async function rememberNamed(tx: Transaction<Tables>, visit: Visit, now: Date): Promise<void> {
  if (visit.kind !== "named" || visit.member) return;
  const at = now.toISOString();
  const { linkId: id, label: name, email } = visit;
  await tx
    .insertInto("review_visitors")
    .values({ id, link_id: id, secret_hash: `named:${id}`, name, email, created_at: at, seen_at: at })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ seen_at: at }))
    .execute();
}
