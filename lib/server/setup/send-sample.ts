import { type Message, msg } from "@/lib/domain/messages/message";
import type { ActionResult } from "@/lib/domain/refusal/refusal";
import type { WebhookTest } from "@/lib/domain/setup/webhook-test";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { callbackUrl } from "./callback-url";
import { sampleDelivery } from "./sample-delivery";
import { type SetupContext, setupContext } from "./setup-context";

/** Longer than a healthy receiver with proxies takes. */
const TIMEOUT_MS = 10_000;

/** Proves that proxies pass deliveries unchanged and that they are verified and stored. */
export async function sendSample(
  waba: AuthorizedWaba,
  ctx: SetupContext = setupContext(waba),
): Promise<ActionResult<WebhookTest>> {
  const { wabaId, userId } = waba;
  const { body, signature } = sampleDelivery({
    wabaId,
    phoneNumberId: "0",
    displayNumber: "15550100000",
    appSecret: ctx.app.secret,
    now: ctx.now(),
  });
  const startedAt = performance.now();
  const status = await post(callbackUrl(ctx.origin), body, signature);
  const tookMs = Math.round(performance.now() - startedAt);
  const audit = { wabaId, userId, action: "webhook.sample", outcome: "done" as const, detail: { status } };
  await writeAudit(await ctx.db(), audit, ctx.now());
  return { ok: true, data: { kind: "sample", status, tookMs, finding: findingOf(status, ctx.origin) } };
}

async function post(url: string, body: string, signature: string): Promise<number | null> {
  try {
    const headers = { "content-type": "application/json", "x-hub-signature-256": signature };
    // Meta follows no redirect either; one would lose the body.
    const options = { method: "POST", body, headers, redirect: "manual" as const };
    return (await fetch(url, { ...options, signal: AbortSignal.timeout(TIMEOUT_MS) })).status;
  } catch {
    return null;
  }
}

function findingOf(status: number | null, origin: string): Message {
  if (status === 200) return msg("setup.webhookFindings.sampleStored");
  if (status === null) return msg("setup.webhookFindings.ownUnreachable", { origin });
  if (status === 401) return msg("setup.webhookFindings.sampleChanged");
  const isRedirect = status >= 300 && status < 400;
  return msg(isRedirect ? "setup.webhookFindings.addressRedirects" : "setup.webhookFindings.receiverAnswered", {
    status: String(status),
  });
}
