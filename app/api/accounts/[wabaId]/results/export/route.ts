import type { NextRequest } from "next/server";
import { loadExportParams, loadResultsParams } from "@/lib/client/results/results-params";
import { download } from "@/lib/server/gate/download";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { exportResults } from "@/lib/server/results/export-results";

type Context = { params: Promise<{ wabaId: string }> };

/** Exports the day counts behind the filtered results. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const search = request.nextUrl.searchParams;
  const lines = exportResults(waba, loadResultsParams(search), loadExportParams(search).separator);
  return download({ lines, fileName: `results-${waba.wabaId}.csv`, type: "text/csv" });
}
