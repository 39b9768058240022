import type { Account } from "../accounts/entity";
import { AdStore } from "../ads/ad-store";
import type { LoginCode, Token } from "../oauth/entity";
import type { App, Business, Person } from "../people/entity";
import type { SequenceStore } from "../sequences/sequence-store";
import type { Subscription } from "../webhooks/subscription";

/** Everything that survives a restart. One per server; nothing is module-level. */
export type State = {
  apps: Map<string, App>;
  businesses: Map<string, Business>;
  people: Map<string, Person>;
  accounts: Map<string, Account>;
  tokens: Map<string, Token>;
  codes: Map<string, LoginCode>;
  /** By `collectionKey(wabaId, appId)`: an app sees only its own sequences. */
  shelves: Map<string, SequenceStore>;
  ads: AdStore;
  /** By `subscriptionKey`. */
  subscriptions: Map<string, Subscription>;
  /** Account id → range of the demo's history already sent, in milliseconds since 1970. */
  histories: Map<string, { from: number; until: number; anchor: number; isTold: boolean }>;
  /** Grows with every change, to trigger saving. */
  revision: number;
};

export function createState(app: App): State {
  return {
    apps: new Map([[app.id, app]]),
    businesses: new Map(),
    people: new Map(),
    accounts: new Map(),
    tokens: new Map(),
    codes: new Map(),
    shelves: new Map(),
    ads: new AdStore(),
    subscriptions: new Map(),
    histories: new Map(),
    revision: 0,
  };
}

/** Clears in place, because routes keep references; only the sandbox's own app stays. */
export function clearState(state: State, app: App): void {
  const { apps, businesses, people, accounts, tokens, codes, shelves, ads, subscriptions, histories } = state;
  for (const part of [apps, businesses, people, accounts, tokens, codes, shelves, ads, subscriptions, histories])
    part.clear();
  apps.set(app.id, app);
  touch(state);
}

/** Every writer must call it. */
export function touch(state: State): void {
  state.revision += 1;
}
