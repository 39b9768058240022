import type { ActionResult } from "@/lib/domain/refusal/refusal";
import { webhookFields } from "@/lib/domain/setup/webhook-fields";
import { registerCallback } from "@/lib/graph/edges/webhooks/register-callback";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";
import { type SetupContext, setupContext } from "./setup-context";

/** Applies to the whole app; Meta performs its handshake during the call. @throws GraphError */
export async function registerWebhook(
  waba: AuthorizedWaba,
  ctx: SetupContext = setupContext(waba),
): Promise<ActionResult<null>> {
  if (ctx.verifyToken === undefined) {
    return {
      ok: false,
      refusal: {
        kind: "invalid-input",
        reason: "verifyTokenMissing",
      },
    };
  }
  await registerCallback(ctx.graphOfApp(), {
    appId: ctx.app.id,
    callbackUrl: callbackUrl(ctx.origin),
    verifyToken: ctx.verifyToken,
    fields: webhookFields,
  });
  const { wabaId, userId } = waba;
  const audit = { wabaId, userId, action: "webhook.register", outcome: "done" as const };
  await writeAudit(await ctx.db(), audit, ctx.now());
  return { ok: true, data: null };
}
