import { discoverAccounts } from "@/lib/server/auth/memberships/discover-accounts";
import { inBatches } from "@/lib/server/auth/memberships/in-batches";
import { knownWabaIds } from "@/lib/server/auth/memberships/known-waba-ids";
import { readRole } from "@/lib/server/auth/memberships/read-role";
import { type FoundAccount, saveMemberships } from "@/lib/server/auth/memberships/save-memberships";
import { database } from "@/lib/server/store/database";
import type { Database } from "@/lib/server/store/open-database";
import { limitPerson } from "./limits/limit-sign-in";
import { RefusedSignIn } from "./refused-sign-in";
import { savePerson } from "./save-person";
import { type CheckedToken, checkToken } from "./token/check-token";
import { graphForToken } from "./token/graph-for-token";
import { type MetaApp, metaApp } from "./token/meta-app";

export type ConnectRequest = {
  accessToken: string;
  kind: "facebook" | "token";
  /** Typed by the person where the token does not name an account. */
  wabaId?: string;
  /** The one person, by our id, whose token it may be: who asks for more must not become somebody else by it. */
  onlyUserId?: string;
};

export type ConnectedPerson = { userId: string; name: string };

/** What a sign-in works with. Specs hand in a database and a sandbox of their own. */
export type ConnectContext = { db(): Promise<Database>; app: MetaApp };

/**
 * Signs a person in with their token: checks it live, finds their accounts and roles, and stores person, sealed token and
 * memberships in one transaction; until then nothing is stored. Someone from Facebook may have no account yet and is
 * told so inside; a token without one is refused.
 * @throws RefusedSignIn, or GraphError when Meta could not tell.
 */
export async function connect(
  { accessToken, kind, wabaId, onlyUserId }: ConnectRequest,
  ctx: ConnectContext = { db: database, app: metaApp() },
): Promise<ConnectedPerson> {
  const checked = await checkToken(accessToken, kind, ctx.app);
  const db = await ctx.db();
  if (onlyUserId) await refuseOthers(db, onlyUserId, checked);
  await limitPerson(db, checked.metaUserId);
  const known = await knownWabaIds(db, checked.metaUserId);
  const found = await findAccounts(accessToken, checked, wabaId ? [wabaId, ...known] : known, ctx.app);
  if (wabaId && !found.some(({ waba }) => waba.id === wabaId)) throw new RefusedSignIn("account-not-found");
  // Granted, and yet none opens: the app's access, not the person's, is what is missing.
  if (found.length === 0 && checked.grantedWabaIds?.length) throw new RefusedSignIn("app-not-reviewed");
  if (kind === "token" && found.length === 0) throw new RefusedSignIn("account-id-needed");
  const at = new Date().toISOString();
  const userId = await db.transaction().execute(async (trx) => {
    const id = await savePerson(trx, checked, { accessToken, kind }, at);
    await saveMemberships(trx, id, found, at);
    return id;
  });
  return { userId, name: checked.name };
}

async function refuseOthers(db: Database, userId: string, { metaUserId }: CheckedToken): Promise<void> {
  const user = await db.selectFrom("users").select("meta_user_id").where("id", "=", userId).executeTakeFirst();
  if (user?.meta_user_id !== metaUserId) throw new RefusedSignIn("other-person");
}

async function findAccounts(
  accessToken: string,
  { metaUserId, grantedWabaIds }: CheckedToken,
  knownWabaIds: string[],
  app: MetaApp,
): Promise<FoundAccount[]> {
  const client = graphForToken(accessToken, {}, app);
  const { wabas, businessIds } = await discoverAccounts(client, { grantedWabaIds, knownWabaIds });
  return inBatches(wabas, async (waba) => ({ waba, role: await readRole(client, waba, { metaUserId, businessIds }) }));
}
