import type { ActionResult, Refusal } from "@/lib/domain/refusal/refusal";
import type { WebhookTest } from "@/lib/domain/setup/webhook-test";
import { writeAudit } from "../audit/write-audit";
import type { AuthorizedWaba } from "../gate/authorize-waba";
import { type ClickRun, clickFinding, clickRunSchema } from "./click-finding";
import { type SetupContext, setupContext } from "./setup-context";

const TIMEOUT_MS = 15_000;
const WAIT_MS = 5_000;

const realMeta: Refusal = {
  kind: "not-available-yet",
  reason: "clickNeedsSandbox",
};
const unreachable: Refusal = {
  kind: "meta-unreachable",
  reason: "sandboxUnreachable",
};

export async function testClick(
  waba: AuthorizedWaba,
  ctx: SetupContext = setupContext(waba),
): Promise<ActionResult<WebhookTest>> {
  if (!ctx.sandboxUrl) return { ok: false, refusal: realMeta };
  const { wabaId, userId } = waba;
  const startedAt = performance.now();
  const answer = await click(ctx.sandboxUrl, wabaId);
  if (!answer) return { ok: false, refusal: unreachable };
  const tookMs = Math.round(performance.now() - startedAt);
  const audit = { wabaId, userId, action: "webhook.click", outcome: "done" as const };
  await writeAudit(await ctx.db(), audit, ctx.now());
  const status = answer.deliveries.accepted > 0 ? 200 : null;
  return { ok: true, data: { kind: "click", status, tookMs, finding: clickFinding(answer, ctx.app.id) } };
}

async function click(sandboxUrl: string, wabaId: string): Promise<ClickRun | null> {
  try {
    const response = await fetch(`${sandboxUrl}/_sandbox/clicks`, {
      method: "POST",
      body: JSON.stringify({ wabaId, count: 1, waitMs: WAIT_MS }),
      headers: { "content-type": "application/json" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return response.ok ? clickRunSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
