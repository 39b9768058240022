import { z } from "zod";
import type { Account } from "../accounts/entity";
import type { AdStoreSnapshot } from "../ads/ad-store";
import type { LoginCode, Token } from "../oauth/entity";
import type { App, Business, Person } from "../people/entity";
import type { SequenceEntity } from "../sequences/entity";
import type { GeneratedRun } from "../sequences/generated-run";
import { SequenceStore } from "../sequences/sequence-store";
import { type Subscription, subscriptionKey } from "../webhooks/subscription";
import type { CollectionDifference } from "./collection";
import { collectionKey } from "./collection-of";
import type { State } from "./state";

/** Trusts the parts of our own file; the frame rejects foreign and older files. */
function listOf<T>() {
  return z.array(z.custom<T>((value) => typeof value === "object" && value !== null));
}

type CollectionSnapshot = {
  wabaId: string;
  appId: string;
  generated: GeneratedRun | null;
} & CollectionDifference<SequenceEntity>;

type HistorySnapshot = { wabaId: string; from: number; until: number; anchor: number; isTold: boolean };

export const snapshotSchema = z.object({
  version: z.literal(1),
  apps: listOf<App>(),
  businesses: listOf<Business>(),
  people: listOf<Person>(),
  accounts: listOf<Account>(),
  tokens: listOf<Token>(),
  codes: listOf<LoginCode>(),
  shelves: listOf<CollectionSnapshot>(),
  ads: z
    .custom<AdStoreSnapshot>((value) => typeof value === "object" && value !== null)
    .default({ accounts: [], pages: [], shelves: [] }),
  subscriptions: listOf<Subscription>().default([]),
  histories: listOf<HistorySnapshot>().default([]),
});

export type Snapshot = z.infer<typeof snapshotSchema>;

/** Stores generated sequences as their recipe plus differences. */
export function toSnapshot(state: State): Snapshot {
  return {
    version: 1,
    apps: [...state.apps.values()],
    businesses: [...state.businesses.values()],
    people: [...state.people.values()],
    accounts: [...state.accounts.values()],
    tokens: [...state.tokens.values()],
    codes: [...state.codes.values()].filter(({ expiresAt }) => expiresAt > Date.now()),
    shelves: [...state.shelves.values()].map((collection) => ({
      wabaId: collection.wabaId,
      appId: collection.appId,
      generated: collection.generated,
      ...collection.difference(),
    })),
    ads: state.ads.toSnapshot(),
    subscriptions: [...state.subscriptions.values()],
    histories: [...state.histories].map(([wabaId, history]) => ({ wabaId, ...history })),
  };
}

/** The app that the server started with wins over the stored one. */
export function restore(state: State, snapshot: Snapshot): void {
  for (const app of snapshot.apps) if (!state.apps.has(app.id)) state.apps.set(app.id, app);
  for (const business of snapshot.businesses) state.businesses.set(business.id, business);
  for (const person of snapshot.people) state.people.set(person.id, person);
  for (const account of snapshot.accounts) state.accounts.set(account.id, account);
  for (const token of snapshot.tokens) state.tokens.set(token.value, token);
  for (const code of snapshot.codes) state.codes.set(code.value, code);
  for (const one of snapshot.subscriptions) state.subscriptions.set(subscriptionKey(one), one);
  for (const { wabaId, ...history } of snapshot.histories) state.histories.set(wabaId, history);
  state.ads.restore(snapshot.ads);
  for (const { wabaId, appId, generated, rows, removedIds } of snapshot.shelves) {
    const collection = new SequenceStore(wabaId, appId, generated);
    collection.apply({ rows, removedIds });
    state.shelves.set(collectionKey(wabaId, appId), collection);
  }
}
