import type { Account } from "../accounts/entity";
import type { MessageField } from "../clicks/format-click";
import type { State } from "../state/state";
import { whatsappSubscription } from "./whatsapp-subscription";

export type Recipient = { appId: string; callbackUrl: string };

export type Skipped = { appId: string; why: string };

/** The callback, or the reason why the app receives nothing. */
export function recipient(
  state: State,
  account: Account,
  appId: string,
  field: MessageField = "messages",
): Recipient | Skipped {
  if (!account.subscribedAppIds.includes(appId)) return { appId, why: "The app is not subscribed to the account." };
  const subscription = whatsappSubscription(state, appId);
  if (!subscription) return { appId, why: "The app has registered no callback for WhatsApp accounts." };
  if (!subscription.fields.some(({ name }) => name === field))
    return { appId, why: `The app's callback is not subscribed to the field ${field}.` };
  return { appId, callbackUrl: account.overrideCallbacks?.[appId] ?? subscription.callbackUrl };
}

export function isSkipped(one: Recipient | Skipped): one is Skipped {
  return "why" in one;
}
