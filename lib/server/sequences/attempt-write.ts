import type { ActionResult, Refusal } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { refusalFrom } from "../graph/refusal-from";
import { keepQuiet, readSyncState, sequencesOf } from "../mirror/sync-state";
import type { SequenceMeans } from "./sequence-means";

/**
 * Runs one write and audits it when it does not go through; a write that does is audited in its own transaction. While
 * Meta has asked for silence nothing is sent, and a rate limit met here silences the syncs too. Surprises are thrown.
 */
export async function attemptWrite<T>(
  waba: AuthorizedWaba,
  means: SequenceMeans,
  { action, subjectId }: { action: string; subjectId?: string },
  write: () => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  const result = (await pausedByMeta<T>(waba, means)) ?? (await explained(write, means));
  if (result.ok) return result;
  const db = await means.db();
  const { kind, code, subcode, fbtraceId, retryAt } = result.refusal;
  if (retryAt) await keepQuiet(db, sequencesOf(waba.wabaId), result.refusal);
  const outcome = kind === "outcome-unknown" ? "unknown" : "refused";
  const detail = { kind, code, subcode, fbtraceId };
  const { wabaId, userId } = waba;
  await writeAudit(db, { wabaId, userId, action, subjectId, outcome, detail }, means.now());
  return result;
}

async function explained<T>(write: () => Promise<ActionResult<T>>, means: SequenceMeans): Promise<ActionResult<T>> {
  try {
    return await write();
  } catch (error) {
    const refusal = refusalFrom(error, means.now());
    if (!refusal) throw error;
    return { ok: false, refusal };
  }
}

async function pausedByMeta<T>({ wabaId }: AuthorizedWaba, means: SequenceMeans): Promise<ActionResult<T> | null> {
  const { quiet_until, refusal } = await readSyncState(await means.db(), sequencesOf(wabaId));
  if (quiet_until === null || quiet_until <= means.now().toISOString() || refusal === null) return null;
  return { ok: false, refusal: JSON.parse(refusal) as Refusal };
}
