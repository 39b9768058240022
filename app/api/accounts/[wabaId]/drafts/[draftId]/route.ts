import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { getDraft } from "@/lib/server/drafts/get-draft";
import { saveDraftRoute } from "@/lib/server/drafts/save-draft-route";
import { requireWaba } from "@/lib/server/gate/require-waba";

type Context = { params: Promise<{ wabaId: string; draftId: string }> };

const headers = { "cache-control": "private, no-store" };
const bodySchema = z.looseObject({ userId: z.string().optional() });
/** Far above any draft, but low enough to bound memory. */
const maxBodyBytes = 1_000_000;

/** The person's own draft, or null. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { wabaId, draftId } = await params;
  return Response.json(await getDraft(await requireWaba(wabaId), draftId), { headers });
}

/** Called by `fetch` with `keepalive`, so that a closing page can still save. Returns an `ActionResult`. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  const { wabaId, draftId } = await params;
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= maxBodyBytes)) return new Response(null, { status: 413 });
  // A page may be older than the session, so a body must name the person it belongs to.
  const { userId = "", ...save } = bodySchema.safeParse(readJson(await request.text())).data ?? {};
  return Response.json(await saveDraftRoute(wabaId, { ...save, draftId }, userId), { headers });
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
