import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { refusalSchema } from "@/lib/domain/refusal/refusal-schema";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { pauseUntil, readSyncState, sequencesOf } from "../mirror/sync-state";
import { refusalFrom } from "../refusal/refusal-from";
import { readJson } from "../store/read-json";

type SequenceAct = "create" | "update" | "delete";

const ACTS = {
  "sequence.create": "create",
  "sequence.update": "update",
  "sequence.delete": "delete",
} as const satisfies Record<`sequence.${SequenceAct}`, SequenceAct>;

/** Sends nothing while Meta asks for a pause. Audits failures; a success is audited in its own transaction. */
export async function attemptWrite<T>(
  waba: AuthorizedWaba,
  ctx: ServiceContext,
  { action, subjectId }: { action: `sequence.${SequenceAct}`; subjectId?: string },
  write: () => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  const result = (await pausedByMeta<T>(waba, ctx)) ?? (await explained(write, ctx, action));
  if (result.ok) return result;
  const db = await ctx.db();
  const { kind, reason, params, code, subcode, fbtraceId, retryAt } = result.refusal;
  if (retryAt) await pauseUntil(db, sequencesOf(waba.wabaId), result.refusal);
  const outcome = kind === "outcome-unknown" ? "unknown" : "refused";
  const detail = { kind, reason, params, code, subcode, fbtraceId };
  const { wabaId, userId } = waba;
  await writeAudit(db, { wabaId, userId, action, subjectId, outcome, detail }, ctx.now());
  return result;
}

async function explained<T>(
  write: () => Promise<ActionResult<T>>,
  ctx: ServiceContext,
  action: `sequence.${SequenceAct}`,
): Promise<ActionResult<T>> {
  try {
    return await write();
  } catch (error) {
    const refusal = refusalFrom(error, ctx.now(), ACTS[action]);
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

async function pausedByMeta<T>({ wabaId }: AuthorizedWaba, ctx: ServiceContext): Promise<ActionResult<T> | null> {
  const { quiet_until, refusal } = await readSyncState(await ctx.db(), sequencesOf(wabaId));
  if (quiet_until === null || quiet_until <= ctx.now().toISOString() || refusal === null) return null;
  const known = readJson(refusal, refusalSchema, `sync_states.refusal ${wabaId}`);
  return known && { ok: false, refusal: known };
}
