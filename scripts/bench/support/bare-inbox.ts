import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { openDatabase } from "@/lib/server/store/open-database";
import { AccountContexts } from "@/lib/server/webhooks/attribution/account-context";
import { toConversation } from "@/lib/server/webhooks/attribution/to-conversation";
import type { FirstMessage } from "@/lib/server/webhooks/first-message";
import { parseDelivery } from "@/lib/server/webhooks/parse-delivery";

// The minimum: Node's HTTP server and the same insert, one commit per request, without verification or counts.
const db = await openDatabase(process.argv[2] ?? "");
const contexts = new AccountContexts(db);
const [wabaId = ""] = (await db.selectFrom("accounts").select("waba_id").execute()).map(({ waba_id }) => waba_id);
const account = (await contexts.get([wabaId])).get(wabaId);
if (!account) throw new Error("The account of the benchmark is not there.");

async function store(starts: FirstMessage[]) {
  if (!account) return;
  const origin = { deliveryId: "bare", receivedAt: new Date() };
  const rows = starts.map((start) => toConversation(start, account, origin));
  await db.insertInto("conversations").values(rows).execute();
}

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const parts = parseDelivery(JSON.parse(Buffer.concat(chunks).toString("utf8")));
  await store(parts.flatMap(({ starts }) => starts));
  response.writeHead(200).end();
});
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
