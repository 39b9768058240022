import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "@/lib/server/audit/write-audit";
import { database } from "@/lib/server/store/database";
import type { AuthorizedWaba } from "./authorize-waba";

export type Attempt = { waba: AuthorizedWaba; action: string; subjectId?: string };

export async function rejectRequest<T>(
  { waba, action, subjectId }: Attempt,
  refusal: Refusal,
  outcome: "refused" | "failed" = "refused",
): Promise<ActionResult<T>> {
  const { kind, reason, params, reference } = refusal;
  await writeAudit(await database(), {
    userId: waba.userId,
    wabaId: waba.wabaId,
    action,
    subjectId,
    outcome,
    detail: { kind, reason, params, reference },
  });
  return { ok: false, refusal };
}
