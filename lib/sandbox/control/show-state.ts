import type { State } from "../state/state";
import { known } from "./control-problem";

/** `GET /_sandbox/state?wabaId=`: the account with its people, tokens and all sequences as they are stored, oldest first. */
export function showAccount(state: State, wabaId: string): Record<string, unknown> {
  const account = known(state.accounts.get(wabaId), `account ${wabaId}`);
  const people = Object.keys(account.tasks).flatMap((id) => state.people.get(id) ?? []);
  const ids = new Set(people.map(({ id }) => id));
  return {
    account,
    people,
    tokens: [...state.tokens.values()].filter(({ personId }) => ids.has(personId)),
    sequences: [...state.shelves.values()]
      .filter((shelf) => shelf.wabaId === wabaId)
      .flatMap((shelf) => shelf.all().map((sequence) => ({ appId: shelf.appId, ...sequence }))),
  };
}

/** `GET /_sandbox/state`: all accounts and people, with counts in place of sequences. */
export function showOverview(state: State): Record<string, unknown> {
  const counts = new Map<string, number>();
  for (const shelf of state.shelves.values()) {
    counts.set(shelf.wabaId, (counts.get(shelf.wabaId) ?? 0) + shelf.size);
  }
  return {
    apps: [...state.apps.values()].map(({ id, name }) => ({ id, name })),
    businesses: [...state.businesses.values()],
    people: [...state.people.values()],
    accounts: [...state.accounts.values()].map((account) => ({
      ...account,
      sequenceCount: counts.get(account.id) ?? 0,
    })),
    tokenCount: state.tokens.size,
    /** Accounts of the demo whose past is told, or being told. */
    histories: Object.fromEntries(state.histories),
  };
}
