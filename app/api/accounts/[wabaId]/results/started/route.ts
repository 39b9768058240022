import type { NextRequest } from "next/server";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { knownResults } from "@/lib/server/results/known-results";
import { loadStarted } from "@/lib/server/results/load-started";

type Context = { params: Promise<{ wabaId: string }> };

/** Recent conversations per sequence; `sequences` is null if the browser's copy is current. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const answer = await loadStarted(waba, knownResults(request.nextUrl.searchParams));
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}
