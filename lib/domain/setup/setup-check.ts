import type { AdsLevel } from "../ads/ads-permissions";
import type { Refusal } from "../refusal/refusal";

export type CheckState = "good" | "attention" | "wrong" | "unknown";

export type SetupFix =
  | { kind: "sign-in"; label: string }
  | { kind: "ask-for-ads"; level: AdsLevel }
  | { kind: "ask-to-hear" }
  | { kind: "subscribe" }
  | { kind: "choose-ad-accounts" }
  | { kind: "register-webhook" }
  /** `/…` (after the account) and `#…` are ours; anything else is Meta's. */
  | { kind: "open"; label: string; href: string }
  | { kind: "advice"; text: string };

export type SetupCheck = {
  id: string;
  state: CheckState;
  title: string;
  finding: string;
  details?: readonly { label: string; value: string }[];
  fix?: SetupFix;
};

/** Refusals are values, so one failure affects one check. */
export type SetupInputs<Facts> = { ok: true; facts: Facts } | { ok: false; refusal: Refusal };
