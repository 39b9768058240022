import type { Greeting } from "../ads/ad-row";
import type { Refusal } from "../refusal/refusal";
import type { Finding } from "./finding";

/** `change` gives a locked sequence new words: a copy is written and published, then its ads are switched to it. */
export type ChangeKind = "attach" | "replace" | "detach" | "change";

/**
 * Where a change stands:
 * - `writing`: the copy is a draft (only `change`); `choosing`: ads can be chosen; `checking`, `checked`: the dry run;
 * - `switching`: ads are being changed; `switched`: none is left to change, and review is watched;
 * - `undoing`, `undone`: the old creatives are being, have been put back;
 * - `retired`: the old sequence was deleted, which cannot be undone; `ended`: closed, or given up.
 */
export type ChangePhase =
  | "writing"
  | "choosing"
  | "checking"
  | "checked"
  | "switching"
  | "switched"
  | "undoing"
  | "undone"
  | "retired"
  | "ended";

/**
 * Where one ad stands: `planned` → `checked` → `making` (asked for a creative, answer not seen yet) → `creative-made` →
 * `switching` (asked for the switch, answer not seen yet) → `switched` → `restoring` → `undone`. `skipped`: it is so
 * already; `refused`: nothing will be done to it, for the reason in `findings` or `refusal`.
 */
export type StepPhase =
  | "planned"
  | "checked"
  | "skipped"
  | "refused"
  | "making"
  | "creative-made"
  | "switching"
  | "switched"
  | "restoring"
  | "undone";

export type ChangeStep = {
  adId: string;
  adName: string;
  adAccountId: string;
  phase: StepPhase;
  /** What the ad greeted with when it was chosen, and goes back to when undone. */
  before: Greeting;
  oldCreativeId: string | null;
  newCreativeId: string | null;
  findings: Finding[];
  /** Why Meta, or somebody's change meanwhile, stopped it. */
  refusal: Refusal | null;
  /** Meta's review and delivery as of the mirror; null when the ad is not there any more. */
  effectiveStatus: string | null;
  /** What the ad greets with now by the mirror; null when the ad is not there any more. */
  greeting: Greeting | null;
  /** ISO 8601. */
  changedAt: string;
};

/** A creative that we made and that no ad uses. It costs nothing and shows nowhere but in the ad account's library. */
export type OrphanCreative = { creativeId: string; adAccountId: string; adId: string; adName: string };

/** Everything between a wish ("this sequence into these ads") and its end, stored so that it survives leaving and crashing. */
export type Change = {
  id: string;
  kind: ChangeKind;
  phase: ChangePhase;
  /** Somebody's server is at work on it this moment. A phase in `-ing` that is not running was interrupted: go on with it. */
  running: boolean;
  oldSequenceId: string | null;
  /** Null for a detach, and for a change until its copy is published. */
  newSequenceId: string | null;
  /** The copy being written; null for everyone but the person whose draft it is. */
  draftId: string | null;
  steps: ChangeStep[];
  /** How many mirrored ads still greet with the old sequence, whether chosen here or not; null where that is not known. */
  adsOnOld: number | null;
  orphans: OrphanCreative[];
  /** Why it stands still: a rate limit (with `retryAt`), a permission withdrawn, a lost answer. */
  refusal: Refusal | null;
  /** ISO 8601: when a server goes on with it by itself. Null: it is at work, done, or waits for somebody. */
  resumesAt: string | null;
  startedBy: { id: string; name: string };
  /** All ISO 8601. */
  startedAt: string;
  changedAt: string;
  endedAt: string | null;
};

/** The account's changes: the open ones, and those that ended lately. */
export type ChangeListing = { changes: Change[] };
