import type { State } from "../state/state";
import { type Subscription, subscriptionKey, whatsappObject } from "./subscription";

export function whatsappSubscription(state: State, appId: string): Subscription | undefined {
  return state.subscriptions.get(subscriptionKey({ appId, object: whatsappObject }));
}
