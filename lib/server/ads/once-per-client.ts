import type { GraphClient } from "@/lib/graph/client/graph-client";

const answers = new WeakMap<GraphClient, Map<string, Promise<unknown>>>();

/** Caches an answer for the lifetime of one client. `key` names the question and determines the answer's type. */
export function oncePerClient<T>(client: GraphClient, key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(client) ?? new Map<string, Promise<unknown>>();
  answers.set(client, known);
  const answer = (known.get(key) as Promise<T> | undefined) ?? ask();
  known.set(key, answer);
  return answer;
}
