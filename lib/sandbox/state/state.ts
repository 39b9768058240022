import type { Account } from "../accounts/entity";
import { AdStore } from "../ads/ad-store";
import type { LoginCode, Token } from "../oauth/entity";
import type { App, Business, Person } from "../people/entity";
import type { SequenceStore } from "../sequences/sequence-store";
import type { Subscription } from "../webhooks/subscription";

/** Everything that the sandbox knows and that survives a restart. One per server: nothing is module-level. */
export type State = {
  apps: Map<string, App>;
  businesses: Map<string, Business>;
  people: Map<string, Person>;
  accounts: Map<string, Account>;
  tokens: Map<string, Token>;
  codes: Map<string, LoginCode>;
  /** By `shelfKey(wabaId, appId)`: an app sees its own sequences alone. */
  shelves: Map<string, SequenceStore>;
  ads: AdStore;
  /** By `subscriptionKey`: where the apps hear of what happens. */
  subscriptions: Map<string, Subscription>;
  /** Account id → how much of the demo's past was sent as webhooks, in milliseconds since 1970. */
  histories: Map<string, { from: number; until: number; anchor: number; isTold: boolean }>;
  /** Grows with every change, so that persistence knows when there is something to write. */
  revision: number;
};

/** An empty state with one app. */
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

/** Empties the state in place, because routes hold on to it; only the sandbox's own app stays. */
export function clearState(state: State, app: App): void {
  const { apps, businesses, people, accounts, tokens, codes, shelves, ads, subscriptions, histories } = state;
  for (const part of [apps, businesses, people, accounts, tokens, codes, shelves, ads, subscriptions, histories])
    part.clear();
  apps.set(app.id, app);
  touch(state);
}

/** Says that the state has changed. Every writer calls it. */
export function touch(state: State): void {
  state.revision += 1;
}
