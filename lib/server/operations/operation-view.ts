import type { AdsAccess } from "@/lib/sequences/ads/ad-row";
import type { Operation, OperationStep, OrphanCreative, StepPhase } from "@/lib/sequences/ads/operation";
import { greetingOf } from "../ads/to-ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { AdsTable } from "../store/ads-tables";
import type { Database } from "../store/open-database";
import { type OperationRow, readSteps, type StepRow } from "./operation-rows";

/** While a step is here, the creative that it made is used, or on its way into the ad. */
const USED: readonly StepPhase[] = ["creative-made", "switching", "switched", "restoring"];

/** An operation as this person may know it: names of ads that they cannot see at Meta stay out, and so do others' drafts. */
export async function toOperation(
  db: Database,
  waba: AuthorizedWaba,
  row: OperationRow,
  access: AdsAccess,
  now: Date,
): Promise<Operation> {
  const steps = await readSteps(db, row.id);
  const starter = await db.selectFrom("users").select("name").where("id", "=", row.started_by).executeTakeFirst();
  const ads = await mirrored(db, waba.wabaId, steps);
  const visible = new Set(access.accounts.map(({ id }) => id));
  const nameOf = ({ ad_account_id, ad_name }: StepRow) =>
    visible.has(ad_account_id) ? ad_name : "An ad of an ad account that you cannot see";
  return {
    id: row.id,
    kind: row.kind,
    phase: row.phase,
    running: row.lease_until !== null && row.lease_until > now.toISOString(),
    oldSequenceId: row.old_sequence_id,
    newSequenceId: row.new_sequence_id,
    draftId: row.started_by === waba.userId ? row.draft_id : null,
    steps: steps.map((step) => toStep(step, nameOf(step), ads.get(step.ad_id))),
    adsOnOld: row.old_sequence_id && access.canRead ? await countAdsOn(db, waba.wabaId, row.old_sequence_id) : null,
    orphans: steps.flatMap((step) => orphansOf(step, nameOf(step), row)),
    refusal: row.refusal === null ? null : JSON.parse(row.refusal),
    startedBy: { id: row.started_by, name: starter?.name ?? "" },
    startedAt: row.started_at,
    changedAt: row.changed_at,
    endedAt: row.ended_at,
  };
}

type Mirrored = Pick<AdsTable, "id" | "effective_status" | "greets_with" | "sequence_id" | "own_greeting">;

async function mirrored(db: Database, wabaId: string, steps: readonly StepRow[]): Promise<Map<string, Mirrored>> {
  const ids = steps.map(({ ad_id }) => ad_id);
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom("ads")
    .select(["id", "effective_status", "greets_with", "sequence_id", "own_greeting"])
    .where("waba_id", "=", wabaId)
    .where("id", "in", ids)
    .where("gone_at", "is", null)
    .execute();
  return new Map(rows.map((ad) => [ad.id, ad]));
}

/** Ads of this business account that the mirror has with a sequence, in all of its ad accounts. */
export async function countAdsOn(db: Database, wabaId: string, sequenceId: string): Promise<number> {
  const { count } = await db
    .selectFrom("ads")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("waba_id", "=", wabaId)
    .where("sequence_id", "=", sequenceId)
    .where("gone_at", "is", null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

function toStep(step: StepRow, adName: string, ad: Mirrored | undefined): OperationStep {
  return {
    adId: step.ad_id,
    adName,
    adAccountId: step.ad_account_id,
    phase: step.phase,
    before: JSON.parse(step.before),
    oldCreativeId: step.old_creative_id,
    newCreativeId: step.new_creative_id,
    findings: JSON.parse(step.findings),
    refusal: step.refusal === null ? null : JSON.parse(step.refusal),
    effectiveStatus: ad?.effective_status ?? null,
    greeting: ad ? greetingOf(ad) : null,
    changedAt: step.changed_at,
  };
}

function orphansOf(step: StepRow, adName: string, { ended_at }: OperationRow): OrphanCreative[] {
  const isUsed = USED.includes(step.phase) && !(step.phase === "creative-made" && ended_at !== null);
  const own = step.new_creative_id !== null && !isUsed ? [step.new_creative_id] : [];
  const twins = JSON.parse(step.twin_creative_ids) as string[];
  const { ad_account_id: adAccountId, ad_id: adId } = step;
  return [...own, ...twins].map((creativeId) => ({ creativeId, adAccountId, adId, adName }));
}
