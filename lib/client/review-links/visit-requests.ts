import type { VisitResult, VisitState } from "@/lib/domain/reviews/review-visit";

/** `ended`: the link was revoked or expired. `offline`: nothing was stored, or it isn't known. */
export type ActAnswer = VisitResult | { ok: false; problem: "ended" | "offline" };

export async function postAct(token: string, act: string, input: object): Promise<ActAnswer> {
  try {
    const response = await fetch(`/r/${token}/${act}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
      cache: "no-store",
      referrerPolicy: "no-referrer",
    });
    if (response.status === 404) return { ok: false, problem: "ended" };
    if (!response.ok) return { ok: false, problem: "failed" };
    return (await response.json()) as VisitResult;
  } catch {
    return { ok: false, problem: "offline" };
  }
}

export type StateAnswer = { state: VisitState; etag: string | null } | "unchanged" | "ended";

/** Throws if the server can't be reached; the next poll tries again. */
export async function fetchState(
  token: string,
  position: number,
  etag: string | null,
  signal: AbortSignal,
): Promise<StateAnswer> {
  const response = await fetch(`/r/${token}/state?s=${position}`, {
    headers: etag ? { "if-none-match": etag } : {},
    cache: "no-store",
    referrerPolicy: "no-referrer",
    signal,
  });
  if (response.status === 304) return "unchanged";
  if (response.status === 404 || response.status === 403) return "ended";
  if (!response.ok) throw new Error(`The review link answered ${response.status}`);
  return { state: (await response.json()) as VisitState, etag: response.headers.get("etag") };
}
