import type { ConnectionHealth } from "./connection-health";

/** An account as the picker and the switcher show it. */
export type AccountSummary = {
  wabaId: string;
  name: string;
  ownerName: string | null;
  /** Null before the first sync of the account. */
  sequenceCount: number | null;
  health: ConnectionHealth;
};

/** The accounts of the signed-in person by name; empty when nobody is signed in. */
export async function listAccounts(): Promise<AccountSummary[]> {
  return [];
}
