import type { ExpressionBuilder } from "kysely";
import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import type { Replay } from "@/lib/domain/setup/webhook-log";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { unseal } from "../secrets/unseal";
import type { DeliveriesTable } from "../store/conversation-tables";
import type { Tables } from "../store/tables";
import type { AccountContext } from "./attribution/account-context";
import { moveConversations } from "./attribution/move-conversations";
import { reattributed } from "./attribution/reattributed";
import { retryConflicts } from "./attribution/retry-conflicts";
import { scanConversations } from "./attribution/scan-conversations";
import { storeRows } from "./commit-deliveries";
import { parseDelivery } from "./parse-delivery";
import { toDeliveryRows } from "./to-delivery-row";
import { type WebhookContext, webhookContext } from "./webhook-context";

export const replaySchema = z.object({ deliveryId: z.string().min(1).max(100) });

const gone: Refusal = {
  kind: "not-found",
  reason: "deliveryDeleted",
};

/** Idempotent: re-reads a failed delivery's sealed body, re-attributes a processed one. */
export async function replayDelivery(
  { wabaId, userId }: AuthorizedWaba,
  { deliveryId }: z.infer<typeof replaySchema>,
  ctx: Pick<WebhookContext, "db" | "contexts" | "now"> = webhookContext(),
): Promise<ActionResult<Replay>> {
  const db = await ctx.db();
  const account = (await (await ctx.contexts()).get([wabaId])).get(wabaId);
  const stored = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("id", "=", deliveryId)
    .executeTakeFirst();
  if (!stored || !account) return { ok: false, refusal: gone };
  const began = stored.sealed_body === null ? 0 : await readAgain(stored, stored.sealed_body, account, ctx);
  let changed = 0;
  const where = (eb: ExpressionBuilder<Tables, "conversations">) => eb("delivery_id", "=", deliveryId);
  for await (const rows of scanConversations(db, wabaId, { where })) {
    const moves = rows.flatMap((row) => reattributed(row, account) ?? []);
    changed += await retryConflicts(() => db.transaction().execute((tx) => moveConversations(tx, account, moves)));
  }
  const detail = { began, changed };
  const audit = { wabaId, userId, action: "webhooks.replay", subjectId: deliveryId, outcome: "done" as const, detail };
  await writeAudit(db, audit, ctx.now());
  return { ok: true, data: { began, changed } };
}

async function readAgain(
  { id, waba_id, received_at }: DeliveriesTable,
  sealed: string,
  account: AccountContext,
  ctx: Pick<WebhookContext, "db">,
): Promise<number> {
  const body = Buffer.from(unseal(sealed));
  const parts = parseDelivery(parseJson(body.toString("utf8")));
  const own = parts.filter(({ wabaId }) => wabaId === waba_id);
  const delivery = { id, receivedAt: new Date(received_at), body, parts: own };
  const rows = own.map((part) => toDeliveryRows(delivery, part, account));
  const db = await ctx.db();
  return retryConflicts(() => db.transaction().execute((tx) => storeRows(tx, rows, [account], { isReplay: true })));
}
