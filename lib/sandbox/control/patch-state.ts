import type { Account, PhoneNumber } from "../accounts/entity";
import { setAdCount } from "../ads/set-ad-count";
import { toSequence } from "../sequences/to-sequence";
import { collectionOf } from "../state/collection-of";
import { touch } from "../state/state";
import type { World } from "../world";
import { ControlProblem, known } from "./control-problem";
import { patchAd, patchAdAccount, patchCreative, patchPage } from "./patch-ads";
import type { AccountPatch, PersonPatch, StatePatch } from "./state-patch";

/** Simulates changes made at Meta. */
export function patchState(world: World, patch: StatePatch, defaultAppId: string): void {
  const { state } = world;
  for (const [id, change] of Object.entries(patch.accounts)) {
    patchAccount(world, known(state.accounts.get(id), `account ${id}`), change, change.appId ?? defaultAppId);
  }
  for (const [value, { expiresAt, ...change }] of Object.entries(patch.tokens)) {
    const token = known(state.tokens.get(value), "token");
    Object.assign(token, change);
    if (expiresAt !== undefined) token.expiresAt = expiresAt === null ? null : Date.parse(expiresAt);
  }
  for (const [id, change] of Object.entries(patch.people)) patchPerson(world, id, change);
  for (const [id, change] of Object.entries(patch.adAccounts)) patchAdAccount(world, id, change, defaultAppId);
  for (const [id, change] of Object.entries(patch.pages)) patchPage(state, id, change);
  for (const [id, change] of Object.entries(patch.creatives)) patchCreative(state, id, change);
  for (const [id, change] of Object.entries(patch.ads)) patchAd(state, id, change);
  touch(state);
}

function patchAccount(world: World, account: Account, patch: AccountPatch, appId: string): void {
  const { name, switches, callsPerHour, callsMade, tasks, isSubscribed, phoneNumbers, sequences, addSequences } = patch;
  if (name !== undefined) account.name = name;
  if (callsPerHour !== undefined) account.callsPerHour = callsPerHour;
  if (callsMade !== undefined) world.usage.setCalls(appId, account.id, callsMade);
  if (switches) account.switches = { ...account.switches, ...switches };
  for (const [personId, allowed] of Object.entries(tasks ?? {})) {
    known(world.state.people.get(personId), `person ${personId}`);
    if (allowed) account.tasks[personId] = allowed;
    else delete account.tasks[personId];
  }
  for (const [id, change] of Object.entries(phoneNumbers ?? {})) patchPhoneNumber(account, id, change);
  if (isSubscribed !== undefined) {
    const others = account.subscribedAppIds.filter((id) => id !== appId);
    account.subscribedAppIds = isSubscribed ? [...others, appId] : others;
  }
  const collection = collectionOf(world.state, account.id, appId);
  for (const [id, change] of Object.entries(sequences ?? {})) {
    const sequence = known(collection.get(id), `sequence ${id}`);
    if (change === null) {
      collection.remove(id);
      continue;
    }
    const { message, inAds, ...rest } = change;
    const isEdit = message !== undefined || change.name !== undefined;
    collection.put({
      ...sequence,
      ...rest,
      ...(message === undefined ? {} : { message: typeof message === "string" ? message : JSON.stringify(message) }),
      updatedAt: isEdit ? Date.now() : sequence.updatedAt,
    });
    if (inAds !== undefined) setAdCount(world.state, account, sequence, inAds);
  }
  for (const row of addSequences ?? []) {
    if (row.id !== undefined && collection.get(row.id)) throw new ControlProblem(`Sequence ${row.id} exists already.`);
    const added = toSequence(row);
    collection.put(added);
    setAdCount(world.state, account, added, row.inAds);
  }
}

function patchPhoneNumber(account: Account, id: string, change: Partial<PhoneNumber> | null): void {
  const number = known(
    account.phoneNumbers.find((one) => one.id === id),
    `phone number ${id}`,
  );
  if (change) Object.assign(number, change);
  else account.phoneNumbers = account.phoneNumbers.filter((one) => one !== number);
}

function patchPerson({ state }: World, id: string, patch: PersonPatch): void {
  const { invalidSubcode, withdrawScopes, ...change } = patch;
  Object.assign(known(state.people.get(id), `person ${id}`), change);
  for (const token of state.tokens.values()) {
    if (token.personId !== id) continue;
    if (invalidSubcode !== undefined) token.invalidSubcode = invalidSubcode;
    if (withdrawScopes) token.scopes = token.scopes.filter((scope) => !withdrawScopes.includes(scope));
  }
}
