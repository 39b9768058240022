import type { Change } from "@/lib/domain/changes/change";
import type { ChangeRef } from "@/lib/domain/changes/change-input";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { withMove } from "./run/with-move";

/** Switched ads stay switched, a draft stays a draft, and the change can still be undone. */
export async function endChange(
  waba: AuthorizedWaba,
  { changeId }: ChangeRef,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  return withMove(waba, changeId, "end", ctx, async ({ phase }) => {
    const db = await ctx.db();
    const { wabaId, userId } = waba;
    const now = ctx.now();
    const at = now.toISOString();
    await db.transaction().execute(async (tx) => {
      await tx
        .updateTable("changes")
        .set({ phase: phase === "undone" ? "undone" : "ended", ended_at: at, changed_at: at, refusal: null })
        .where("id", "=", changeId)
        .where("ended_at", "is", null)
        .execute();
      await tx.updateTable("change_steps").set({ claim: null }).where("change_id", "=", changeId).execute();
      const audit = { wabaId, userId, action: "change.end", subjectId: changeId, outcome: "done" as const };
      await writeAudit(tx, { ...audit, detail: { phase } }, now);
    });
    return null;
  });
}
