import type { ExpressionBuilder } from "kysely";
import { z } from "zod";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import type { Replay } from "@/lib/sequences/setup/webhook-log";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { unseal } from "../secrets/unseal";
import type { DeliveriesTable } from "../store/conversation-tables";
import type { Tables } from "../store/tables";
import type { AccountContext } from "./account-context";
import { attributedAnew } from "./attributed-anew";
import { storeRows } from "./commit-deliveries";
import { moveConversations } from "./move-conversations";
import { parseDelivery } from "./parse-delivery";
import { retryConflicts } from "./retry-conflicts";
import { scanConversations } from "./scan-conversations";
import { toDeliveryRows } from "./to-delivery-row";
import { type WebhookMeans, webhookMeans } from "./webhook-means";

export const replaySchema = z.object({ deliveryId: z.string().min(1).max(100) });

const gone: Refusal = {
  kind: "not-found",
  title: "This delivery is not kept any more.",
  advice: "The log of deliveries is cleared after the time that the account set. What it counted stays counted.",
};

/**
 * Processes a stored delivery again. One that failed is read anew from the sealed body; of one that went well, the
 * conversations are attributed by what is known now. Any number of times: nothing counts twice.
 */
export async function replayDelivery(
  { wabaId, userId }: AuthorizedWaba,
  { deliveryId }: z.infer<typeof replaySchema>,
  means: Pick<WebhookMeans, "db" | "contexts" | "now"> = webhookMeans(),
): Promise<ActionResult<Replay>> {
  const db = await means.db();
  const account = (await (await means.contexts()).get([wabaId])).get(wabaId);
  const stored = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .where("id", "=", deliveryId)
    .executeTakeFirst();
  if (!stored || !account) return { ok: false, refusal: gone };
  const began = stored.sealed_body === null ? 0 : await readAnew(stored, stored.sealed_body, account, means);
  let changed = 0;
  const where = (eb: ExpressionBuilder<Tables, "conversations">) => eb("delivery_id", "=", deliveryId);
  for await (const rows of scanConversations(db, wabaId, { where })) {
    const moves = rows.flatMap((row) => attributedAnew(row, account) ?? []);
    changed += await retryConflicts(() => db.transaction().execute((tx) => moveConversations(tx, account, moves)));
  }
  const detail = { began, changed };
  const audit = { wabaId, userId, action: "webhooks.replay", subjectId: deliveryId, outcome: "done" as const, detail };
  await writeAudit(db, audit, means.now());
  return { ok: true, data: { began, changed } };
}

async function readAnew(
  { id, waba_id, received_at }: DeliveriesTable,
  sealed: string,
  account: AccountContext,
  means: Pick<WebhookMeans, "db">,
): Promise<number> {
  const body = Buffer.from(unseal(sealed));
  const parts = parseDelivery(JSON.parse(body.toString("utf8")));
  const own = parts.filter(({ wabaId }) => wabaId === waba_id);
  const delivery = { id, receivedAt: new Date(received_at), body, parts: own };
  const rows = own.map((part) => toDeliveryRows(delivery, part, account));
  const db = await means.db();
  return retryConflicts(() => db.transaction().execute((tx) => storeRows(tx, rows, [account], { isReplay: true })));
}
