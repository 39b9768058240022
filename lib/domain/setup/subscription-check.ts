import { msg } from "@/lib/domain/messages/message";
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
  const base = { id: "subscription", title: msg("setup.subscriptionCheck.appSubscribedAccount") };
  if (!inputs.ok) return couldNotCheck(base.id, base.title, inputs.refusal);
  const { isSubscribed, overrideUrl, ownUrl, otherApps } = inputs.facts;
  const details = otherApps.map((name) => ({ label: msg("setup.subscriptionCheck.alsoSubscribed"), value: name }));
  if (!isSubscribed) {
    return {
      ...base,
      state: "wrong",
      finding: msg("setup.subscriptionCheck.overturesAppNotSubscribed"),
      details,
      fix: { kind: "subscribe" },
    };
  }
  if (overrideUrl && !sameAddress(overrideUrl, ownUrl)) {
    return {
      ...base,
      state: "attention",
      finding: msg("setup.subscriptionCheck.subscribedButAccountsWebhooks"),
      details: [{ label: msg("setup.subscriptionCheck.sentTo"), value: overrideUrl }, ...details],
      fix: { kind: "subscribe" },
    };
  }
  return { ...base, state: "good", finding: msg("setup.subscriptionCheck.adsManagerCanOffer"), details };
}
