import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openDatabase } from "@/lib/server/store/open-database";
import { receiveWebhook } from "@/lib/server/webhooks/receive-webhook";
import { createWebhookContext } from "@/lib/server/webhooks/webhook-context";

// Runs the receiver behind a plain HTTP server until killed. Prints its port once it listens.
const [, , url = "", appSecret = ""] = process.argv;
const db = await openDatabase(url);
const ctx = createWebhookContext({ appSecret, verifyToken: undefined, db: async () => db });
const server = createServer(async (incoming, outgoing) => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = { "x-hub-signature-256": String(incoming.headers["x-hub-signature-256"]) };
  const request = new Request("http://localhost/", { method: "POST", body: Buffer.concat(chunks), headers });
  const { status } = await receiveWebhook(request, ctx);
  outgoing.writeHead(status).end();
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
// A failed test doesn't kill this process, so exit with the parent.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(), 500).unref();
