import { randomUUID } from "node:crypto";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { log } from "@/lib/server/log/log";
import { StoreBusyError } from "@/lib/server/store/store-busy-error";

/** Logs the cause; `reason` says who may still be signed in. */
export function sessionsNotEnded(error: unknown, reason: "sessionsNotEnded" | "ownSessionNotEnded"): Refusal {
  const refusal = { kind: "unexpected", reason } as const;
  if (error instanceof StoreBusyError) {
    log().warn({ error }, "The store was too busy to end a session");
    return refusal;
  }
  const reference = randomUUID().slice(0, 8);
  log().error({ error, reference }, "A session could not be ended");
  return { ...refusal, reference };
}
