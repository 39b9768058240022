import { copyFileSync, existsSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { demoAccessToken } from "@/lib/sandbox/demo/load-demo";
import { defaultApp } from "@/lib/sandbox/state/default-app";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";
import { createWebhookContext } from "@/lib/server/webhooks/webhook-context";
import { connectDemo } from "../../../scripts/support/connect-demo";
import { connectAccount, countedIn, test, VERIFY_TOKEN } from "../../support/givens/webhook-test";
import { graphCall } from "../../support/graph-call";
import { type RunningSandbox, startSandbox } from "../../support/start-sandbox";

const lumen = "395394933592466";
/** Deliveries received before the demo is killed: before, at the start of, and during the history. */
const moments = [0, 1, 40];

test("a demo killed at any moment of its first start delivers its whole history once at the next", async ({ db }) => {
  test.slow();
  await connectAccount(db, lumen, "1");
  const ctx = createWebhookContext({ appSecret: defaultApp.secret, verifyToken: VERIFY_TOKEN, db: async () => db });
  const statePath = join(tmpdir(), `overture-demo-${process.pid}-${Date.now()}.json`);
  const killed = `${statePath}.killed`;
  const app = { sandbox: null as RunningSandbox | null, deliveries: 0, ids: new Set<string>() };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://app");
    if (pathname === "/api/webhooks/whatsapp" && request.method === "POST") {
      const body = await bytesOf(request);
      for (const [, id] of body.toString("utf8").matchAll(/"(wamid\.[^"]+)"/g)) app.ids.add(id ?? "");
      app.deliveries += 1;
      const headers = { "x-hub-signature-256": String(request.headers["x-hub-signature-256"]) };
      const webhook = new Request("http://app", { method: "POST", body: new Uint8Array(body), headers });
      response.writeHead((await receiveWebhook(webhook, ctx)).status).end();
      return;
    }
    // As in the app: only an explicit refresh re-reads recent data.
    if (searchParams.has("refresh") && app.sandbox) {
      const path = `/${lumen}/welcome_message_sequences?limit=1`;
      await graphCall(app.sandbox, path, { token: demoAccessToken }).catch(() => undefined);
    }
    response.end(searchParams.get("hub.challenge") ?? JSON.stringify({ csrfToken: "c", url: "/" }));
  });
  const appUrl = await listen(server);
  const start = async () => {
    const sandbox = await startSandbox({ demo: true, history: true, statePath });
    app.sandbox = sandbox;
    const said: string[] = [];
    const options = { appUrl, sandboxUrl: sandbox.url, verifyToken: VERIFY_TOKEN };
    return { sandbox, said, connected: connectDemo(options, (line) => said.push(line)) };
  };

  const ends: Promise<void>[] = [];
  for (const moment of moments) {
    const before = app.deliveries;
    const { sandbox, connected } = await start();
    await expect.poll(() => app.deliveries - before, { timeout: 20_000 }).toBeGreaterThanOrEqual(moment);
    // A killed process leaves only what it has written to the file.
    if (existsSync(statePath)) copyFileSync(statePath, killed);
    await sandbox.close();
    ends.push(connected);
    if (existsSync(killed)) copyFileSync(killed, statePath);
  }

  const { sandbox, said, connected } = await start();
  await connected;
  await Promise.all(ends);
  expect(said).toEqual([]);
  const { histories } = await sandbox.control<{ histories: Record<string, { isTold: boolean }> }>("GET", "/state");
  expect(histories[lumen]).toMatchObject({ isTold: true });
  await sandbox.close();
  server.close();
  const { count } = await db
    .selectFrom("conversations")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const days = await db.selectFrom("conversation_days").select("day").distinct().execute();
  expect(count).toBeGreaterThan(4_000);
  expect(days.length).toBeGreaterThanOrEqual(90);
  expect(app.ids.size).toBe(count);
  expect(await countedIn(db)).toBe(count);
  for (const file of [statePath, killed]) rmSync(file, { force: true });
});

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
