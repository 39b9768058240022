import type { NextRequest } from "next/server";
import { loadActivityParams } from "@/lib/client/activity/activity-params";
import { listActivity, listActivityNews } from "@/lib/server/activity/list-activity";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string }> };

/** `before`: the `next` of an earlier page. `since`: the `newest` of an earlier answer. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const query = request.nextUrl.searchParams;
  const filters = loadActivityParams(query);
  const since = query.get("since");
  const answer =
    since === null
      ? await listActivity(waba, filters, { before: query.get("before") ?? undefined })
      : await listActivityNews(waba, filters, since);
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}
