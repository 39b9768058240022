import { z } from "zod";
import type { GraphCallOptions, GraphClient } from "../../client/graph-client";
import { GraphError } from "../../client/graph-error";
import { listAll } from "../../client/list-all";
import { wireId, wireText } from "../../parse/wire";

const rowSchema = z.looseObject({ id: wireId, name: wireText }).transform(({ id, name }) => ({ id, name }));

/** `shared`: a client's account that the business works on. */
export type BusinessWaba = z.infer<typeof rowSchema> & { relation: "owned" | "shared" };

/** Owned and shared WABAs, each once. One list may be closed to the token. @throws GraphError if both are */
export async function listBusinessWabas(
  client: GraphClient,
  businessId: string,
  options?: GraphCallOptions,
): Promise<BusinessWaba[]> {
  const list = (edge: string) => listAll(client, [businessId, edge], { fields: "id,name" }, rowSchema, options);
  const [owned, shared] = await Promise.allSettled([
    list("owned_whatsapp_business_accounts"),
    list("client_whatsapp_business_accounts"),
  ]);
  for (const result of [owned, shared]) {
    const bothFailed = owned.status === "rejected" && shared.status === "rejected";
    if (result.status === "rejected" && (bothFailed || !isClosed(result.reason))) throw result.reason;
  }
  const found = new Map<string, BusinessWaba>();
  for (const row of shared.status === "fulfilled" ? shared.value : [])
    found.set(row.id, { ...row, relation: "shared" });
  for (const row of owned.status === "fulfilled" ? owned.value : []) found.set(row.id, { ...row, relation: "owned" });
  return [...found.values()];
}

function isClosed(error: unknown): boolean {
  return error instanceof GraphError && (error.kind === "permission-missing" || error.kind === "not-found");
}
