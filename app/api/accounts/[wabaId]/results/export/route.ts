import type { NextRequest } from "next/server";
import { loadExportParams, loadResultsParams } from "@/lib/client/results/results-params";
import { requireWaba } from "@/lib/server/gate/require-waba";
import { exportResults } from "@/lib/server/results/export-results";

type Context = { params: Promise<{ wabaId: string }> };

/** Exports the day counts behind the filtered results. */
export async function GET(request: NextRequest, { params }: Context) {
  const waba = await requireWaba((await params).wabaId);
  const search = request.nextUrl.searchParams;
  const lines = exportResults(waba, loadResultsParams(search), loadExportParams(search).separator);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await lines.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="results-${waba.wabaId}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}
