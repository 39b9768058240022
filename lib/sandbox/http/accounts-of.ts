import { findSequence } from "../state/collection-of";
import type { State } from "../state/state";
import type { ReadCall } from "./read-call";

/**
 * By the path's id (account, number, sequence, Page or ad object), else all accounts of the person behind the token,
 * `input_token` or login code.
 */
export function accountsOf(state: State, call: ReadCall): string[] {
  const id = call.path.split("/")[1] ?? "";
  if (state.accounts.has(id)) return [id];
  const ofAds = state.ads.accountOf(id) ?? state.ads.pages.get(id);
  if (ofAds) return [ofAds.wabaId];
  if (/^\d+$/.test(id)) {
    const sequence = findSequence(state, id);
    if (sequence) return [sequence.collection.wabaId];
    for (const account of state.accounts.values()) {
      if (account.phoneNumbers.some((number) => number.id === id)) return [account.id];
    }
  }
  return accountsOfPerson(state, personOf(state, call));
}

export function accountsOfPerson(state: State, personId: string | undefined): string[] {
  if (personId === undefined) return [];
  return [...state.accounts.values()].filter(({ tasks }) => tasks[personId]).map(({ id }) => id);
}

function personOf(state: State, { params, accessToken }: ReadCall): string | undefined {
  const tokens = [params.raw("input_token"), params.raw("fb_exchange_token"), accessToken];
  for (const value of tokens) {
    const token = typeof value === "string" ? state.tokens.get(value) : undefined;
    if (token) return token.personId;
  }
  const code = params.raw("code");
  return typeof code === "string" ? state.codes.get(code)?.personId : undefined;
}
