import { couldNotCheck } from "./could-not-check";
import { sameAddress } from "./same-address";
import type { SetupCheck, SetupInputs } from "./setup-check";

export type SubscriptionState = {
  isSubscribed: boolean;
  overrideUrl: string | null;
  ownUrl: string;
  otherApps: string[];
};

/** Ads Manager offers only subscribed apps' sequences, and only they get webhooks. */
export function subscriptionCheck(inputs: SetupInputs<SubscriptionState>): SetupCheck {
  const base = { id: "subscription", title: "App subscribed to the account" };
  if (!inputs.ok) return couldNotCheck(base.id, base.title, inputs.refusal);
  const { isSubscribed, overrideUrl, ownUrl, otherApps } = inputs.facts;
  const details = otherApps.map((name) => ({ label: "also subscribed", value: name }));
  if (!isSubscribed) {
    return {
      ...base,
      state: "wrong",
      finding: "Overture’s app is not subscribed: Ads Manager does not offer its sequences, and no results arrive.",
      details,
      fix: { kind: "subscribe" },
    };
  }
  if (overrideUrl && !sameAddress(overrideUrl, ownUrl)) {
    return {
      ...base,
      state: "attention",
      finding: "Subscribed, but this account’s webhooks are sent to another address, so results do not arrive here.",
      details: [{ label: "sent to", value: overrideUrl }, ...details],
      fix: { kind: "subscribe" },
    };
  }
  return { ...base, state: "good", finding: "Ads Manager can offer the sequences of this account.", details };
}
