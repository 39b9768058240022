import type { Account } from "../accounts/entity";
import type { State } from "../state/state";
import { type Subscription, whatsappSubscription } from "./subscription";

/** Why Meta sends an app nothing. */
export type Skipped = { appId: string; why: string };

/** The app's subscription when it may hear of the account's messages, else what stands in the way. */
export function recipient(state: State, account: Account, appId: string): Subscription | Skipped {
  if (!account.subscribedAppIds.includes(appId)) return { appId, why: "The app is not subscribed to the account." };
  const subscription = whatsappSubscription(state, appId);
  if (!subscription) return { appId, why: "The app has registered no callback for WhatsApp accounts." };
  if (subscription.fields.some(({ name }) => name === "messages")) return subscription;
  return { appId, why: "The app's callback is not subscribed to the field messages." };
}

/** Whether the answer of `recipient` is a refusal. */
export function isSkipped(one: Subscription | Skipped): one is Skipped {
  return "why" in one;
}
