import { registerCallback } from "@/lib/graph/edges/register-callback";
import type { ActionResult } from "@/lib/sequences/refusal";
import { writeAudit } from "../activity/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";
import { type SetupMeans, setupMeans } from "./setup-means";

/**
 * Registers our callback with Meta, for the whole app: Meta shakes hands with it meanwhile.
 * @throws GraphError, which the gate turns into a refusal and audits.
 */
export async function registerWebhook(
  waba: AuthorizedWaba,
  means: SetupMeans = setupMeans(waba),
): Promise<ActionResult<null>> {
  if (means.verifyToken === undefined) {
    return {
      ok: false,
      refusal: {
        kind: "invalid-input",
        title: "No verify token is set.",
        advice: "Set WEBHOOK_VERIFY_TOKEN and start Overture again.",
      },
    };
  }
  await registerCallback(means.graphOfApp(), {
    appId: means.app.id,
    callbackUrl: callbackUrl(means.origin),
    verifyToken: means.verifyToken,
    fields: ["messages", "standby"],
  });
  const { wabaId, userId } = waba;
  const audit = { wabaId, userId, action: "webhook.register", outcome: "done" as const };
  await writeAudit(await means.db(), audit, means.now());
  return { ok: true, data: null };
}
