import type { GraphClient } from "@/lib/graph/client/graph-client";

const answers = new WeakMap<GraphClient, Map<string, Promise<unknown>>>();

/**
 * Asks a question once a client, which lives for one piece of work: what seldom changes need not be asked for at each ad.
 * `key` names the question and tells the type of its answer.
 */
export function oncePerClient<T>(client: GraphClient, key: string, ask: () => Promise<T>): Promise<T> {
  const known = answers.get(client) ?? new Map<string, Promise<unknown>>();
  answers.set(client, known);
  const answer = (known.get(key) as Promise<T> | undefined) ?? ask();
  known.set(key, answer);
  return answer;
}
