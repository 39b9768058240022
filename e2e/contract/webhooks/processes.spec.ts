import { expect } from "@playwright/test";
import type { Database } from "@/lib/server/store/open-database";
import { engines } from "../../support/engines";
import { APP_SECRET, countedIn, deliveryOf, signatureOf, test } from "../../support/givens/webhook-test";
import { type SpawnedProcess, spawnProcess } from "../../support/spawn-process";

/** Concurrent deliveries. */
const SENDERS = 16;
const DELIVERIES = 600;
const KILLED_AFTER = 150;

type Sent = { body: Buffer; ids: string[] };

for (const engine of engines) {
  test.describe(engine.name, () => {
    test.use({ engine });
    test.describe.configure({ timeout: 180_000 });

    test("kill -9 under load: what got a 200 is stored exactly once, and with retries everything is", async ({
      place,
      db,
    }) => {
      const deliveries = Array.from({ length: DELIVERIES }, (_, number) => makeDelivery(number));
      const first = await startReceiver(place.url);
      const acknowledged = new Set<Sent>();
      const sending = sendAll(deliveries, first.url, (sent) => {
        acknowledged.add(sent);
        if (acknowledged.size === KILLED_AFTER) first.process.kill("SIGKILL");
      });
      expect(await first.process.ended).toBeNull();
      await sending;
      expect(acknowledged.size).toBeGreaterThanOrEqual(KILLED_AFTER);
      expect(acknowledged.size).toBeLessThan(DELIVERIES);
      const stored = await storedIn(db);
      expect(stored.deliveries).toBeGreaterThanOrEqual(acknowledged.size);
      // All of a delivery's conversations and counts are stored, or none.
      expect(stored.counted).toBe(stored.conversations);
      expect(stored.byDelivery).toEqual(stored.claimed);
      await expectStored(db, [...acknowledged]);

      // Meta repeats deliveries without a 200; some others arrive twice too. Two processes share the work.
      const receivers = await Promise.all([startReceiver(place.url), startReceiver(place.url)]);
      const again = deliveries.filter((sent, number) => !acknowledged.has(sent) || number % 5 === 0);
      const retried = await Promise.all(receivers.map(({ url }) => sendAll(again, url, () => {})));
      expect(retried).toEqual([0, 0]);
      for (const receiver of receivers) receiver.process.kill("SIGKILL");
      await expectStored(db, deliveries);
      const all = await storedIn(db);
      const ids = deliveries.flatMap((sent) => sent.ids);
      expect([all.conversations, all.counted, all.deliveries]).toEqual([ids.length, ids.length, DELIVERIES]);
      expect(all.byDelivery).toEqual(all.claimed);
    });
  });
}

function makeDelivery(number: number): Sent {
  const ids = Array.from({ length: 1 + (number % 3) }, (_, place) => `wamid.${number}.${place}`);
  return { ids, body: Buffer.from(JSON.stringify(deliveryOf(ids.map((id) => ({ id, referral: { ref: id } }))))) };
}

async function startReceiver(databaseUrl: string): Promise<{ process: SpawnedProcess; url: string }> {
  const receiver = spawnProcess("receive-webhooks", databaseUrl, APP_SECRET);
  await expect.poll(() => receiver.lines.length, { timeout: 60_000, intervals: [20] }).toBe(1);
  return { process: receiver, url: `http://127.0.0.1:${receiver.lines[0]}/` };
}

/** Sends everything concurrently and returns how many got no 200. */
async function sendAll(deliveries: Sent[], url: string, acknowledged: (sent: Sent) => void): Promise<number> {
  const queue = [...deliveries];
  let refused = 0;
  const sender = async () => {
    for (let sent = queue.shift(); sent; sent = queue.shift()) {
      const headers = { "x-hub-signature-256": signatureOf(sent.body) };
      const answer = await fetch(url, { method: "POST", body: new Uint8Array(sent.body), headers }).catch(() => null);
      if (answer?.status === 200) acknowledged(sent);
      else refused++;
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, sender));
  return refused;
}

async function expectStored(db: Database, deliveries: Sent[]): Promise<void> {
  const rows = await db.selectFrom("conversations").select("ref").execute();
  const refs = rows.map(({ ref }) => ref);
  // Verifies that the key prevents duplicates.
  expect(new Set(refs).size).toBe(refs.length);
  const known = new Set(refs);
  expect(deliveries.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
}

async function storedIn(db: Database) {
  const deliveries = await db.selectFrom("deliveries").select(["id", "conversation_count"]).execute();
  const conversations = await db.selectFrom("conversations").select("delivery_id").execute();
  const byDelivery: Record<string, number> = {};
  for (const { delivery_id } of conversations) byDelivery[delivery_id] = (byDelivery[delivery_id] ?? 0) + 1;
  return {
    deliveries: deliveries.length,
    conversations: conversations.length,
    counted: await countedIn(db),
    byDelivery,
    claimed: Object.fromEntries(deliveries.map(({ id, conversation_count }) => [id, conversation_count])),
  };
}
