import { listAdAccounts } from "@/lib/graph/edges/list-ad-accounts";
import { listBusinessAdAccounts } from "@/lib/graph/edges/list-business-ad-accounts";
import { listBusinesses } from "@/lib/graph/edges/list-businesses";
import type { GraphClient } from "@/lib/graph/graph-client";
import type { AdAccount } from "@/lib/graph/parse-ad-account";
import type { AdsAccess } from "@/lib/sequences/ads/ad-row";
import type { ActionResult } from "@/lib/sequences/refusal";
import { inBatches } from "../accounts/in-batches";
import { unlessClosed } from "../accounts/unless-closed";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SequenceMeans, sequenceMeans } from "../sequences/sequence-means";
import { readAdsAccess } from "./ads-access";
import { rememberAdAccounts } from "./remember-ad-accounts";

/**
 * Asks Meta which ad accounts the person can see and remembers them: their own, and those of their businesses and of the
 * account's owner on which they have a task. One that only their business can see stays out: nobody is shown its ads.
 * @throws GraphError when Meta could not tell, so that "none" always means none.
 */
export async function findAdAccounts(
  waba: AuthorizedWaba,
  means: SequenceMeans = sequenceMeans(waba),
): Promise<ActionResult<AdsAccess>> {
  const access = await readAdsAccess(waba, means);
  if (!access.canRead && access.refusal) return { ok: false, refusal: access.refusal };
  const client = await means.graph();
  const found = new Map((await listAdAccounts(client)).map((account) => [account.id, account]));
  for (const account of await ofBusinesses(client, await businessIdsOf(client, waba, means))) {
    if (account.tasks?.length && !found.has(account.id)) found.set(account.id, account);
  }
  await rememberAdAccounts(waba, [...found.values()].map(nameable), means);
  return { ok: true, data: await readAdsAccess(waba, means) };
}

async function businessIdsOf(client: GraphClient, { wabaId }: AuthorizedWaba, means: SequenceMeans): Promise<string[]> {
  const own = ((await unlessClosed(listBusinesses(client))) ?? []).map(({ id }) => id);
  const db = await means.db();
  const account = await db
    .selectFrom("accounts")
    .select("owner_business_id")
    .where("waba_id", "=", wabaId)
    .executeTakeFirst();
  return [...new Set([...own, ...(account?.owner_business_id ? [account.owner_business_id] : [])])];
}

async function ofBusinesses(client: GraphClient, businessIds: string[]): Promise<AdAccount[]> {
  const questions = businessIds.flatMap((id) => [
    { id, relation: "owned" as const },
    { id, relation: "client" as const },
  ]);
  const answers = await inBatches(questions, ({ id, relation }) =>
    unlessClosed(listBusinessAdAccounts(client, id, relation)),
  );
  return answers.flatMap((accounts) => accounts ?? []);
}

/** Meta leaves ad accounts without a name; their number is then what people know them by. */
function nameable({ id, name }: AdAccount): { id: string; name: string } {
  return { id, name: name || id };
}
