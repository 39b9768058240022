import { type Account, defaultSwitches } from "../accounts/entity";
import { homePage } from "../ads/home-page";
import { setAdCount } from "../ads/set-ad-count";
import type { App } from "../people/entity";
import { SequenceStore } from "../sequences/sequence-store";
import { type SequenceSeedRow, toSequence } from "../sequences/to-sequence";
import { addAccount } from "../state/add-account";
import { addPerson } from "../state/add-person";
import { collectionKey, collectionOf } from "../state/collection-of";
import { createId, createToken } from "../state/create-id";
import { adsScopes, issueToken, usualScopes } from "../state/issue-token";
import { type State, touch } from "../state/state";
import { seedAd, seedAdAccounts } from "./seed-ads";
import type { SeedInput } from "./seed-input";

/** The token never expires and has the permissions of the input. */
export type Seeded = {
  wabaId: string;
  wabaIds: string[];
  accessToken: string;
  appId: string;
  appSecret: string;
  businessId: string;
  /** Without `act_`; the account's own first. */
  adAccountId: string;
  adAccountIds: string[];
  /** In the order of the seed, or oldest first. */
  adIds: string[];
  /** Linked to the first number. */
  pageId: string;
  phoneNumberId: string;
  userId: string;
  userName: string;
  /** In the order of the seed, oldest first. */
  sequenceIds: string[];
  members: { userId: string; name: string; accessToken: string }[];
};

/** Creates an independent business with its own accounts and people. */
export function seed(state: State, app: App, input: SeedInput): Seeded {
  const suffix = createId().slice(-5);
  const business = { id: createId(), name: input.businessName ?? `Business ${suffix}` };
  state.businesses.set(business.id, business);
  const user = addPerson(state, {
    name: input.userName ?? `Admin ${suffix}`,
    kind: input.dialog ? "person" : input.userKind,
    businessIds: [business.id],
    inDialog: input.dialog,
    note: `Works for ${business.name}`,
    declines: input.declines,
    grantsAll: input.grantsAll,
  });
  const accounts = Array.from({ length: input.wabas }, (_, index) =>
    addAccount(state, {
      name: accountName(input, suffix, index),
      ownerBusinessId: business.id,
      tasks: { [user.id]: input.tasks },
      subscribedAppIds: input.isSubscribed ? [app.id] : [],
      switches: { ...defaultSwitches, ...input.switches },
      callsPerHour: input.callsPerHour,
    }),
  );
  const account = accounts[0] as Account;
  const collection = fillCollection(state, account.id, app.id, input.sequences);
  const members = input.members.map((member, index) => {
    const { id, name } = addPerson(state, {
      name: member.name ?? `Member ${index + 1} of ${suffix}`,
      kind: member.dialog ? "person" : member.kind,
      businessIds: [business.id],
      inDialog: member.dialog,
      note: `Works for ${business.name}`,
    });
    account.tasks[id] = member.tasks;
    const appId = member.appName === undefined ? app.id : addApp(state, member.appName).id;
    const token = issueToken(state, { appId, personId: id, scopes: scopesOf(input, member.scopes) });
    return { userId: id, name, accessToken: token.value };
  });
  const token = issueToken(state, { appId: app.id, personId: user.id, scopes: scopesOf(input, input.scopes) });
  const adAccountIds = seedAdAccounts(state, account, collection, input).map(({ id }) => id);
  for (const other of accounts.slice(1)) {
    seedAdAccounts(state, other, collectionOf(state, other.id, app.id), { ...input, ads: 0, adAccounts: 1 });
  }
  const sequenceIds = collection.all().map(({ id }) => id);
  for (const row of typeof input.sequences === "number" ? [] : input.sequences.entries()) {
    setAdCount(state, account, { id: sequenceIds[row[0]] ?? "", name: row[1].name }, row[1].inAds);
  }
  const seeded = Array.isArray(input.ads)
    ? input.ads.map((ad, index) => seedAd(state, account, adAccountIds, sequenceIds, ad, index + 1))
    : adAccountIds.flatMap((id) =>
        state.ads
          .collection(id)
          .ads.all()
          .map((ad) => ad.id),
      );
  return {
    wabaId: account.id,
    wabaIds: accounts.map(({ id }) => id),
    accessToken: token.value,
    appId: app.id,
    appSecret: app.secret,
    businessId: business.id,
    adAccountId: account.adAccountId,
    adAccountIds,
    adIds: seeded,
    pageId: homePage(state, account).id,
    phoneNumberId: account.phoneNumbers[0]?.id ?? "",
    userId: user.id,
    userName: user.name,
    sequenceIds,
    members,
  };
}

/** A seed with ads creates tokens that can access them. */
function scopesOf({ ads }: SeedInput, given: string[] | undefined): string[] {
  return given ?? (ads === undefined ? usualScopes : [...usualScopes, ...adsScopes]);
}

function addApp(state: State, name: string): App {
  const app = { id: createId(), secret: createToken(), name, link: "https://vendor.example/" };
  state.apps.set(app.id, app);
  return app;
}

function accountName({ name, wabas }: SeedInput, suffix: string, index: number): string {
  const base = name ?? `Account ${suffix}`;
  return wabas > 1 && index > 0 ? `${base} ${index + 1}` : base;
}

/** Generates a run, or stores exactly the listed sequences. */
export function fillCollection(
  state: State,
  wabaId: string,
  appId: string,
  sequences: number | SequenceSeedRow[],
): SequenceStore {
  const generated =
    typeof sequences === "number" && sequences > 0
      ? { block: nextBlock(state), count: sequences, at: Date.now() }
      : null;
  const collection = new SequenceStore(wabaId, appId, generated);
  for (const row of typeof sequences === "number" ? [] : sequences) {
    collection.put(toSequence(row));
  }
  state.shelves.set(collectionKey(wabaId, appId), collection);
  touch(state);
  return collection;
}

/** Each run needs its own block, so that ids don't collide. */
function nextBlock(state: State): number {
  const blocks = [...state.shelves.values()].map(({ generated }) => generated?.block ?? 0);
  return Math.max(0, ...blocks) + 1;
}
