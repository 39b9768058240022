import type { Call } from "../http/call";

const maxPerAccount = 2_000;

/** Secrets are replaced. */
export type LoggedRequest = {
  at: string;
  method: string;
  path: string;
  version: string;
  contentType: string;
  params: Record<string, unknown>;
  /** Position of the token. */
  tokenIn: "header" | "params" | "none";
  hasProof: boolean;
  /** Null while pending, and for answers that were never sent. */
  status: number | null;
};

/** Per account. A restart forgets them. */
export class RequestLog {
  private readonly byAccount = new Map<string, LoggedRequest[]>();

  add(call: Call): LoggedRequest {
    const entry: LoggedRequest = {
      at: new Date().toISOString(),
      method: call.method,
      path: call.path,
      version: call.version.slice(1),
      contentType: call.contentType,
      params: redact(call.params.entries()),
      tokenIn: !call.accessToken ? "none" : call.params.raw("access_token") === call.accessToken ? "params" : "header",
      hasProof: call.params.has("appsecret_proof"),
      status: null,
    };
    for (const key of call.wabaIds.length > 0 ? call.wabaIds : [""]) this.append(key, entry);
    return entry;
  }

  /** Oldest first; all accounts without an id. */
  list(wabaId?: string): LoggedRequest[] {
    if (wabaId !== undefined) return this.byAccount.get(wabaId) ?? [];
    return [...new Set([...this.byAccount.values()].flat())].sort((one, other) => one.at.localeCompare(other.at));
  }

  clear(wabaId?: string): void {
    if (wabaId === undefined) this.byAccount.clear();
    else this.byAccount.delete(wabaId);
  }

  private append(key: string, entry: LoggedRequest): void {
    const entries = this.byAccount.get(key) ?? [];
    entries.push(entry);
    if (entries.length > maxPerAccount) entries.shift();
    this.byAccount.set(key, entries);
  }
}

const secretNames = new Set([
  "access_token",
  "input_token",
  "appsecret_proof",
  "client_secret",
  "code",
  "fb_exchange_token",
]);

function redact(entries: [string, unknown][]): Record<string, unknown> {
  return Object.fromEntries(entries.map(([name, value]) => [name, secretNames.has(name) ? "***" : value]));
}
