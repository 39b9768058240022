import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { log } from "@/lib/server/log/log";
import { refusalFrom } from "@/lib/server/refusal/refusal-from";
import { StoreBusyError } from "@/lib/server/store/store-busy-error";
import { type Attempt, rejectRequest } from "./reject-request";

const storeBusy: Refusal = {
  kind: "unexpected",
  reason: "databaseBusy",
};

/** Converts thrown errors into refusals: Meta's in plain words, ours with a reference. */
export async function runHandler<T>(
  attempt: Attempt,
  handler: () => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  try {
    return await handler();
  } catch (error) {
    unstable_rethrow(error);
    const known = refusalFrom(error);
    if (known) return rejectRequest(attempt, known);
    if (error instanceof StoreBusyError) {
      // No audit row: the busy store would have to keep it.
      log().warn({ error, action: attempt.action, wabaId: attempt.waba.wabaId }, "The store was busy");
      return { ok: false, refusal: storeBusy };
    }
    const reference = randomUUID().slice(0, 8);
    const { waba, action } = attempt;
    log().error(
      { error, reference, action, wabaId: waba.wabaId, userId: waba.userId },
      "An action failed unexpectedly",
    );
    const refusal: Refusal = {
      kind: "unexpected",
      reason: "actionFailed",
      reference,
    };
    return rejectRequest(attempt, refusal, "failed");
  }
}
