import type { MembershipRole } from "@/lib/server/store/tables";

declare const authorized: unique symbol;

/**
 * Proof that the signed-in person may see this WhatsApp Business Account. Services and loaders ask for it as their first
 * argument; this file alone makes one, so whoever holds it has passed the gate.
 */
export type AuthorizedWaba = {
  readonly wabaId: string;
  readonly name: string;
  readonly userId: string;
  readonly userName: string;
  readonly role: MembershipRole;
  /** False for viewers: they see everything and change nothing. */
  readonly canWrite: boolean;
  readonly [authorized]: true;
};

/** Null for everyone who is not a member, signed in or not: to them the account does not exist. */
export async function authorizeWaba(_wabaId: string): Promise<AuthorizedWaba | null> {
  return null;
}

/** The same proof for a known person, without a request: jobs and contract specs. */
export async function authorizeMember(_userId: string, _wabaId: string): Promise<AuthorizedWaba | null> {
  return null;
}
