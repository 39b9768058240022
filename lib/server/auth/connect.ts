import type { GraphClient } from "@/lib/graph/graph-client";
import { discoverAccounts } from "@/lib/server/accounts/discover-accounts";
import { inBatches } from "@/lib/server/accounts/in-batches";
import { readRole } from "@/lib/server/accounts/read-role";
import { type FoundAccount, saveMemberships } from "@/lib/server/accounts/save-memberships";
import { database } from "@/lib/server/store/database";
import { type CheckedToken, checkToken } from "./check-token";
import { graphForToken } from "./graph-for-token";
import { limitPerson } from "./limit-sign-in";
import { RefusedSignIn } from "./refused-sign-in";
import { savePerson } from "./save-person";

export type ConnectRequest = {
  accessToken: string;
  kind: "facebook" | "token";
  /** Typed by the person where the token does not name an account. */
  wabaId?: string;
};

export type ConnectedPerson = { userId: string; name: string };

/**
 * Signs a person in with their token: checks it live, finds their accounts and roles, and stores person, sealed token and
 * memberships in one transaction; until then nothing is stored. Someone from Facebook may have no account yet and is
 * told so inside; a token without one is refused.
 * @throws RefusedSignIn, or GraphError when Meta could not tell.
 */
export async function connect({ accessToken, kind, wabaId }: ConnectRequest): Promise<ConnectedPerson> {
  const checked = await checkToken(accessToken, kind);
  await limitPerson(checked.metaUserId);
  const known = await membershipsOf(checked.metaUserId);
  const found = await findAccounts(graphForToken(accessToken), checked, [...(wabaId ? [wabaId] : []), ...known]);
  if (wabaId && !found.some(({ waba }) => waba.id === wabaId)) throw new RefusedSignIn("account-not-found");
  // Granted, and yet none opens: the app's access, not the person's, is what is missing.
  if (found.length === 0 && checked.grantedWabaIds?.length) throw new RefusedSignIn("app-not-reviewed");
  if (kind === "token" && found.length === 0) throw new RefusedSignIn("account-id-needed");
  const at = new Date().toISOString();
  const db = await database();
  const userId = await db.transaction().execute(async (trx) => {
    const id = await savePerson(trx, checked, { accessToken, kind }, at);
    await saveMemberships(trx, id, found, at);
    return id;
  });
  return { userId, name: checked.name };
}

async function findAccounts(
  client: GraphClient,
  { metaUserId, grantedWabaIds }: CheckedToken,
  knownWabaIds: string[],
): Promise<FoundAccount[]> {
  const { wabas, businessIds } = await discoverAccounts(client, { grantedWabaIds, knownWabaIds });
  return inBatches(wabas, async (waba) => ({ waba, role: await readRole(client, waba, { metaUserId, businessIds }) }));
}

/** Accounts from before, some of them by a typed id that no list would name again: each is verified anew. */
async function membershipsOf(metaUserId: string): Promise<string[]> {
  const db = await database();
  const rows = await db
    .selectFrom("memberships")
    .innerJoin("users", "users.id", "memberships.user_id")
    .select("memberships.waba_id")
    .where("users.meta_user_id", "=", metaUserId)
    .execute();
  return rows.map((row) => row.waba_id);
}
