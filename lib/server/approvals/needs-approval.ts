import { type StoreContext, storeContext } from "../drafts/store-context";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { readPolicy } from "./read-policy";

/** Whether publishing words needs approval; for the interface, which the server never relies on. */
export async function needsApproval({ wabaId }: AuthorizedWaba, ctx: StoreContext = storeContext): Promise<boolean> {
  return (await readPolicy(await ctx.db(), wabaId)).kind !== "none";
}
