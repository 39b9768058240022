import { kindsSchema, type LoggedDelivery, type WebhookLog } from "@/lib/domain/setup/webhook-log";
import { DAY_MS } from "@/lib/domain/time/durations";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { DeliveriesTable } from "../store/conversation-tables";
import { readJson } from "../store/read-json";
import { type WebhookContext, webhookContext } from "./webhook-context";

const PAGE = 50;
const REFUSED_DAYS = 14;

export async function readWebhookLog(
  { wabaId }: AuthorizedWaba,
  { before, limit = PAGE }: { before?: string; limit?: number } = {},
  ctx: Pick<WebhookContext, "db" | "now"> = webhookContext(),
): Promise<WebhookLog> {
  const db = await ctx.db();
  const [beforeAt = "", beforeId = ""] = before?.split(" ") ?? [];
  const rows = await db
    .selectFrom("deliveries")
    .selectAll()
    .where("waba_id", "=", wabaId)
    .$if(before !== undefined, (query) =>
      query.where((eb) =>
        eb.or([eb("received_at", "<", beforeAt), eb.and([eb("received_at", "=", beforeAt), eb("id", "<", beforeId)])]),
      ),
    )
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const since = new Date(ctx.now().getTime() - REFUSED_DAYS * DAY_MS).toISOString().slice(0, 10);
  const refused = await db
    .selectFrom("refused_deliveries")
    .select(["day", "reason", "count", "last_at as lastAt", "detail"])
    .where("day", ">=", since)
    .orderBy("last_at", "desc")
    .execute();
  const states = db.selectFrom("webhook_states").select("last_heard_at").where("waba_id", "=", wabaId);
  return {
    lastHeardAt: (await states.executeTakeFirst())?.last_heard_at ?? null,
    deliveries: shown.map(toLogged),
    next: last ? `${last.received_at} ${last.id}` : null,
    refused,
  };
}

function toLogged(row: DeliveriesTable): LoggedDelivery {
  return {
    ...{ id: row.id, receivedAt: row.received_at, times: row.times, lastReceivedAt: row.last_received_at },
    ...{ state: row.state, failure: row.failure, isWhole: row.sealed_body !== null, redacted: row.redacted },
    ...{
      updates: row.update_count,
      conversations: row.conversation_count,
      kinds: readJson(row.kinds, kindsSchema, `deliveries.kinds ${row.id}`) ?? {},
    },
  };
}
