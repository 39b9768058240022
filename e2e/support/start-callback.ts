import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { graphCall } from "./graph-call";
import type { RunningSandbox } from "./start-sandbox";

export type Received = { raw: Buffer; headers: IncomingHttpHeaders };

export type Callback = {
  url: string;
  verifyToken: string;
  received: Received[];
  /** Statuses of the next deliveries, in turn; then 200. */
  answers: number[];
  close(): Promise<void>;
};

/** A webhook receiver that passes Meta's handshake and keeps every delivery's raw bytes. */
export async function startCallback(verifyToken = "a-token-of-our-own"): Promise<Callback> {
  const received: Received[] = [];
  const answers: number[] = [];
  const server = createServer(async (request, response) => {
    const { searchParams } = new URL(request.url ?? "/", "http://callback");
    if (request.method === "GET") {
      const isMeta = searchParams.get("hub.verify_token") === verifyToken;
      response.writeHead(isMeta ? 200 : 403).end(isMeta ? searchParams.get("hub.challenge") : "");
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ raw: Buffer.concat(chunks), headers: request.headers });
    response.writeHead(answers.shift() ?? 200).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    verifyToken,
    received,
    answers,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Registers a callback for the app's WhatsApp messages, as a real app would. */
export function register(sandbox: RunningSandbox, callback: Callback, change: Record<string, string> = {}) {
  return graphCall(sandbox, "/1029384756/subscriptions", {
    token: "1029384756|sandbox-app-secret",
    form: {
      object: "whatsapp_business_account",
      callback_url: callback.url,
      verify_token: callback.verifyToken,
      fields: "messages,standby",
      ...change,
    },
  });
}
