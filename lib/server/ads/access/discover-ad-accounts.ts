import type { GraphClient } from "@/lib/graph/client/graph-client";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import { listBusinesses } from "@/lib/graph/edges/accounts/list-businesses";
import { listAdAccounts } from "@/lib/graph/edges/ads/list-ad-accounts";
import { listBusinessAdAccounts } from "@/lib/graph/edges/ads/list-business-ad-accounts";
import type { AdAccount } from "@/lib/graph/parse/parse-ad-account";
import { inBatches } from "../../auth/memberships/in-batches";
import type { AuthorizedWaba } from "../../gate/authorize-waba";
import type { Database } from "../../store/open-database";
import type { FoundAdAccount } from "./remember-ad-accounts";

/** Leaves out accounts only the person's business can see. @throws GraphError, so an empty list means none. */
export async function discoverAdAccounts(
  client: GraphClient,
  db: Database,
  waba: AuthorizedWaba,
): Promise<FoundAdAccount[]> {
  const found = new Map((await listAdAccounts(client)).map((account) => [account.id, account]));
  for (const account of await ofBusinesses(client, await businessIdsOf(client, db, waba))) {
    if (account.tasks?.length && !found.has(account.id)) found.set(account.id, account);
  }
  return [...found.values()].map(nameable);
}

async function businessIdsOf(client: GraphClient, db: Database, { wabaId }: AuthorizedWaba): Promise<string[]> {
  const own = ((await nullIfForbidden(listBusinesses(client))) ?? []).map(({ id }) => id);
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
    nullIfForbidden(listBusinessAdAccounts(client, id, relation)),
  );
  return answers.flatMap((accounts) => accounts ?? []);
}

/** Meta allows ad accounts without a name; people then know them by number. */
function nameable({ id, name }: AdAccount): FoundAdAccount {
  return { id, name: name || id };
}
