import { createHmac, randomUUID } from "node:crypto";

type Sample = { wabaId: string; phoneNumberId: string; displayNumber: string; appSecret: string; now: Date };

/** Meta's shape and signature, without a referral: it counts as no conversation. Each has a new id. */
export function sampleDelivery({ wabaId, phoneNumberId, displayNumber, appSecret, now }: Sample): {
  body: string;
  signature: string;
} {
  const body = JSON.stringify({
    object: "whatsapp_business_account",
    entry: [
      {
        id: wabaId,
        changes: [
          {
            field: "messages",
            value: {
              messaging_product: "whatsapp",
              metadata: { display_phone_number: displayNumber, phone_number_id: phoneNumberId },
              contacts: [{ profile: { name: "Overture sample" }, wa_id: "15550100000" }],
              messages: [
                {
                  from: "15550100000",
                  id: `wamid.overture-sample-${randomUUID()}`,
                  timestamp: String(Math.floor(now.getTime() / 1000)),
                  type: "text",
                  text: { body: "A signed sample from Overture to itself." },
                },
              ],
            },
          },
        ],
      },
    ],
  });
  return { body, signature: `sha256=${createHmac("sha256", appSecret).update(body).digest("hex")}` };
}
