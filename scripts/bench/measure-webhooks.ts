import { openDatabase } from "@/lib/server/store/open-database";
import type { Bench } from "./bench";
import type { Figure } from "./figure";
import { median } from "./statistics";
import { makeDeliveries, sendAll } from "./support/webhook-load";
import { prepareStore, startBareInbox, startBareRoute, startReceiver, WABA } from "./support/webhook-servers";

/** The sandbox signs with it and the app verifies. */
const SECRET = "sandbox-app-secret";
const ROUNDS = 5;
const DELIVERIES = 2_000;
const LARGE_DELIVERIES = 8;
const MESSAGES = 1_000;

const deliveries = (count: number, messages = 1) => makeDeliveries(count, { wabaId: WABA, secret: SECRET, messages });

/** Durable deliveries a second against a bare route and a bare server, large deliveries, and losses by kill -9. */
export async function measureWebhooks({ sandboxUrl }: Pick<Bench, "sandboxUrl">): Promise<Figure[]> {
  const bareRoute = await startBareRoute();
  const sqlite = await prepareStore();
  const ours = await startReceiver(sqlite, sandboxUrl);
  const inbox = await startBareInbox(await prepareStore());
  const rates = await inTurns({ ours: ours.url, route: bareRoute.url, inbox: inbox.url });
  inbox.process.kill();
  bareRoute.app.process.kill();
  const updates = await updatesPerSecond(ours.url);
  const lost = await lostByKill(ours.url, () => ours.app.process.kill("SIGKILL"), sqlite);
  const figures: Figure[] = [
    {
      id: "webhooks-against-route",
      what: "Webhook deliveries verified, deduplicated and durable (SQLite), against a bare Next.js route that reads the body",
      ...{ measured: rates.ours / rates.route, unit: "ratio", atLeast: 0.6 },
      detail: `${perSecond(rates.ours)} against ${perSecond(rates.route)}`,
    },
    {
      id: "webhooks-against-node",
      what: "The same, against Node's bare HTTP server with the same SQLite insert",
      ...{ measured: rates.ours / rates.inbox, unit: "ratio" },
      detail: `${perSecond(rates.ours)} against ${perSecond(rates.inbox)}, which verifies nothing and commits each alone`,
    },
    {
      id: "webhooks-large",
      what: "Updates in deliveries of 1,000 (SQLite)",
      ...{ measured: updates, unit: "per second" },
      detail: `${LARGE_DELIVERIES} deliveries, one after the other`,
    },
    {
      id: "webhooks-kill",
      what: "Acknowledged deliveries that kill -9 under load loses or doubles",
      ...{ measured: lost.lost, unit: "count", atMost: 0 },
      detail: `${lost.acknowledged} acknowledged before, all of them stored once`,
    },
  ];
  return [...figures, ...(await onPostgres(sandboxUrl))];
}

/** Takes turns, so that background load affects all alike. */
async function inTurns<Name extends string>(urls: Record<Name, string>): Promise<Record<Name, number>> {
  const names = Object.keys(urls) as Name[];
  const rates = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of names) {
      const rate = await sendAll(urls[name], deliveries(round < 0 ? DELIVERIES / 2 : DELIVERIES));
      if (round >= 0) rates.get(name)?.push(rate);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(rates.get(name) ?? [])])) as Record<Name, number>;
}

async function updatesPerSecond(url: string): Promise<number> {
  await sendAll(url, deliveries(1, MESSAGES));
  const start = performance.now();
  for (const delivery of deliveries(LARGE_DELIVERIES, MESSAGES)) await sendAll(url, [delivery]);
  return (LARGE_DELIVERIES * MESSAGES) / ((performance.now() - start) / 1000);
}

/** Kills the app under load and checks what it had acknowledged. */
async function lostByKill(url: string, kill: () => void, databaseUrl: string) {
  const acknowledged: string[] = [];
  await sendAll(url, deliveries(3 * DELIVERIES), ({ signature }) => {
    acknowledged.push(signature.slice("sha256=".length, "sha256=".length + 32));
    if (acknowledged.length === DELIVERIES) kill();
  });
  const db = await openDatabase(databaseUrl);
  const rows = await db.selectFrom("deliveries").select("id").where("conversation_count", "=", 1).execute();
  const conversations = await db.selectFrom("conversations").select("delivery_id").execute();
  await db.destroy();
  const counts = new Map<string, number>();
  for (const { delivery_id } of conversations) counts.set(delivery_id, (counts.get(delivery_id) ?? 0) + 1);
  const stored = new Set(rows.map(({ id }) => id));
  const lost = acknowledged.filter((id) => !stored.has(id) || counts.get(id) !== 1).length;
  return { acknowledged: acknowledged.length, lost };
}

/** Without a bound; needs `TEST_POSTGRES_URL`. */
async function onPostgres(sandboxUrl: string): Promise<Figure[]> {
  const server = process.env.TEST_POSTGRES_URL;
  if (!server) return [];
  const receiver = await startReceiver(await prepareStore(server), sandboxUrl);
  const { postgres } = await inTurns({ postgres: receiver.url });
  const updates = await updatesPerSecond(receiver.url);
  receiver.app.process.kill();
  return [
    {
      id: "webhooks-postgres",
      what: "Webhook deliveries verified, deduplicated and durable (PostgreSQL)",
      ...{ measured: postgres, unit: "per second" },
      detail: `${updates.toFixed(0)} updates a second in deliveries of 1,000`,
    },
  ];
}

const perSecond = (rate: number) => `${rate.toFixed(0)} a second`;
