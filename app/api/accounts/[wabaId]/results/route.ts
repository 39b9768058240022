import type { NextRequest } from "next/server";
import { loadResultsParams } from "@/lib/client/results/results-params";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getResults } from "@/lib/server/results/get-results";
import { knownResults } from "@/lib/server/results/known-results";

type Context = { params: Promise<{ wabaId: string }> };

/** `results` is null if the browser's `revision` and `today` are current. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const query = request.nextUrl.searchParams;
  const answer = await getResults(waba, loadResultsParams(query), knownResults(query));
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}
