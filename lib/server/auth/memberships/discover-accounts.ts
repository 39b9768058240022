import type { GraphClient } from "@/lib/graph/client/graph-client";
import { nullIfForbidden } from "@/lib/graph/client/null-if-forbidden";
import { getWaba, type Waba } from "@/lib/graph/edges/accounts/get-waba";
import { listAssignedWabas } from "@/lib/graph/edges/accounts/list-assigned-wabas";
import { listBusinessWabas } from "@/lib/graph/edges/accounts/list-business-wabas";
import { listBusinesses } from "@/lib/graph/edges/accounts/list-businesses";
import { inBatches } from "./in-batches";

export type Discovery = {
  wabas: Waba[];
  businessIds: string[];
};

type Hints = {
  grantedWabaIds: readonly string[] | null;
  /** Accounts to try regardless of the lists: a typed id, and earlier memberships. */
  knownWabaIds?: readonly string[];
};

/** Tries granted accounts, then the businesses', then assigned ones. @throws GraphError, so empty means none. */
export async function discoverAccounts(client: GraphClient, hints: Hints): Promise<Discovery> {
  const businessIds = ((await nullIfForbidden(listBusinesses(client))) ?? []).map(({ id }) => id);
  const named = new Set([...(hints.grantedWabaIds ?? []), ...(hints.knownWabaIds ?? [])]);
  let wabas = await readAll(client, named);
  if (!hints.grantedWabaIds?.length) {
    const ofBusinesses = await inBatches(businessIds, (id) => nullIfForbidden(listBusinessWabas(client, id)));
    wabas = wabas.concat(await readAll(client, idsBeyond(wabas, ofBusinesses)));
  }
  if (wabas.length === 0) {
    const assigned = await nullIfForbidden(listAssignedWabas(client));
    wabas = await readAll(client, idsBeyond(wabas, [assigned]));
  }
  return { wabas, businessIds };
}

function idsBeyond(known: Waba[], lists: (readonly { id: string }[] | null)[]): Set<string> {
  const ids = new Set(lists.flatMap((list) => list ?? []).map(({ id }) => id));
  for (const { id } of known) ids.delete(id);
  return ids;
}

async function readAll(client: GraphClient, ids: Set<string>): Promise<Waba[]> {
  const found = await inBatches([...ids], (id) => nullIfForbidden(getWaba(client, id)));
  return found.filter((waba) => waba !== null);
}
