import { randomUUID } from "node:crypto";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { log } from "../../log/log";
import { StoreBusyError } from "../../store/store-busy-error";
import { RefusedInvite } from "./accept-invite";

export function inviteNotAccepted(error: unknown): Refusal {
  if (error instanceof RefusedInvite) return error.refusal;
  const refusal = { kind: "unexpected", reason: "team.notAccepted" } as const;
  if (error instanceof StoreBusyError) {
    log().warn({ error }, "The store was too busy to accept an invite");
    return refusal;
  }
  const reference = randomUUID().slice(0, 8);
  log().error({ error, reference }, "An invite could not be accepted");
  return { ...refusal, reference };
}
