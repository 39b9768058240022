import { z } from "zod";
import { parseJson } from "@/lib/domain/sequences/parse-json";
import { presenceRoute } from "@/lib/server/presence/presence-route";

type Context = { params: Promise<{ wabaId: string }> };

const headers = { "cache-control": "private, no-store" };
const bodySchema = z.looseObject({ userId: z.string().optional() });
const maxBodyBytes = 2_000;

/** Called by `fetch`, and by `sendBeacon` when the page closes. Returns an `ActionResult`. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { wabaId } = await params;
  const length = Number(request.headers.get("content-length") ?? Number.NaN);
  if (!(length <= maxBodyBytes)) return new Response(null, { status: 413 });
  // A page may be older than the session, so a body must name the person it belongs to.
  const { userId = "", ...report } = bodySchema.safeParse(readJson(await request.text())).data ?? {};
  return Response.json(await presenceRoute(wabaId, report, userId), { headers });
}

function readJson(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return null;
  }
}
