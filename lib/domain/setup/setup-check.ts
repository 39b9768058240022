import type { Message, Text } from "@/lib/domain/messages/message";
import type { AdsLevel } from "../ads/ads-permissions";
import type { Refusal } from "../refusal/refusal";

/** `good` is green, `attention` amber, `wrong` red; `unknown`: it could not be found out just now. */
export type CheckState = "good" | "attention" | "wrong" | "unknown";

/** The one thing to do about a check. What changes something is offered to those alone who may change it. */
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

/** One line of the launch check: what was looked at, what was found, and one way on. */
export type SetupCheck = {
  /** Stable and unique: `token.expiry`. */
  id: string;
  state: CheckState;
  /** What was looked at, a few words. */
  title: Message;
  /** What was found, one plain sentence or two. */
  finding: Text;
  /** Facts to read or copy: numbers, ids, permissions. */
  details?: readonly { label: Text; value: Text }[];
  fix?: SetupFix;
};

/** What a look at Meta came to: expected refusals are values, so that one of them spoils one check alone. */
export type SetupInputs<Facts> = { ok: true; facts: Facts } | { ok: false; refusal: Refusal };
