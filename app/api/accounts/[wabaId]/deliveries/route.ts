import type { NextRequest } from "next/server";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { readWebhookLog } from "@/lib/server/webhooks/read-webhook-log";

type Context = { params: Promise<{ wabaId: string }> };

/** `before`: the `next` of an earlier page. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const before = request.nextUrl.searchParams.get("before") ?? undefined;
  const log = await readWebhookLog(waba, { before });
  return Response.json(log, { headers: { "cache-control": "private, no-store" } });
}
