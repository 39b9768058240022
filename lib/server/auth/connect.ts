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
  wabaId?: string;
  /** The only person this token may belong to: granting more must not switch the signed-in person. */
  onlyUserId?: string;
};

export type ConnectedPerson = { userId: string; name: string };

export type ConnectContext = { db(): Promise<Database>; app: MetaApp };

/** Checks the token live and stores everything in one transaction. @throws RefusedSignIn | GraphError */
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
  // Granted accounts that don't open mean the app, not the person, lacks access.
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
