import type { Message, Text } from "@/lib/domain/messages/message";
import type { AdsLevel } from "../ads/ads-permissions";
import type { Refusal } from "../refusal/refusal";

export type CheckState = "good" | "attention" | "wrong" | "unknown";

export type SetupFix =
  | { kind: "sign-in"; label: Message }
  | { kind: "ask-for-ads"; level: AdsLevel }
  | { kind: "ask-to-hear" }
  | { kind: "subscribe" }
  | { kind: "choose-ad-accounts" }
  | { kind: "register-webhook" }
  /** A page of ours begins with `/` (after the account) or `#`; anything else is Meta's. */
  | { kind: "open"; label: Message; href: string }
  | { kind: "advice"; text: Text };

export type SetupCheck = {
  id: string;
  state: CheckState;
  title: Message;
  finding: Text;
  /** Facts to read or copy: numbers, ids, permissions. */
  details?: readonly { label: Text; value: Text }[];
  fix?: SetupFix;
};

/** Refusals are values, so one failure affects one check. */
export type SetupInputs<Facts> = { ok: true; facts: Facts } | { ok: false; refusal: Refusal };
