import { randomUUID } from "node:crypto";
import { log } from "../log/log";
import { seal } from "../secrets/seal";
import type { ConversationsTable, DeliveriesTable, PersonLinksTable } from "../store/conversation-tables";
import type { AccountContext } from "./attribution/account-context";
import { toConversation } from "./attribution/to-conversation";
import type { Delivery } from "./delivery";
import type { DeliveryPart } from "./parse-delivery";
import { toPersonLinks } from "./privacy/person-links";
import { redactDelivery } from "./privacy/redact-delivery";

export type DeliveryRows = {
  row: DeliveriesTable;
  conversations: ConversationsTable[];
  links: PersonLinksTable[];
};

/** An unexpected failure keeps the part sealed for a replay, so Meta needn't resend it. */
export function toDeliveryRows(delivery: Delivery, part: DeliveryPart, account: AccountContext | null): DeliveryRows {
  const receivedAt = delivery.receivedAt.toISOString();
  const row: DeliveriesTable = {
    id: delivery.id,
    waba_id: part.wabaId,
    received_at: receivedAt,
    times: 1,
    last_received_at: receivedAt,
    state: "processed",
    update_count: part.updateCount,
    conversation_count: 0,
    kinds: JSON.stringify(part.kinds),
    redacted: "[]",
    sealed_body: null,
    failure: null,
  };
  try {
    row.redacted = redactDelivery(part.entries);
    const origin = { deliveryId: delivery.id, receivedAt: delivery.receivedAt };
    if (!account) return { row, conversations: [], links: [] };
    return {
      row,
      conversations: part.starts.map((start) => toConversation(start, account, origin)),
      links: part.identityChanges.flatMap((change) => toPersonLinks(change, account, delivery.receivedAt)),
    };
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log().error({ error, reference, wabaId: part.wabaId }, "A delivery could not be processed");
    const failure = `Overture could not read it (reference ${reference}).`;
    const sealed = seal(delivery.body.toString("utf8"));
    return { row: { ...row, state: "failed", failure, sealed_body: sealed }, conversations: [], links: [] };
  }
}
