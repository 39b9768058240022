/** Names are lower case. */
export type AnswerHeaders = { get(name: string): string | null };

/** The part of `fetch` that the transport needs; must not follow redirects. */
export type GraphFetch = (
  url: string,
  init: {
    method: "GET" | "POST" | "DELETE";
    headers: Record<string, string>;
    body: string | undefined;
    signal: AbortSignal;
    redirect: "manual";
    cache: "no-store";
  },
) => Promise<{ status: number; headers: AnswerHeaders; text(): Promise<string> }>;
