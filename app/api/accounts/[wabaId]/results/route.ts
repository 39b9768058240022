import type { NextRequest } from "next/server";
import { loadResultsParams } from "@/lib/client/results-params";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { getResults } from "@/lib/server/results/get-results";

type Context = { params: Promise<{ wabaId: string }> };

/** `revision` and `today`: what the browser has; what has not changed answers `results: null`. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const query = request.nextUrl.searchParams;
  const [revision, today] = [Number(query.get("revision") ?? Number.NaN), query.get("today")];
  const known = Number.isSafeInteger(revision) && today ? { revision, today } : null;
  const answer = await getResults(waba, loadResultsParams(query), known);
  return Response.json(answer, { headers: { "cache-control": "private, no-store" } });
}
