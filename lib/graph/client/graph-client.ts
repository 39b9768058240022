import type { GraphUsage } from "../parse/read-usage";
import type { GraphFetch } from "./graph-fetch";
import type { RetryOptions } from "./retry-options";

/** `undefined` values are left out. */
export type GraphParams = Record<string, string | number | boolean | undefined>;

export type GraphCallOptions = { signal?: AbortSignal };

/** Each segment of `path` is escaped: ids come from outside. */
export type GraphCall = {
  method: "GET" | "POST" | "DELETE";
  path: readonly string[];
  query?: GraphParams;
  form?: GraphParams;
  signal?: AbortSignal;
  /** Whether to retry after a lost answer. Default: only GET. */
  repeatable?: boolean;
};

/** A client for one token that returns parsed JSON. @throws GraphError, and TypeError for an invalid path */
export type GraphClient = {
  readonly baseUrl: string;
  readonly version: string;
  request(call: GraphCall): Promise<unknown>;
};

export type GraphClientOptions = {
  /** Scheme and host: `https://graph.facebook.com` or the sandbox's. */
  baseUrl: string;
  /** Such as `v26.0`. */
  version: string;
  /** Omitted for OAuth token calls, which carry the app's own credentials. */
  accessToken?: string;
  /** Adds `appsecret_proof` to calls. */
  appSecret?: string;
  /** Default: undici. */
  fetch?: GraphFetch;
  /** Timeout in ms of one attempt with its body. Default: 15,000. */
  timeoutMs?: number;
  retry?: Partial<RetryOptions>;
  /** Called after each answer with usage headers. */
  onUsage?: (usage: GraphUsage) => void;
  /** Aborts every call of this client. */
  signal?: AbortSignal;
};
