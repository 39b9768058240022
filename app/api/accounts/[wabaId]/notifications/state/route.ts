import { requireWaba } from "@/lib/server/gate/require-waba";
import { readInboxState } from "@/lib/server/notifications/inbox/read-inbox";

type Context = { params: Promise<{ wabaId: string }> };

/** Polled by every page: the unread count, and whether there is anything new. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const waba = await requireWaba((await params).wabaId);
  return Response.json(await readInboxState(waba), { headers: { "cache-control": "private, no-store" } });
}
