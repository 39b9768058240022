import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import type { ServiceContext } from "../gate/service-context";
import { claimPublication, releasePublication } from "./claim-publication";
import type { Publication } from "./require-approval";

/** Sends only what the account's policy allows. Its review takes no decisions until the write has ended. */
export async function withApproval<T>(
  waba: AuthorizedWaba,
  ctx: ServiceContext,
  publication: Publication,
  send: () => Promise<ActionResult<T>>,
): Promise<ActionResult<T>> {
  const db = await ctx.db();
  const claim = await db.transaction().execute((tx) => claimPublication(tx, waba, publication, ctx.now()));
  if (claim.refusal) return { ok: false, refusal: claim.refusal };
  try {
    return await send();
  } finally {
    await releasePublication(ctx, claim.holder);
  }
}
