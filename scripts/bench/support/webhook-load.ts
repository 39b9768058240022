import { createHmac, randomUUID } from "node:crypto";
import { Pool } from "undici";

export type SignedBody = { body: string; signature: string };

const SENDERS = 48;

/** Signed, with that many distinct messages each. */
export function makeDeliveries(count: number, { wabaId, secret, messages = 1 }: Options): SignedBody[] {
  return Array.from({ length: count }, () => {
    const body = JSON.stringify(deliveryOf(wabaId, messages)).replace(/[\u0080-\uffff]/g, escapeUnit);
    const signature = `sha256=${createHmac("sha256", secret).update(body).digest("hex")}`;
    return { body, signature };
  });
}

type Options = { wabaId: string; secret: string; messages?: number };

/** Meta escapes all non-ASCII characters and signs the result. */
const escapeUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

function deliveryOf(wabaId: string, messages: number) {
  const people = Array.from({ length: messages }, () => String(49_150_000_000_000 + Math.floor(Math.random() * 1e9)));
  const value = {
    messaging_product: "whatsapp",
    metadata: { display_phone_number: "15550001111", phone_number_id: "106540352242922" },
    contacts: people.map((wa_id) => ({ profile: { name: "Zoë 👋" }, wa_id })),
    messages: people.map((from, place) => ({
      referral: {
        source_url: "https://fb.me/3cr4Wqqkv",
        source_id: `12021000000000000${place % 10}`,
        source_type: "ad",
        headline: "Frisch geröstet",
        body: "Bestelle heute, trinke morgen",
        media_type: "image",
        image_url: "https://scontent.xx.fbcdn.net/v/t45.1600-4/1234_5678.png",
        ctwa_clid: `ARAk${randomUUID()}${randomUUID()}`,
        welcome_message: { text: `Hello from sequence ${place % 10}! How can we help?` },
      },
      from,
      id: `wamid.${Buffer.from(randomUUID()).toString("base64")}`,
      timestamp: String(Math.floor(Date.now() / 1000)),
      type: "text",
      text: { body: place % 2 ? "Do you deliver?" : "Ich möchte etwas bestellen" },
    })),
  };
  return { object: "whatsapp_business_account", entry: [{ id: wabaId, changes: [{ value, field: "messages" }] }] };
}

/** Posts with several concurrent senders; returns the rate of 200s per second. */
export async function sendAll(
  url: string,
  deliveries: readonly SignedBody[],
  acknowledged: (delivery: SignedBody) => void = () => {},
): Promise<number> {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: SENDERS });
  const queue = [...deliveries];
  const start = performance.now();
  let count = 0;
  const sender = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const headers = { "content-type": "application/json", "x-hub-signature-256": next.signature };
      const answer = await pool.request({ path: pathname, method: "POST", body: next.body, headers }).catch(() => null);
      await answer?.body.dump();
      if (answer?.statusCode !== 200) continue;
      count++;
      acknowledged(next);
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  const seconds = (performance.now() - start) / 1000;
  await pool.destroy();
  return count / seconds;
}
