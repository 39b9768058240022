import type { APIRequestContext } from "@playwright/test";

/** What `POST /_sandbox/seed` answers: everything a test needs to know about a fresh business. */
export type Business = {
  wabaId: string;
  accessToken: string;
  appId: string;
  appSecret: string;
  adAccountId: string;
  phoneNumberId: string;
};

/** The next `times` matching calls go wrong in this way. Always scoped to one WABA, so that stories run side by side. */
export type Fault = {
  match: { wabaId: string; method?: string; path?: string };
  times?: number;
  error?: { code: number; error_subcode?: number; message?: string; [field: string]: unknown };
  status?: number;
  latencyMs?: number;
  hang?: boolean;
  cut?: boolean;
  html?: boolean;
  malformed?: boolean;
};

/** A client of the sandbox's remote control. */
export class SandboxControl {
  constructor(
    private readonly request: APIRequestContext,
    private readonly url: string,
  ) {}

  seed(options: Record<string, unknown> = {}): Promise<Business> {
    return this.call<Business>("POST", "seed", options);
  }

  fault(fault: Fault): Promise<unknown> {
    return this.call("POST", "faults", { times: 1, ...fault });
  }

  calm(wabaId: string): Promise<unknown> {
    return this.call("DELETE", `faults?wabaId=${wabaId}`);
  }

  state<T>(wabaId: string): Promise<T> {
    return this.call<T>("GET", `state?wabaId=${wabaId}`);
  }

  change(patch: Record<string, unknown>): Promise<unknown> {
    return this.call("PATCH", "state", patch);
  }

  requests<T>(wabaId: string): Promise<T> {
    return this.call<T>("GET", `requests?wabaId=${wabaId}`);
  }

  private async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const response = await this.request.fetch(`${this.url}/_sandbox/${path}`, { method, data: body });
    if (!response.ok()) throw new Error(`${method} /_sandbox/${path}: ${response.status()} ${await response.text()}`);
    return (await response.json()) as T;
  }
}
