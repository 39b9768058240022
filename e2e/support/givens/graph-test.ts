import { createGraphClient } from "@/lib/graph/client/create-graph-client";
import type { GraphClient, GraphClientOptions } from "@/lib/graph/client/graph-client";
import { GraphError } from "@/lib/graph/client/graph-error";
import type { RetryOptions } from "@/lib/graph/client/retry-options";
import { type Reply, type ScriptedGraph, type SeenRequest, startScriptedGraph } from "../scripted-graph";
import { test as base, expect } from "./sandbox-test";

export const TOKEN = "EAAtestTokenOfNobody0123456789";
export const APP_SECRET = "an-app-secret-of-nobody";

type Givens = {
  /** Starts a scripted server that ends with the test. */
  scripted: (script: Reply[] | ((request: SeenRequest) => Reply)) => Promise<ScriptedGraph>;
};

export const test = base.extend<Givens>({
  scripted: async ({ browserName: _ }, use) => {
    const servers: ScriptedGraph[] = [];
    await use(async (script) => {
      const server = await startScriptedGraph(script);
      servers.push(server);
      return server;
    });
    await Promise.all(servers.map((server) => server.close()));
  },
});

export { expect };

/** A clock that records waits and skips them. `random` is the jitter's value. */
export function fakeClock(random = 1): RetryOptions["clock"] & { waits: number[]; advance(ms: number): void } {
  const waits: number[] = [];
  let nowMs = 0;
  return {
    waits,
    advance: (ms) => {
      nowMs += ms;
    },
    now: () => nowMs,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      waits.push(ms);
      nowMs += ms;
    },
    random: () => random,
  };
}

export function clientOf(server: { url: string }, options: Partial<GraphClientOptions> = {}): GraphClient {
  return createGraphClient({
    baseUrl: server.url,
    version: "v26.0",
    accessToken: TOKEN,
    ...options,
    retry: { clock: fakeClock(), ...options.retry },
  });
}

/** The call's `GraphError`; fails on success or any other error. */
export async function errorOf(call: Promise<unknown>): Promise<GraphError> {
  const outcome = await call.then(
    () => "no error",
    (error: unknown) => error,
  );
  expect(outcome).toBeInstanceOf(GraphError);
  return outcome as GraphError;
}

export async function collect<T>(pages: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const page of pages) all.push(page);
  return all;
}
