import type { PhoneNumber } from "../accounts/entity";
import type { Click } from "./click";

/** Fields in the order of the guide's sample. */
export type Change = { value: Record<string, unknown>; field: MessageField };

/** `standby`: Meta's Business Agent holds the chat. */
export type MessageField = "messages" | "standby";

export function formatClick(
  { customer, message, referral, messageId, timestamp }: Click,
  number: PhoneNumber,
  field: MessageField = "messages",
): Change {
  return {
    value: {
      messaging_product: "whatsapp",
      metadata: { display_phone_number: number.displayNumber.replaceAll(/\D/g, ""), phone_number_id: number.id },
      contacts: [
        {
          profile: { name: customer.name },
          ...(customer.waId === undefined ? {} : { wa_id: customer.waId }),
          ...(customer.userId === undefined ? {} : { user_id: customer.userId }),
        },
      ],
      messages: [
        {
          ...(referral ? { referral } : {}),
          ...(customer.from === undefined ? {} : { from: customer.from }),
          ...(customer.userId === undefined ? {} : { from_user_id: customer.userId }),
          id: messageId,
          timestamp: String(timestamp),
          type: message.type,
          ...message.content,
        },
      ],
    },
    field,
  };
}
