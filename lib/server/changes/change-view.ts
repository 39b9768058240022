import type { AdsAccess } from "@/lib/domain/ads/ad-row";
import { greetingSchema } from "@/lib/domain/ads/stored-ad";
import type { Change, ChangeStep, OrphanCreative, StepPhase } from "@/lib/domain/changes/change";
import { findingsSchema } from "@/lib/domain/changes/finding";
import type { Refusal } from "@/lib/domain/refusal/refusal";
import { refusalSchema } from "@/lib/domain/refusal/refusal-schema";
import { greetingOf } from "../ads/to-ad-row";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { Database } from "../store/open-database";
import { readJson } from "../store/read-json";
import { accessOfOther } from "./change-refusals";
import { type ChangeRow, type StepRow, twinsOf, whereOf } from "./change-rows";
import { type Mirrored, readAdContext } from "./read-ad-context";
import { MAX_TRIES } from "./run/when-to-resume";

/** In these phases an ad uses the creative that the step made, or is about to. */
const USED: readonly StepPhase[] = ["creative-made", "switching", "switched", "restoring"];

/** Hides names of ads that this person can't see at Meta and drafts of others. */
export async function toChanges(
  db: Database,
  waba: AuthorizedWaba,
  rows: readonly ChangeRow[],
  access: AdsAccess,
  now: Date,
): Promise<Change[]> {
  const around = await readAdContext(db, waba, rows, access);
  const visible = new Set(access.accounts.map(({ id }) => id));
  const nameOf = ({ ad_account_id, ad_name }: StepRow) =>
    visible.has(ad_account_id) ? ad_name : "An ad in an account that you can't access";
  return rows.map((row): Change => {
    const steps = around.steps.get(row.id) ?? [];
    return {
      id: row.id,
      kind: row.kind,
      phase: row.phase,
      running: row.lease_until !== null && row.lease_until > now.toISOString(),
      oldSequenceId: row.old_sequence_id,
      newSequenceId: row.new_sequence_id,
      draftId: row.started_by === waba.userId ? row.draft_id : null,
      steps: steps.map((step) => toStep(step, nameOf(step), around.ads.get(step.ad_id))),
      adsOnOld: around.adsOn && row.old_sequence_id ? (around.adsOn.get(row.old_sequence_id) ?? 0) : null,
      orphans: steps.flatMap((step) => orphansOf(step, nameOf(step), row)),
      refusal: refusalOf(row, waba.userId, around.names.get(row.run_by ?? "")),
      resumesAt: resumesAt(row, now),
      startedBy: { id: row.started_by, name: around.names.get(row.started_by) ?? "" },
      startedAt: row.started_at,
      changedAt: row.changed_at,
      endedAt: row.ended_at,
    };
  });
}

const OF_ONE_PERSON: readonly Refusal["kind"][] = ["sign-in-again", "ads-access-needed"];

/** An expired sign-in or permission concerns one person; everyone else sees how to continue themselves. */
function refusalOf(row: ChangeRow, userId: string, runBy = ""): Refusal | null {
  if (row.refusal === null) return null;
  const refusal = readJson(row.refusal, refusalSchema, `changes.refusal ${row.id}`);
  if (refusal === null) return null;
  const isTheirs = row.run_by !== null && row.run_by !== userId && OF_ONE_PERSON.includes(refusal.kind);
  return isTheirs ? accessOfOther(runBy) : refusal;
}

/** A server resumes a change whose process died as soon as its lease expires. */
function resumesAt(row: ChangeRow, now: Date): string | null {
  if (row.resume_tries >= MAX_TRIES || row.run_by === null) return null;
  if (row.lease_until === null) return row.resume_at;
  return row.lease_until <= now.toISOString() ? row.lease_until : null;
}

function toStep(step: StepRow, adName: string, ad: Mirrored | undefined): ChangeStep {
  return {
    adId: step.ad_id,
    adName,
    adAccountId: step.ad_account_id,
    phase: step.phase,
    before: readJson(step.before, greetingSchema, whereOf(step, "before")) ?? { kind: "nothing" },
    oldCreativeId: step.old_creative_id,
    newCreativeId: step.new_creative_id,
    findings: readJson(step.findings, findingsSchema, whereOf(step, "findings")) ?? [],
    refusal: readJson(step.refusal, refusalSchema, whereOf(step, "refusal")),
    effectiveStatus: ad?.effective_status ?? null,
    greeting: ad ? greetingOf(ad) : null,
    changedAt: step.changed_at,
  };
}

function orphansOf(step: StepRow, adName: string, { ended_at }: ChangeRow): OrphanCreative[] {
  const isUsed = USED.includes(step.phase) && !(step.phase === "creative-made" && ended_at !== null);
  const own = step.new_creative_id !== null && !isUsed ? [step.new_creative_id] : [];
  const twins = twinsOf(step);
  const { ad_account_id: adAccountId, ad_id: adId } = step;
  return [...own, ...twins].map((creativeId) => ({ creativeId, adAccountId, adId, adName }));
}
