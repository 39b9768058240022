import { DAY_MS } from "@/lib/domain/time/durations";
import type { Seeded } from "../control/seed";
import { fillCollection } from "../control/seed";
import type { App } from "../people/entity";
import type { SequenceSeedRow } from "../sequences/to-sequence";
import { addAccount } from "../state/add-account";
import { addPerson } from "../state/add-person";
import { collectionOf } from "../state/collection-of";
import { createId } from "../state/create-id";
import { adsScopes, usualScopes } from "../state/issue-token";
import { type State, touch } from "../state/state";
import { addDemoAds } from "./add-demo-ads";
import { academiaPuente } from "./businesses/academia-puente";
import { alNoorMotors } from "./businesses/al-noor-motors";
import { clinicaBoaVida } from "./businesses/clinica-boa-vida";
import { lumenCoffee } from "./businesses/lumen-coffee";
import { nusaTrails } from "./businesses/nusa-trails";
import { petalAndPost } from "./businesses/petal-and-post";
import { rangoliStudio } from "./businesses/rangoli-studio";
import type { DemoBusiness, DemoSequence } from "./demo-business";
import { agency, agencyAccountIds, demoPeople } from "./demo-people";
import { mercadoNorte, mercadoNorteCount } from "./mercado-norte";

const businesses = [
  ...[lumenCoffee, nusaTrails, clinicaBoaVida, alNoorMotors, rangoliStudio, academiaPuente, mercadoNorte],
  petalAndPost,
];

/** Opens Lumen Coffee in the sandbox and nothing else. */
export const demoAccessToken = "EAASandboxDemoTokenOfLumenCoffee";

/** Idempotent; later calls only return the ids. */
export function loadDemo(state: State, app: App): Seeded {
  if (!state.accounts.has(lumenCoffee.account.id)) fill(state, app);
  // State files of earlier demos have no ads.
  if (!state.ads.accounts.has(lumenCoffee.advertising.accounts[0]?.id ?? "")) {
    for (const one of businesses) addDemoAds(state, app.id, one);
  }
  const account = state.accounts.get(lumenCoffee.account.id);
  const [maya] = demoPeople;
  return {
    wabaId: lumenCoffee.account.id,
    wabaIds: businesses.map((one) => one.account.id),
    accessToken: demoAccessToken,
    appId: app.id,
    appSecret: app.secret,
    businessId: lumenCoffee.business.id,
    adAccountId: account?.adAccountId ?? "",
    adAccountIds: lumenCoffee.advertising.accounts.map(({ id }) => id),
    adIds: lumenCoffee.advertising.accounts.flatMap(({ id }) =>
      state.ads
        .collection(id)
        .ads.all()
        .map((ad) => ad.id),
    ),
    pageId: lumenCoffee.advertising.pageId,
    phoneNumberId: account?.phoneNumbers[0]?.id ?? "",
    userId: maya?.id ?? "",
    userName: maya?.name ?? "",
    sequenceIds: collectionOf(state, lumenCoffee.account.id, app.id)
      .all()
      .map(({ id }) => id),
    members: [],
  };
}

function fill(state: State, app: App): void {
  state.businesses.set(agency.id, agency);
  for (const one of businesses) addBusiness(state, app, one);
  fillCollection(state, mercadoNorte.account.id, app.id, mercadoNorteCount);
  for (const { tasks, ...person } of demoPeople) {
    addPerson(state, { kind: "person", inDialog: true, ...person });
    for (const [wabaId, allowed] of Object.entries(tasks)) {
      const account = state.accounts.get(wabaId);
      if (account) account.tasks[person.id] = allowed;
    }
  }
  const bot = addPerson(state, {
    id: "122094837561000",
    name: "Lumen publishing bot",
    kind: "system",
    businessIds: [lumenCoffee.business.id],
  });
  const lumen = state.accounts.get(lumenCoffee.account.id);
  if (lumen) lumen.tasks[bot.id] = ["MANAGE"];
  state.tokens.set(demoAccessToken, {
    value: demoAccessToken,
    appId: app.id,
    personId: bot.id,
    scopes: [...usualScopes, ...adsScopes],
    issuedAt: Date.now(),
    expiresAt: null,
    invalidSubcode: null,
  });
  touch(state);
}

function addBusiness(state: State, app: App, { business, account, sequences }: DemoBusiness): void {
  const { displayNumber, ...rest } = account;
  state.businesses.set(business.id, business);
  addAccount(state, {
    ...rest,
    ownerBusinessId: business.id,
    clientBusinessIds: agencyAccountIds.includes(account.id) ? [agency.id] : [],
    phoneNumbers: [
      { id: createId(), displayNumber, verifiedName: business.name, qualityRating: "GREEN", status: "CONNECTED" },
    ],
    subscribedAppIds: [app.id],
    // Reading 10,000 sequences takes 100 calls: an active account's 5,000 an hour would end a demo early.
    ...(account.id === mercadoNorte.account.id ? { callsPerHour: 100_000 } : {}),
  });
  fillCollection(state, account.id, app.id, sequences.map(toSeedRow));
}

export function toSeedRow({
  text,
  prefilled,
  iceBreakers,
  extra,
  raw,
  daysAgo,
  ...rest
}: DemoSequence): SequenceSeedRow {
  return {
    ...rest,
    message: raw ?? {
      text,
      ...(prefilled === undefined ? {} : { autofill_message: { content: prefilled } }),
      ...(iceBreakers === undefined ? {} : { ice_breakers: iceBreakers.map((title) => ({ title })) }),
      ...extra,
    },
    updatedAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
  };
}
