import type { Operation } from "@/lib/sequences/ads/operation";
import type { OperationStart } from "@/lib/sequences/ads/operation-input";
import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import { readAdsAccess } from "../ads/ads-access";
import { readChosenAds } from "../ads/read-ads";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { getSequence } from "../sequences/get-sequence";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { getOperation } from "./get-operation";
import { noSuchOperation, sequenceGone, unknownAds } from "./operation-refusals";
import { NOT_BEGUN, readOperation } from "./operation-rows";
import { planSteps } from "./plan-steps";
import { startChange } from "./start-change";

/**
 * Writes the wish down; nothing is changed at Meta. The same start sent twice makes one operation, and a change of a
 * sequence that is open already is answered as it stands, whoever began it.
 */
export async function startOperation(
  waba: AuthorizedWaba,
  input: OperationStart,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<Operation>> {
  if (input.kind === "change") return startChange(waba, input, means);
  const refusal = await planned(waba, input, means);
  if (refusal) return { ok: false, refusal };
  const operation = await getOperation(waba, input.operationId, means);
  return operation ? { ok: true, data: operation } : { ok: false, refusal: noSuchOperation };
}

async function planned(
  waba: AuthorizedWaba,
  input: Exclude<OperationStart, { kind: "change" }>,
  means: SequenceMeans,
): Promise<Refusal | null> {
  const { wabaId, userId } = waba;
  const { kind, operationId, adIds } = input;
  const db = await means.db();
  if (await readOperation(db, wabaId, operationId)) return null;
  const access = await readAdsAccess(waba, means);
  if (!access.canChange && access.refusal) return access.refusal;
  const ads = await readChosenAds(db, wabaId, access, adIds);
  if (ads.length < new Set(adIds).size) return unknownAds;
  const sequenceId = kind === "detach" ? null : input.sequenceId;
  if (sequenceId !== null) {
    const target = await getSequence(waba, sequenceId, means);
    if (!target || target.goneAt) return sequenceGone;
  }
  const now = means.now();
  const at = now.toISOString();
  await db.transaction().execute(async (tx) => {
    const inserted = await tx
      .insertInto("operations")
      .values({
        id: operationId,
        waba_id: wabaId,
        kind,
        phase: "choosing",
        old_sequence_id: (kind === "attach" ? undefined : input.oldSequenceId) ?? null,
        new_sequence_id: sequenceId,
        draft_id: null,
        started_by: userId,
        started_at: at,
        changed_at: at,
        ...NOT_BEGUN,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!inserted) return;
    await planSteps(tx, { wabaId, operationId }, ads, now);
    const detail = { kind, sequenceId, ads: ads.length };
    const audit = {
      wabaId,
      userId,
      action: "operation.start",
      subjectId: operationId,
      outcome: "done" as const,
      detail,
    };
    await writeAudit(tx, audit, now);
  });
  return null;
}
