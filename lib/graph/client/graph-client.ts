import type { GraphUsage } from "../parse/read-usage";
import type { GraphFetch } from "./graph-fetch";
import type { RetryOptions } from "./retry-options";

/** Values as they go into a query or form; `undefined` is left out. */
export type GraphParams = Record<string, string | number | boolean | undefined>;

export type GraphCallOptions = { signal?: AbortSignal };

/** One call. `path` is a list of segments, each of which is escaped: ids are opaque and come from outside. */
export type GraphCall = {
  method: "GET" | "POST" | "DELETE";
  path: readonly string[];
  query?: GraphParams;
  form?: GraphParams;
  signal?: AbortSignal;
  /** Whether it may be sent again after an answer was lost. GET unless told otherwise. */
  repeatable?: boolean;
};

/**
 * A client for one token. Answers come back as parsed JSON and nothing more: the edges know their shapes.
 * Every method throws `GraphError` and nothing else, but for `TypeError` on a path that cannot be one.
 */
export type GraphClient = {
  readonly baseUrl: string;
  readonly version: string;
  request(call: GraphCall): Promise<unknown>;
};

export type GraphClientOptions = {
  /** Scheme and host, `https://graph.facebook.com` or the sandbox's. */
  baseUrl: string;
  /** Such as `v26.0`. */
  version: string;
  /** Left out for the OAuth token calls, which carry the app's own credentials. */
  accessToken?: string;
  /** When known, calls carry `appsecret_proof`. */
  appSecret?: string;
  /** undici unless told otherwise. */
  fetch?: GraphFetch;
  /** Bound of one attempt, its body included. 15 s unless told otherwise. */
  timeoutMs?: number;
  retry?: Partial<RetryOptions>;
  /** Told after each answer that carried usage headers. */
  onUsage?: (usage: GraphUsage) => void;
  /** Ends every call of this client; a call's own signal ends that call. */
  signal?: AbortSignal;
};
