import { type AttemptContext, readAnswer } from "../parse/read-answer";
import { readUsage } from "../parse/read-usage";
import { appsecretProof } from "./appsecret-proof";
import { buildRequest } from "./build-request";
import { fetchText } from "./fetch-text";
import type { GraphCall, GraphClientOptions } from "./graph-client";
import { SECRET_PARAMS } from "./redact";
import { retryAfter } from "./retry-after";
import { undiciFetch } from "./undici-fetch";

/** Sends one request without retries. `isWrite`: a lost answer leaves the outcome unknown. */
export type Transport = (
  call: GraphCall,
  attempt: { number: number; timeoutMs: number; isWrite: boolean },
) => Promise<unknown>;

export function createTransport(options: GraphClientOptions): Transport {
  const { accessToken, appSecret, onUsage } = options;
  const root = `${options.baseUrl.replace(/\/+$/, "")}/${options.version}`;
  const proof = accessToken && appSecret ? appsecretProof(accessToken, appSecret) : undefined;
  const clientSecrets = [accessToken, appSecret, proof].filter((secret) => secret !== undefined);
  const headers: Record<string, string> = accessToken ? { authorization: `Bearer ${accessToken}` } : {};
  const formHeaders = { ...headers, "content-type": "application/x-www-form-urlencoded;charset=UTF-8" };

  return async (call, { number, timeoutMs, isWrite }) => {
    const { url, body } = buildRequest(root, call, proof);
    const context: AttemptContext = {
      isWrite,
      call: `${call.method} /${options.version}/${call.path.join("/")}`,
      attempts: number,
      secrets: [...clientSecrets, ...secretsIn(call)],
    };
    const answer = await fetchText(
      options.fetch ?? undiciFetch,
      url,
      { method: call.method, headers: body === undefined ? headers : formHeaders, body },
      { timeoutMs, callers: [call.signal, options.signal], context },
    );
    const usage = readUsage(answer.headers);
    if (usage) onUsage?.(usage);
    return readAnswer({ ...answer, retryAfterMs: retryAfter(answer.headers, usage) }, context);
  };
}

function secretsIn({ query, form }: GraphCall): string[] {
  return SECRET_PARAMS.flatMap((name) => [query?.[name], form?.[name]]).filter((value) => typeof value === "string");
}
