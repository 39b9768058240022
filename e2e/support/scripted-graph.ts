import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** `body` is sent as JSON unless it is text. */
export type Reply = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Never answers. */
  hang?: true;
  /** Closes the connection, before the answer or in the middle of its body. */
  cut?: "before" | "midway";
};

export type SeenRequest = {
  method: string;
  path: string;
  query: URLSearchParams;
  form: URLSearchParams;
  headers: IncomingMessage["headers"];
  /** The client's port: the same number means the same connection. */
  clientPort: number | undefined;
};

export type ScriptedGraph = {
  url: string;
  requests: SeenRequest[];
  /** Resolves when the server has received this many requests. */
  seen(count: number): Promise<void>;
  close(): Promise<void>;
};

/** Answers with the replies in order, or by a function of each request. */
export async function startScriptedGraph(script: Reply[] | ((request: SeenRequest) => Reply)): Promise<ScriptedGraph> {
  const requests: SeenRequest[] = [];
  const waiting: { count: number; go: () => void }[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    requests.push(request);
    for (const { count, go } of waiting) if (requests.length >= count) go();
    const reply = typeof script === "function" ? script(request) : script[requests.length - 1];
    answer(outgoing, reply ?? { status: 500, body: { error: { code: 999, message: "Nothing more was scripted." } } });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    seen: (count) =>
      new Promise((go) => {
        if (requests.length >= count) go();
        else waiting.push({ count, go });
      }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const url = new URL(incoming.url ?? "/", "http://scripted");
  return {
    method: incoming.method ?? "",
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(Buffer.concat(chunks).toString("utf8")),
    headers: incoming.headers,
    clientPort: incoming.socket.remotePort,
  };
}

function answer(outgoing: ServerResponse, { status = 200, headers, body, hang, cut }: Reply): void {
  if (hang) return;
  if (cut === "before") return void outgoing.destroy();
  const text = typeof body === "string" ? body : JSON.stringify(body ?? {});
  if (cut === "midway") {
    outgoing.writeHead(status, { "content-type": "application/json", "content-length": String(text.length * 2) });
    outgoing.write(text, () => outgoing.destroy());
    return;
  }
  outgoing.writeHead(status, { "content-type": "application/json", ...headers });
  outgoing.end(text);
}
