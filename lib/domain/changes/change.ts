import type { Greeting } from "../ads/ad-row";
import type { Refusal } from "../refusal/refusal";
import type { Finding } from "./finding";

/** `change` edits a locked sequence: it publishes a copy and switches the ads to it. */
export type ChangeKind = "attach" | "replace" | "detach" | "change";

/** `switched`: all done, review is watched. `retired`: the old sequence is deleted for good. `ended`: closed. */
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

/** In `making` and `switching` the answer is outstanding. `skipped`: nothing to do. `refused`: see `findings`. */
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
  before: Greeting;
  oldCreativeId: string | null;
  newCreativeId: string | null;
  findings: Finding[];
  refusal: Refusal | null;
  /** From the mirror; null if the ad is gone. */
  effectiveStatus: string | null;
  greeting: Greeting | null;
  changedAt: string;
};

/** Made by us and used by no ad; visible only in the ad account's library. */
export type OrphanCreative = { creativeId: string; adAccountId: string; adId: string; adName: string };

export type Change = {
  id: string;
  kind: ChangeKind;
  phase: ChangePhase;
  /** An `-ing` phase that isn't running was interrupted and can resume. */
  running: boolean;
  oldSequenceId: string | null;
  /** Null for a detach, and until a change's copy is published. */
  newSequenceId: string | null;
  /** Null for everyone but the draft's author. */
  draftId: string | null;
  steps: ChangeStep[];
  /** Mirrored ads, chosen or not, that still use the old sequence; null if unknown. */
  adsOnOld: number | null;
  orphans: OrphanCreative[];
  refusal: Refusal | null;
  /** ISO 8601; null if it is running, done or waiting for a person. */
  resumesAt: string | null;
  startedBy: { id: string; name: string };
  startedAt: string;
  changedAt: string;
  endedAt: string | null;
};

export type ChangeListing = { changes: Change[] };
