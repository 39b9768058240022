import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { subscribeApp } from "@/lib/graph/edges/webhooks/subscribe-app";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type SetupContext, setupContext } from "./setup-context";

/** Idempotent; also removes the account's override of the callback address. @throws GraphError */
export async function subscribe(
  waba: AuthorizedWaba,
  ctx: SetupContext = setupContext(waba),
): Promise<ActionResult<null>> {
  await subscribeApp(await ctx.graph(), waba.wabaId);
  const { wabaId, userId } = waba;
  const audit = { wabaId, userId, action: "account.subscribe", outcome: "done" as const };
  await writeAudit(await ctx.db(), audit, ctx.now());
  return { ok: true, data: null };
}
