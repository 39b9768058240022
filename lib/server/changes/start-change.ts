import type { Change } from "@/lib/domain/changes/change";
import type { ChangeStart } from "@/lib/domain/changes/change-input";
import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import { readAdsAccess } from "../ads/access/ads-access";
import { readChosenAds } from "../ads/read-ads";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ServiceContext, serviceContext } from "../gate/service-context";
import { getSequence } from "../sequences/get-sequence";
import { noSuchChange, sequenceGone, unknownAds } from "./change-refusals";
import { NOT_STARTED, readChange } from "./change-rows";
import { getChange } from "./get-change";
import { startLiveChange } from "./start-live-change";
import { planSteps } from "./steps/plan-steps";

/** Changes nothing at Meta. Idempotent; returns a sequence's open change, also one that a colleague started. */
export async function startChange(
  waba: AuthorizedWaba,
  input: ChangeStart,
  ctx: ServiceContext = serviceContext(waba),
): Promise<ActionResult<Change>> {
  if (input.kind === "change") return startLiveChange(waba, input, ctx);
  const refusal = await planned(waba, input, ctx);
  if (refusal) return { ok: false, refusal };
  const change = await getChange(waba, input.changeId, ctx);
  return change ? { ok: true, data: change } : { ok: false, refusal: noSuchChange };
}

async function planned(
  waba: AuthorizedWaba,
  input: Exclude<ChangeStart, { kind: "change" }>,
  ctx: ServiceContext,
): Promise<Refusal | null> {
  const { wabaId, userId } = waba;
  const { kind, changeId, adIds } = input;
  const db = await ctx.db();
  if (await readChange(db, wabaId, changeId)) return null;
  const access = await readAdsAccess(waba, ctx);
  if (!access.canChange && access.refusal) return access.refusal;
  const ads = await readChosenAds(db, wabaId, access, adIds);
  if (ads.length < new Set(adIds).size) return unknownAds;
  const sequenceId = kind === "detach" ? null : input.sequenceId;
  if (sequenceId !== null) {
    const target = await getSequence(waba, sequenceId, ctx);
    if (!target || target.goneAt) return sequenceGone;
  }
  const now = ctx.now();
  const at = now.toISOString();
  await db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto("changes")
      .values({
        id: changeId,
        waba_id: wabaId,
        kind,
        phase: "choosing",
        old_sequence_id: (kind === "attach" ? undefined : input.oldSequenceId) ?? null,
        new_sequence_id: sequenceId,
        draft_id: null,
        started_by: userId,
        started_at: at,
        changed_at: at,
        ...NOT_STARTED,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return;
    await planSteps(tx, { wabaId, changeId }, ads, now);
    const detail = { kind, sequenceId, ads: ads.length };
    const audit = {
      wabaId,
      userId,
      action: "change.start",
      subjectId: changeId,
      outcome: "done" as const,
      detail,
    };
    await writeAudit(tx, audit, now);
  });
  return null;
}
